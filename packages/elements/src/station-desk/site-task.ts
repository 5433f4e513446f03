import type { Failure, Site } from '@nagrik/sdk';
import { msg, str } from '../locale/msg.ts';

export const titles = { 'title-hi': 'hi', 'title-en': 'en', 'title-ur': 'ur' } as const;
export type Field = 'name' | 'origins' | keyof typeof titles;

export const fieldWords = (field: Field): string =>
  ({
    name: () => msg('Name, for the tag', { id: 'sites.name' }),
    'title-hi': () => msg('Title in Hindi', { id: 'sites.title-hi' }),
    'title-en': () => msg('Title in English', { id: 'sites.title-en' }),
    'title-ur': () => msg('Title in Urdu', { id: 'sites.title-ur' }),
    origins: () => msg('Addresses, one on each line', { id: 'sites.origins' }),
  })[field]();

export type Errors = ReadonlyMap<Field, () => string>;

/** What is being done to which site; nothing of it is sent before it is confirmed. */
export interface Task {
  readonly kind: 'register' | 'change' | 'remove';
  /** The site as it was when the form was opened; undefined for a new one. */
  readonly site: Site | undefined;
  readonly values: Map<Field, string>;
  /** Sent with each try of the same content, so that pressing twice does it once. */
  key: string;
  failure?: Failure;
  /** Rendered anew each time: the language may change meanwhile. */
  errors: Errors;
}

export const hintWords = (field: Field): string | undefined => {
  if (field === 'name') return msg('Small Latin letters, digits and hyphens: patna-zila', { id: 'sites.name-hint' });
  if (field === 'origins') return msg('Like https://patna.example, without what follows', { id: 'sites.origins-hint' });
  return undefined;
};

/** People copy addresses out of the browser, which writes a slash at the end; more than that would be a guess. */
export const originsIn = (text: string): string[] =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((line) => line.replace(/^(https?:\/\/[^/]+)\/$/iu, '$1'));

const titleWords = (): string => msg('Write the title in all three languages, or in none.', { id: 'sites.bad-title' });
const nameWords = (): string =>
  msg('The name has 2 to 40 small Latin letters, digits and hyphens, and begins with a letter.', {
    id: 'sites.bad-name',
  });

export const missing = ({ kind, values }: Task, origins: readonly string[]): Errors => {
  const errors = new Map<Field, () => string>();
  if (kind === 'register' && !values.get('name')) errors.set('name', nameWords);
  if (origins.length === 0) errors.set('origins', () => msg('Write at least one address.', { id: 'sites.no-origin' }));
  const empty = (Object.keys(titles) as Field[]).filter((field) => !values.get(field));
  if (empty.length > 0 && empty.length < 3 && empty[0]) errors.set(empty[0], titleWords);
  return errors;
};

/** What the portal says is wrong, with the address that it means. */
export const refused = (
  fields: readonly { readonly pointer: string; readonly code: string }[],
  origins: readonly string[],
): Errors => {
  const errors = new Map<Field, () => string>();
  for (const { pointer, code } of fields) {
    const [, part, at] = pointer.split('/');
    const origin = origins[Number(at)] ?? '';
    if (part === 'name') {
      const taken = code === 'taken';
      errors.set('name', taken ? () => msg('This name is in use, or was.', { id: 'sites.taken' }) : nameWords);
    } else if (part === 'title') errors.set('title-hi', titleWords);
    else if (code === 'taken' || code === 'not-accepted')
      errors.set('origins', () => msg('An address is there twice.', { id: 'sites.twice' }));
    else if (code === 'too-many') errors.set('origins', () => msg('At most ten addresses.', { id: 'sites.too-many' }));
    else {
      errors.set('origins', () =>
        msg(str`${origin} is no address of a site: https:// and the name, with nothing after it.`, {
          id: 'sites.bad-origin',
        }),
      );
    }
  }
  return errors;
};
