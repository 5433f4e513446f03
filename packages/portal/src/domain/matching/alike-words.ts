import { ALIKE, createMatcher } from '../match-key.ts';
import { foldName, type FoldedWord, readKey } from '../fold.ts';

/** Words that stand in any description and tell nothing, in the three languages. */
const SAYS_NOTHING = new Set(
  [
    'a an the of on in at with and or to from is was are has have had it its colour color make',
    'का की के को से में पर और या है था थी थे एक रंग साथ वाला वाली वाले',
    'کا کی کے کو سے میں پر اور یا ہے تھا تھی ایک رنگ ساتھ والا والی والے',
  ].flatMap((words) => words.split(' ').map((word) => readKey(foldName(word))[0]?.skeleton)),
);

/** Of one consonant are too many words. */
const tells = ({ skeleton }: FoldedWord): boolean => skeleton.length > 1 && !SAYS_NOTHING.has(skeleton);

/** What is compared of a description, in whichever script it was written: the sound of its words. */
export const looksOf = (text: string): string => foldName(text);

const keyOf = ({ skeleton, vowels }: FoldedWord): string => `${skeleton}|${vowels}`;

/**
 * Whether two descriptions have half of the words in common that tell something, of the one that has fewer.
 * @param looks of the one, by `looksOf`
 * @param others of the other, one for each language in which it is told; none of them need be in that of the first
 */
export function areAlike(looks: string, others: readonly string[]): boolean {
  const words = readKey(looks).filter(tells);
  if (words.length === 0) return false;
  return others.some((other) => {
    const theirs = readKey(other).filter(tells);
    const common = theirs.filter((word) => {
      const text = keyOf(word);
      return words.some((one) => one.skeleton === word.skeleton && createMatcher(keyOf(one))(text) > ALIKE);
    });
    return common.length > 0 && common.length * 2 >= Math.min(words.length, theirs.length);
  });
}
