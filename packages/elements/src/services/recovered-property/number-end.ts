import { latinDigits } from '../../locale/digits.ts';

/**
 * The last four signs of what was typed, where that is a number or the end of one and not words: the rest of somebody's number need not go
 * anywhere. Empty for words.
 */
export const numberEnd = (typed: string): string => {
  const text = latinDigits(typed).toUpperCase();
  const bare = text.replace(/[\s.\-\u2010-\u2015/]/gu, '');
  const isNumber = /^[A-Z0-9]{4,40}$/u.test(bare) && (bare.match(/\d/gu) ?? []).length >= 3;
  // A word among it: somebody describes the thing.
  return isNumber && !/(^|\s)[A-Z]{4,}(\s|$)/u.test(text) ? bare.slice(-4) : '';
};
