/**
 * How the bundle for sites finds what belongs to a tag: the files are named after it. The build (`packages/tools/src/bundle/`) names
 * the chunk of each service and its words so, and puts this in the place of `load-tag.ts`.
 */
import { loadWords, type WordPart } from '../locale/load-words.ts';
import type { Locale } from '../locale/locale.ts';

/** Replaced by the build: what stands between a tag and `.js` in the name of its chunk. */
declare const TAG_VERSION: string;

/** @see load-tag.ts */
export const loadTag = (tag: string, locale: Locale): Promise<unknown> => {
  const path = `./nagrik/${tag}-${TAG_VERSION}.js`;
  return Promise.all([import(/* @vite-ignore */ path), loadWords(locale, [tag as WordPart])]);
};
