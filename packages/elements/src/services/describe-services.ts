import type { Service } from '@nagrik/sdk/types';
import { templates as hi } from '../locale/generated/hi/service.ts';
import { templates as ur } from '../locale/generated/ur/service.ts';
import { LOCALES } from '../locale/locale.ts';
import { addWords, inLocale } from '../locale/msg.ts';
import { services } from './catalogue.ts';

export { services } from './catalogue.ts';
export type { ServiceDefinition, ServiceKind } from './service-definition.ts';

const inEachLanguage = (thunk: () => string): Service['name'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale, thunk)])) as Service['name'];

/** The catalogue as `GET /services` answers it, with names in all languages. Runs without a DOM. */
export const describeServices = (): Service[] => {
  addWords('hi', hi);
  addWords('ur', ur);
  return services.map(({ id, tag, kind, signIn, sensitive, operations, name, summary }) => ({
    id,
    tag,
    kind,
    signIn,
    sensitive,
    operations: [...operations],
    name: inEachLanguage(name),
    summary: inEachLanguage(summary),
  }));
};
