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

/** The trigrams of one word as pg_trgm cuts them: two blanks before, one after. Words come again and again. */
const known = new Map<string, readonly string[]>();
function trigramsOf(word: string): readonly string[] {
  let trigrams = known.get(word);
  if (!trigrams) {
    const padded = `  ${word} `;
    trigrams = Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    if (known.size > 50_000) known.clear();
    known.set(word, trigrams);
  }
  return trigrams;
}

/**
 * `strict_word_similarity(query, text)` of pg_trgm for keys: the best that a run of whole words of `text` does. Runs
 * that are longer than the query by more than a word only lose, and are left out.
 */
export function keySimilarity(queryKey: string, textKey: string): number {
  if (queryKey === '' || textKey === '') return 0;
  const asked = queryKey.split(' ');
  const query = new Set(asked.flatMap(trigramsOf));
  const words = textKey.split(' ');
  let best = 0;
  for (let from = 0; from < words.length; from++) {
    const run = new Set<string>();
    let both = 0;
    for (let to = from; to < words.length && to <= from + asked.length; to++) {
      for (const trigram of trigramsOf(words[to] ?? '')) {
        if (!run.has(trigram) && query.has(trigram)) both++;
        run.add(trigram);
      }
      best = Math.max(best, both / (query.size + run.size - both));
    }
  }
  return best;
}

/** From here on two keys are taken for the same name; the default of pg_trgm's `<<%` operator. */
export const SAME_NAME = 0.5;

/**
 * Whether somebody who typed `queryKey` means `textKey`, and how well it fits (0–1). Each word typed must be like a
 * word of the text, or begin one (typing goes on); or all of it written as one word must be.
 */
export function matchKey(queryKey: string, textKey: string): number {
  if (queryKey === '') return 0;
  const words = queryKey.split(' ').map((word) => matchWord(word, textKey));
  const asWords = words.includes(0) ? 0 : words.reduce((sum, score) => sum + score, 0) / words.length;
  return Math.max(
    asWords,
    matchWord(queryKey.replaceAll(' ', ''), textKey),
    asWords && keySimilarity(queryKey, textKey),
  );
}

function matchWord(word: string, textKey: string): number {
  const score = keySimilarity(word, textKey);
  if (score >= SAME_NAME) return score;
  return ` ${textKey}`.includes(` ${word}`) ? SAME_NAME : 0;
}
