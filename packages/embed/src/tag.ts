/**
 * The tag of a service as a page writes it: the one description of its attributes and events, out of which `pnpm generate` makes
 * the typings of every framework. No code of a page is made of it: the loader names what it heeds itself, and a test compares.
 */
export { frameEvents } from './protocol.ts';

/** What an attribute can be set to: any text, or one of a list that stands elsewhere. */
export type Takes = 'text' | 'language' | 'surface' | 'preset' | 'view';

/** @see Takes */
export const attributes = {
  site: { takes: 'text', says: 'The site’s name in the portal’s registry of sites.' },
  lang: {
    takes: 'language',
    says: 'The language; else the nearest `lang` around the tag. A change keeps every answer.',
  },
  surface: {
    takes: 'surface',
    says: 'How the service stands in the page. By itself (`auto`): on the page what is public, else in a sealed frame.',
  },
  view: {
    takes: 'view',
    says: 'Of a list: one entry as a card, or that on a page that was not found; else the whole list.',
  },
  theme: { takes: 'preset', says: 'One of the portal’s ready looks.' },
  district: { takes: 'text', says: 'The district whose stations are offered first: its CCTNS code, four digits.' },
  station: { takes: 'text', says: 'The station that is proposed: its CCTNS code, seven digits.' },
  'exit-url': { takes: 'text', says: 'Where “leave this page” leads: an `https:` address.' },
} as const satisfies Readonly<Record<string, { readonly takes: Takes; readonly says: string }>>;

/** Events of the tag’s own, beside those that come out of the frame (`frameEvents`). They have no fields. */
export const tagEvents = ['nagrik-ready', 'nagrik-resized'] as const;

/** Fields of events that are no free text: numbers, or one of a list. */
export const fieldTypes: Readonly<Record<string, 'number' | readonly string[]>> = {
  count: 'number',
  outcome: ['not-sent', 'rejected', 'unknown'],
};
