/**
 * The words themselves, as the package has them: English stands in the code, the other languages lie in modules, one a
 * language and part. The bundle for sites has none in its code and calls them by number instead: `cdn/numbered-words.ts` takes
 * the place of this module there.
 */
import { isStrTagged, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import { WORDS } from './generated/words.ts';
import type { Locale } from './locale.ts';
import { currentLocale } from './speaking.ts';

/** A chunk of words: what stands before the first dot of their ids (`wanted` in `wanted.title`). */
export type WordPart = keyof typeof WORDS.hi;

/** The language that needs no import. */
export const inCode: Locale | undefined = 'en';

const loaded: Record<Locale, TemplateMap> = { hi: {}, en: {}, ur: {} };

/**
 * A word in the language that is being rendered: `msg('Continue', { id: 'form.continue' })`.
 *
 * It has the type of `msg` of @lit/localize, so that lit-localize extracts it; but the language is that of the element being
 * rendered and not one of the whole page, and nothing is installed globally, so a host that uses @lit/localize itself does not
 * notice. Call it inside `render()` or inside a thunk (`() => msg(…)`): a value evaluated once sticks in the wrong language.
 * Always with a stable id, whose part before the first dot names the chunk that it is loaded with. Words hold no HTML.
 */
export const msg: MsgFn = ((template: TemplateLike, options: MsgOptions) => {
  const own = loaded[currentLocale()][options.id ?? ''];
  if (typeof own === 'string') return own;
  if (!isStrTagged(template)) return template;
  // A translation may move the placeholders: its values are their places in the source.
  return own && isStrTagged(own)
    ? joinStringsAndValues(own.strings, template.values, own.values as number[])
    : joinStringsAndValues(template.strings, template.values);
}) as MsgFn;

/**
 * Imports the words of a part; they are there for `msg()` from then on.
 * @throws what the import threw (the network failed)
 */
export const importWords = async (locale: Locale, part: WordPart): Promise<void> => {
  if (locale === 'en') return;
  const load: () => Promise<{ readonly templates: TemplateMap }> = WORDS[locale][part];
  Object.assign(loaded[locale], (await load()).templates);
};
