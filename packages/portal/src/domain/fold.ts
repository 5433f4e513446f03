import anyAscii from 'any-ascii';
import { asciiDigits } from './digits.ts';

/**
 * Search folding: a name in Devanagari, Urdu or Roman letters becomes the same short key, so that `मुज़फ़्फ़रपुर`,
 * `مظفرپور`, `Muzaffarpur` and `Mujaffarpur` meet. any-ascii brings each script to Latin letters; a dozen rules then
 * leave the skeleton of consonants that spelling habits do not change. What is lost in vowels, similarity by trigrams
 * makes bearable and ranks. The key is stored (`pg_trgm` index) and computed here alone, so that PostgreSQL and the
 * memory store find the same rows.
 */
type Rule = readonly [pattern: RegExp, replacement: string];

/** Letters that any-ascii would render by sound of Sanskrit or classical Arabic, not as Bihar speaks and spells. */
const BEFORE_LATIN: readonly Rule[] = [
  [/सिंह/g, 'singh'],
  [/ज्ञ/g, 'gy'],
  [/ड़|ढ़|ड़|ढ़/g, 'r'],
  [/ज़|ज़|[ذزضظژ]/g, 'z'],
  [/फ़|फ़/g, 'f'],
  // ं ँ ں are nasals before whatever follows (चंपारण, Champaran).
  [/ं|ँ|ں/g, 'n'],
  // Persian letters of the zila and thana names; ہ and ح are h, ع and hamza have no sound of their own.
  [/ق/g, 'k'],
  [/ح/g, 'h'],
  [/[ثص]/g, 's'],
  [/ط/g, 't'],
  [/[عءئؤ'’`]|\u0654/g, ''],
  [/آ/g, 'aa'],
  // و is a consonant at the start of a word or before a long a, else a vowel; ی likewise.
  [/(^|\s)و|و(?=ا)/g, '$1v'],
  [/و/g, 'o'],
  [/(^|\s)[یي]|[یي](?=ا)/g, '$1y'],
  [/[یيے]/g, 'i'],
];

/** From Latin letters to the skeleton, in this order. */
const SKELETON: readonly Rule[] = [
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/[zj]h?/g, 'j'],
  [/ph/g, 'f'],
  [/chh?/g, 'c'],
  [/sh/g, 's'],
  [/([kgtdbr])h/g, '$1'],
  [/(?<=[aeiou])w(?![aeiouy])/g, ''],
  [/w/g, 'v'],
  [/h\b/g, ''],
  [/m(?=[pbf])/g, 'n'],
  [/\b[aeiou]+/g, 'a'],
  [/\By|(?<=\S)[aeiou]+/g, ''],
  [/([a-z])\1+/g, '$1'],
];

/**
 * The search key of a name: words of skeletons, one space between them; a word keeps its digits.
 * @returns an empty string where nothing can be searched for.
 */
export function foldName(name: string): string {
  const latin = BEFORE_LATIN.reduce((text, [from, to]) => text.replace(from, to), asciiDigits(name.normalize('NFC')));
  const words = anyAscii(latin)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return SKELETON.reduce((text, [from, to]) => text.replace(from, to), words)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The key under which something with several names is stored: each name's key, and each name's key written as one
 * word, because `Kankar Bagh` and `Kankarbagh` are the same place.
 */
export function foldNames(names: readonly (string | undefined)[]): string {
  const keys = new Set<string>();
  for (const name of names) {
    const key = name === undefined ? '' : foldName(name);
    if (key === '') continue;
    keys.add(key);
    keys.add(key.replaceAll(' ', ''));
  }
  return [...keys].join(' ');
}

/** From here on two keys are taken for the same name; the default of pg_trgm's `<<%` operator. */
export const SAME_NAME = 0.5;

/** How well a stored key fits what was typed: 0 where it does not, else from `SAME_NAME` to 1. */
export type KeyMatcher = (textKey: string) => number;

/**
 * Judges stored keys by what somebody typed: each word typed must be like a word of the text (or like two that stand
 * together), or begin one, because typing goes on; or all of it written as one word must. Make one for each search: it
 * remembers the words that it has seen.
 */
export function createMatcher(queryKey: string): KeyMatcher {
  if (queryKey === '') return () => 0;
  const words = queryKey.split(' ').map(createWordMatcher);
  const joined = words.length > 1 ? createWordMatcher(queryKey.replaceAll(' ', '')) : () => 0;
  return (textKey) => {
    const text = textKey.split(' ');
    let sum = 0;
    for (const match of words) {
      const score = match(text);
      // One word that is not there decides; the sum of the others cannot make up for it.
      if (score === 0) return joined(text);
      sum += score;
    }
    return Math.max(sum / words.length, joined(text));
  };
}

/** `createMatcher` for a single comparison. */
export function matchKey(queryKey: string, textKey: string): number {
  return createMatcher(queryKey)(textKey);
}

/** Words come again and again, in each search anew; their trigrams are cut once. */
const cut = new Map<string, ReadonlySet<string>>();
const MOST_CUT = 50_000;

/** The trigrams of a word as pg_trgm cuts them: two blanks before, one after. */
function trigramsOf(word: string): ReadonlySet<string> {
  let trigrams = cut.get(word);
  if (!trigrams) {
    const padded = `  ${word} `;
    trigrams = new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
    if (cut.size >= MOST_CUT) cut.clear();
    cut.set(word, trigrams);
  }
  return trigrams;
}

function countCommon(query: ReadonlySet<string>, trigrams: Iterable<string>): number {
  let common = 0;
  for (const trigram of trigrams) if (query.has(trigram)) common++;
  return common;
}

interface SeenWord {
  readonly trigrams: ReadonlySet<string>;
  /** How many trigrams it has in common with the word typed. */
  readonly common: number;
  readonly begun: boolean;
}

/** pg_trgm's `strict_word_similarity` of one word and the words of a text, or `SAME_NAME` where the word begins one. */
function createWordMatcher(word: string): (text: readonly string[]) => number {
  const query = trigramsOf(word);
  const seen = new Map<string, SeenWord>();
  const see = (other: string): SeenWord => {
    let one = seen.get(other);
    if (!one) {
      const trigrams = trigramsOf(other);
      one = { trigrams, common: countCommon(query, trigrams), begun: other.startsWith(word) };
      seen.set(other, one);
    }
    return one;
  };
  return (text) => {
    let best = 0;
    let before: SeenWord | undefined;
    for (const other of text) {
      const one = see(other);
      if (one.common > 0) {
        best = Math.max(best, one.common / (query.size + one.trigrams.size - one.common));
        if (one.begun) best = Math.max(best, SAME_NAME);
        if (before && before.common > 0) {
          const both = new Set([...before.trigrams, ...one.trigrams]);
          const common = countCommon(query, both);
          best = Math.max(best, common / (query.size + both.size - common));
        }
      }
      before = one;
    }
    return best >= SAME_NAME ? best : 0;
  };
}
