import type { Service } from '@nagrik/sdk/types';
import { pageNotFound, plainNumbers, viewWords } from '../list/view-words.ts';
import { loadWords } from '../locale/load-words.ts';
import { type Locale, LOCALES } from '../locale/locale.ts';
import { inLocale } from '../locale/msg.ts';
import { services } from './catalogue.ts';
import type { ServiceDefinition, View } from './service-definition.ts';

export { services } from './catalogue.ts';
export { type ServiceDefinition, type ServiceKind, type View, views, viewsOf } from './service-definition.ts';

/** A service as we describe it; as one reads it from a portal, its kind may be a newer one. */
export type DescribedService = Service & Pick<ServiceDefinition, 'kind' | 'signIn'>;

// A service is named by the words of its first screen, or, where that has a title of its own, by those of `service`.
await Promise.all(
  LOCALES.map((locale) =>
    loadWords(locale, ['service', 'directory-hand', ...viewWords, ...services.flatMap(({ words }) => words)]),
  ),
);

const inEachLanguage = (thunk: () => string): Service['name'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale, thunk)])) as Service['name'];

/** The catalogue as `GET /services` answers it, with names in all languages. Runs without a DOM. */
export const describeServices = (): DescribedService[] =>
  services.map(({ id, tag, kind, signIn, sensitive, asks, operations, name, summary, takes, haveAtHand }) => ({
    id,
    tag,
    kind,
    signIn,
    sensitive,
    ...(asks && { asks }),
    operations: [...operations],
    name: inEachLanguage(name),
    summary: inEachLanguage(summary),
    takes,
    haveAtHand: haveAtHand.map(inEachLanguage),
  }));

/** What stands inside a tag with this `view` where it never comes: plain sentences with numbers to call. */
export const plainWords = (view: View, locale: Locale): readonly string[] =>
  inLocale(locale, () => (view === 'not-found' ? [pageNotFound(), plainNumbers()] : [plainNumbers()]));
