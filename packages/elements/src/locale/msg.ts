import { isStrTagged, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import { DEFAULT_LOCALE, type Locale } from './locale.ts';

export { str } from '@lit/localize/internal/str-tag.js';

/**
 * The words that were loaded, by language. English needs none: it is written where it is used.
 * One map a language for the whole page: parts of it arrive when an element first needs them.
 */
const loaded: Record<Locale, TemplateMap> = { hi: {}, en: {}, ur: {} };

let current: Locale = DEFAULT_LOCALE;

/**
 * A word in the language that is being rendered: `msg('Continue', { id: 'form.continue' })`.
 *
 * It has the type of `msg` of @lit/localize, so that lit-localize extracts it; but the language is that of the element being
 * rendered and not one of the whole page, and nothing is installed globally, so a host that uses @lit/localize itself does not
 * notice. Call it inside `render()` or inside a thunk (`() => msg(…)`): a value evaluated once sticks in the wrong language.
 * Always with a stable id, whose part before the first dot names the chunk that it is loaded with. Words hold no HTML.
 */
export const msg: MsgFn = ((template: TemplateLike, options: MsgOptions) => {
  const own = current === 'en' ? undefined : loaded[current][options.id ?? ''];
  if (typeof own === 'string') return own;
  if (!isStrTagged(template)) return template;
  // A translation may move the placeholders: its values are their places in the source.
  return own && isStrTagged(own)
    ? joinStringsAndValues(own.strings, template.values, own.values as number[])
    : joinStringsAndValues(template.strings, template.values);
}) as MsgFn;

/** The language that `msg()` speaks at this moment. */
export const currentLocale = (): Locale => current;

/**
 * Lets `msg()` speak a language until somebody says another one. Rendering is synchronous, so setting it before each
 * render is enough; everything else calls {@link inLocale}.
 */
export const speak = (locale: Locale): void => {
  current = locale;
};

/** Evaluates a thunk in a language: `inLocale('ur', () => service.name())`. Works on a server too. */
export const inLocale = <T>(locale: Locale, thunk: () => T): T => {
  const before = current;
  current = locale;
  try {
    return thunk();
  } finally {
    current = before;
  }
};

/** Adds words to a language. */
export const addWords = (locale: Locale, words: TemplateMap): void => {
  Object.assign(loaded[locale], words);
};
