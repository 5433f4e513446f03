import { type FoldedWord, joinWords, readKey, vowelBits } from './fold.ts';

/** How like two words must be at least, as pg_trgm's `<<%` operator has it: what an index finds. */
const FOUND = 0.5;

/** From here on a stored key is taken for what was typed, or for the beginning of it; below, it only looks a little like it. */
export const ALIKE = 0.6;

/** A word that only begins the stored one. */
const BEGUN = 0.7;
/** The same consonants with other vowels, and what is like it by its trigrams alone. */
const LIKE = 0.4;

/** Shorter words are like too many others to be taken for them by trigrams. */
const LONG = 5;

/** How well a stored key fits what was typed: 0 where an index would not find it, else more than 0 to 1. */
export type KeyMatcher = (textKey: string) => number;

/**
 * Judges stored keys by what somebody typed: each word typed must be like a word of the text (or like two that stand
 * together), or begin one, because typing goes on; or all of it written as one word must. Make one for each search: it
 * remembers the words that it has seen.
 */
export function createMatcher(queryKey: string): KeyMatcher {
  const typed = readKey(queryKey);
  if (typed.length === 0) return () => 0;
  const words = typed.map((word) => createWordMatcher(word));
  const joined = typed.length > 1 ? createWordMatcher(joinWords(typed), Infinity) : () => 0;
  return (textKey) => {
    const text = readKey(textKey);
    let sum = 0;
    let least = 1;
    for (const match of words) {
      const score = match(text);
      // One word that is not there decides; the sum of the others cannot make up for it.
      if (score === 0) return joined(text);
      sum += score;
      least = Math.min(least, score);
    }
    // Nor can it make up for one that is only a little like.
    const score = sum / words.length;
    return Math.max(least < ALIKE ? Math.min(score, least) : score, joined(text));
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

/** Whether the vowels of a word can be those of the same consonants in another; of one that is only begun, as far as it goes. */
function sameVowels(typed: string, stored: string): boolean {
  return [...typed].every((letter, at) => (vowelBits(letter) & vowelBits(stored[at])) !== 0);
}

/** Without the vowel after the last consonant where none was typed: it may still come. */
const asFarAsTyped = (vowels: string): string => (vowelBits(vowels.at(-1)) === 1 ? vowels.slice(0, -1) : vowels);

interface SeenWord {
  readonly trigrams: ReadonlySet<string>;
  /** How many trigrams it has in common with the word typed. */
  readonly common: number;
}

/** How one word fits the words of a text. @param long from how many consonants on a word is taken for one that is like it */
function createWordMatcher(word: FoldedWord, long = LONG): (text: readonly FoldedWord[]) => number {
  const query = trigramsOf(word.skeleton);
  const mayBegin = word.skeleton.length > 1;
  const seen = new Map<string, SeenWord>();
  const see = (skeleton: string): SeenWord => {
    let one = seen.get(skeleton);
    if (!one) {
      const trigrams = trigramsOf(skeleton);
      one = { trigrams, common: countCommon(query, trigrams) };
      seen.set(skeleton, one);
    }
    return one;
  };
  const likeness = (skeleton: string, trigrams: ReadonlySet<string>, common: number): number => {
    const like = common / (query.size + trigrams.size - common);
    if (like < FOUND) return 0;
    return like >= ALIKE && Math.min(word.skeleton.length, skeleton.length) >= long ? like : LIKE * like;
  };
  const fit = (other: FoldedWord, { trigrams, common }: SeenWord): number => {
    if (other.skeleton === word.skeleton) return sameVowels(word.vowels, other.vowels) ? 1 : LIKE;
    const begun = mayBegin && other.skeleton.startsWith(word.skeleton);
    const like = likeness(other.skeleton, trigrams, common);
    if (!begun) return like;
    return Math.max(like, sameVowels(asFarAsTyped(word.vowels), other.vowels) ? BEGUN : LIKE * FOUND);
  };
  return (text) => {
    let best = 0;
    let before: SeenWord | undefined;
    for (const other of text) {
      const one = see(other.skeleton);
      if (one.common > 0) {
        best = Math.max(best, fit(other, one));
        if (before && before.common > 0) {
          const both = new Set([...before.trigrams, ...one.trigrams]);
          const common = countCommon(query, both);
          if (common / (query.size + both.size - common) >= FOUND) best = Math.max(best, LIKE * FOUND);
        }
      }
      before = one;
    }
    return best;
  };
}
