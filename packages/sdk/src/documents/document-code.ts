/** 32 letters and digits that are not mistaken for one another when read out: no I, L, O, U (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a code, the last of them its check character. */
const length = 12;

/**
 * The remainder of a code read as a polynomial over GF(32) (primitive polynomial x⁵ + x² + 1) at its generator: a Reed–Solomon code with
 * one check symbol. A code is whole where it is 0, and every single wrong character and every two that changed places leave another one.
 */
const remainder = (code: string): number => {
  let rest = 0;
  for (const character of code) rest = (rest << 1) ^ ((rest & 16) === 0 ? 0 : 0b10_0101) ^ alphabet.indexOf(character);
  return rest;
};

const grouped = (plain: string): string => plain.replace(/(.{4})(?=.)/g, '$1-');

/** What somebody typed for the code of a document. */
export type TypedCode =
  | { readonly code: string }
  /** `length`: it has not twelve characters; `check`: one of them is wrong, or two changed places. */
  | { readonly problem: 'length' | 'check' };

/**
 * Reads the code of a document as people type it: any case, any separators or none, O for 0 and I or L for 1.
 *
 * @returns the code as it is printed, `D7KQ-M2XV-T9HB`, or why it cannot be one: that needs no portal
 *
 * @example
 * ```ts
 * const read = readDocumentCode('d7kq m2xv t9hb');
 * console.log('code' in read ? read.code : read.problem);
 * ```
 */
export function readDocumentCode(typed: string): TypedCode {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== length) return { problem: 'length' };
  return plain.includes('U') || remainder(plain) !== 0 ? { problem: 'check' } : { code: grouped(plain) };
}

/**
 * Makes the code of a document whole: whoever issues documents calls it.
 *
 * @param characters - eleven characters of the readable alphabet
 * @throws RangeError where they are not
 *
 * @example
 * ```ts
 * console.log(completeDocumentCode('D7KQM2XVT9H')); // with its check character, in groups of four
 * ```
 */
export function completeDocumentCode(characters: string): string {
  if (!new RegExp(`^[${alphabet}]{${length - 1}}$`).test(characters))
    throw new RangeError('A code has eleven readable characters before its check character.');
  return grouped(characters + alphabet.charAt(remainder(`${characters}0`)));
}
