/**
 * The words as the bundle for sites has them. The build (`packages/tools/src/bundle/number-words.ts`) gives each id a number,
 * writes the words of each language and part into a file of their own, English too, and puts the number where `msg()` had
 * English and id: a citizen downloads one language and no names of words. Takes the place of `locale/words.ts`.
 */
import type { Locale } from '../locale/locale.ts';
import { currentLocale } from '../locale/speaking.ts';
import type { WordPart } from '../locale/words.ts';

/** Replaced by the build: the folder of the words, seen from the chunk that imports them. */
declare const WORDS_FOLDER: string;

/** English is imported like the others. */
export const inCode: Locale | undefined = undefined;

const loaded: Record<Locale, string[]> = { hi: [], en: [], ur: [] };

/**
 * The word of a number, in the language that is being rendered; nothing where it has not come yet.
 * @param values what stands for `{0}`, `{1}` … in it
 */
export const msg = (number: number, values: readonly unknown[] = []): string =>
  (loaded[currentLocale()][number] ?? '').replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));

/** Imports a file of words: of each part in it the number of its first word, then the words. */
export const importWords = async (locale: Locale, part: WordPart): Promise<void> => {
  const path = `${WORDS_FOLDER}/${locale}/${part}.js`;
  const file = (await import(/* @vite-ignore */ path)) as { default: [number, ...string[]][] };
  for (const [first, ...words] of file.default) words.forEach((word, index) => (loaded[locale][first + index] = word));
};
