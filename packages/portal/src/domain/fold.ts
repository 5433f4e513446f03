import { asciiDigits } from './digits.ts';
import { PASSED_OVER, SHORT_FORMS, TITLE_IN_FRONT } from './name-words.ts';
import { soundsOf } from './sounds.ts';

/**
 * Search folding: a name in Devanagari, Urdu or Roman letters becomes the same key, so that `मुज़फ़्फ़रपुर`, `مظفرپور`,
 * `Muzaffarpur` and `Mujaffarpur` meet.
 *
 * A key has two halves with `|` between. The first has the skeleton of consonants of each word, which spelling habits do not
 * change: it is what an index finds by (`pg_trgm`). The second has the vowels of each word, with letters that no skeleton
 * has: they tell Hasan from Hussain among those found. The key is stored and computed here alone, so that
 * PostgreSQL and the memory store find the same rows. When this file changes what it makes, stored keys must be made anew.
 */
export interface FoldedWord {
  readonly skeleton: string;
  /** A letter for what stands before the first consonant, and one for what stands after each. */
  readonly vowels: string;
}

/** What kind of name it is: it decides which words are passed over. */
export type NameKind = keyof typeof PASSED_OVER;

/** Which of a, i and u may stand in a place, in bits 1, 2 and 4; an a may always be left out. */
const HEARD: Readonly<Record<string, number>> = { A: 1, E: 3, I: 2, O: 5, U: 4, X: 7 };

/** The letters of the vowels, by these bits: none of them occurs in a skeleton. */
const VOWEL_LETTERS = 'ooieuvwx';

/** Which vowels may stand in a place, by the letter of the key; any where it has none. */
export const vowelBits = (letter: string | undefined): number => (letter ? VOWEL_LETTERS.lastIndexOf(letter) : 7);

/** Names share their words: each is folded once. */
const folded = new Map<string, FoldedWord>();
const MOST_FOLDED = 50_000;

function foldWord(word: string): FoldedWord {
  let known = folded.get(word);
  if (!known) {
    known = hear(word);
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(word, known);
  }
  return known;
}

function hear(word: string): FoldedWord {
  const [, first = '', rest = ''] = /^([A-Z]*)(.*)$/.exec(soundsOf(word)) ?? [];
  let skeleton = first && 'a';
  let vowels = vowelLetter(first);
  for (const [, consonant = '', after = ''] of rest.matchAll(/([a-z])([A-Z]*)/g)) {
    skeleton += consonant;
    vowels += vowelLetter(after);
  }
  return { skeleton, vowels };
}

const vowelLetter = (heard: string): string =>
  VOWEL_LETTERS[[...heard].reduce((bits, vowel) => bits | (HEARD[vowel] ?? 0), 0) || 1] ?? '';

/** The words of a name as `name-words.ts` writes them. A number is a word. */
function plainWords(name: string): string[] {
  // After a letter the zero of Devanagari is the sign of an abbreviation: मो० is no number.
  const text = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{M}])[०॰](?![०-९])/gu, ' ');
  return asciiDigits(text)
    .replace(/[\u200b-\u200d'’`]/g, '')
    .replace(/(?<=\d)(?=[\p{L}])|(?<=[\p{L}\p{M}])(?=\d)/gu, ' ')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)
    .filter((word, at, all) => at > 0 || all.length < 3 || !TITLE_IN_FRONT.has(word))
    .flatMap((word) => (SHORT_FORMS.get(word) ?? word.replace(/^عبدال(?=\p{L}{2})/u, 'abdul ')).split(' '));
}

function foldWords(words: readonly string[]): FoldedWord[] {
  return words
    .map((word) => (/^\d/.test(word) ? { skeleton: word, vowels: '' } : foldWord(word)))
    .filter(({ skeleton }) => skeleton !== '');
}

const write = (words: readonly FoldedWord[]): string =>
  words.length === 0
    ? ''
    : `${words.map(({ skeleton }) => skeleton).join(' ')}|${words.map(({ vowels }) => vowels).join(' ')}`;

/** The words of a key. */
export function readKey(key: string): readonly FoldedWord[] {
  const [skeletons = '', vowels = ''] = key.split('|');
  if (skeletons === '') return [];
  const each = vowels.split(' ');
  return skeletons.split(' ').map((skeleton, at) => ({ skeleton, vowels: each[at] ?? '' }));
}

/** Keys of several things as one key, which finds what any of them does. */
export const joinKeys = (...keys: readonly string[]): string => write(keys.flatMap(readKey));

/** Words written as one: `Kankar Bagh` and `Kankarbagh` are the same place. */
export function joinWords(words: readonly FoldedWord[]): FoldedWord {
  return words.reduce((one, other) => {
    // What ends the one and begins the other stands in the same place, and its initial `a` is none any more.
    const bits = vowelBits(one.vowels.at(-1)) | vowelBits(other.vowels.at(0));
    const initial = other.skeleton.startsWith('a');
    return {
      skeleton: one.skeleton + (initial ? other.skeleton.slice(1) : other.skeleton),
      vowels: one.vowels.slice(0, -1) + (VOWEL_LETTERS[bits] ?? '') + other.vowels.slice(1),
    };
  });
}

/**
 * The search key of what somebody typed. Titles (or what a place is called besides its name) are passed over, unless there is nothing else.
 * @returns an empty string where nothing can be searched for.
 */
export function foldName(name: string, kind: NameKind = 'person'): string {
  const words = plainWords(name);
  const telling = words.filter((word) => !PASSED_OVER[kind].has(word));
  return write(foldWords(telling.length > 0 ? telling : words));
}

/** ड़ and ढ़ are written with an r by some and with a d by others: Kankarbagh, Kankadbagh. */
function readings(name = ''): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/([डढ])\u093c/g, '$1')
    .normalize('NFC');
  return plain === name.normalize('NFC') ? [name] : [name, plain];
}

/**
 * The key under which something with several names is stored: each name's words, and each name written as one word, with its
 * title (`Shri Krishna`, `Shrikrishna`) and without.
 */
export function foldNames(names: readonly (string | undefined)[], kind: NameKind = 'person'): string {
  const all = new Map<string, FoldedWord>();
  const add = (word: FoldedWord): unknown => all.set(`${word.skeleton} ${word.vowels}`, word);
  for (const name of names.flatMap(readings)) {
    const words = readKey(foldName(name, kind));
    if (words.length === 0) continue;
    words.forEach(add);
    add(joinWords(words));
    add(joinWords(foldWords(plainWords(name))));
  }
  return write([...all.values()]);
}
