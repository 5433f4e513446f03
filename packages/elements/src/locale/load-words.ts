import type { TemplateMap } from '@lit/localize/internal/types.js';
import { WORDS } from './generated/words.ts';
import type { Locale } from './locale.ts';
import { addWords } from './msg.ts';

/** A chunk of words: what stands before the first dot of their ids (`wanted` in `wanted.title`). */
export type WordPart = keyof typeof WORDS.hi;

const pending = new Map<string, Promise<void>>();
const here = new Set<string>();

const loadPart = (locale: 'hi' | 'ur', part: WordPart): Promise<void> => {
  const key = `${locale}/${part}`;
  let promise = pending.get(key);
  if (!promise) {
    const load: () => Promise<{ readonly templates: TemplateMap }> = WORDS[locale][part];
    promise = load().then(
      ({ templates }) => {
        addWords(locale, templates);
        here.add(key);
      },
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
  locale === 'en' || parts.every((part) => here.has(`${locale}/${part}`));

/**
 * Loads chunks of words; those that are here already cost nothing.
 * @throws what the import threw (the network failed); the next call tries again
 */
export const loadWords = async (locale: Locale, parts: readonly WordPart[]): Promise<void> => {
  if (locale !== 'en') await Promise.all(parts.map((part) => loadPart(locale, part)));
};
