import type { Locale } from './locale.ts';
import { importWords, inCode, type WordPart } from './words.ts';

export type { WordPart } from './words.ts';

/** The parts that one screen needs. In the bundle for sites they travel in one file: small files of Hindi compress badly. */
export const together = (...parts: WordPart[]): readonly WordPart[] => parts;

const pending = new Map<string, Promise<void>>();
const here = new Set<string>();

const loadPart = (locale: Locale, part: WordPart): Promise<void> => {
  const key = `${locale}/${part}`;
  let promise = pending.get(key);
  if (!promise) {
    promise = importWords(locale, part).then(
      () => void here.add(key),
      (error: unknown) => {
        // A rejection is not kept: the network may be back at the next try.
        pending.delete(key);
        throw error;
      },
    );
    pending.set(key, promise);
  }
  return promise;
};

/** Whether these words can be rendered now. */
export const hasWords = (locale: Locale, parts: readonly WordPart[]): boolean =>
  locale === inCode || parts.every((part) => here.has(`${locale}/${part}`));

/**
 * Loads chunks of words; those that are here already cost nothing.
 * @throws what the import threw (the network failed); the next call tries again
 */
export const loadWords = async (locale: Locale, parts: readonly WordPart[]): Promise<void> => {
  await Promise.all(parts.map((part) => loadPart(locale, part)));
};
