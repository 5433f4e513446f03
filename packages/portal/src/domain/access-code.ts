/**
 * Access codes let whoever holds a receipt follow a filing without an account (DOMAIN §4: a reference is not a
 * secret). Eleven of these 24 characters are 50 bits; the store keeps only their digest, the host limits the tries. The twelfth
 * checks the others (Luhn's sum to the base of 24): every single slip and all swaps of neighbours but `2Y` for `Y2` are told as
 * such, without a look at any filing.
 * Left out is what is read or heard as another: 0 O, 1 I L, 5 S, A E U N (no words, no M for N).
 */
const ALPHABET = '2346789BCDFGHJKMPQRTVWXY';
const RANDOM = 11;
/** Turns the alphabet so that the example of the contract is a true code. */
const CHECK_OFFSET = 12;

/** A new code in its printed form, e.g. `K7QM-2WXR-9HBD`, from the platform's cryptographic random source. */
export function issueAccessCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => unknown = (b) => crypto.getRandomValues(b),
): string {
  let code = '';
  const bytes = new Uint8Array(32);
  while (code.length < RANDOM) {
    random(bytes);
    for (const byte of bytes) {
      // 240 is the largest multiple of 24 in a byte: rejecting the rest keeps every character equally likely.
      if (byte < 240 && code.length < RANDOM) code += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return grouped(code + checkCharacter(code));
}

/**
 * Reads a code as typed (any case, any separators).
 * @returns the printed form; `mistyped` where it is one but for its check character; undefined where it cannot be one.
 */
export function parseAccessCode(text: string): string | 'mistyped' | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.,:/_]/gu, '');
  if (plain.length !== RANDOM + 1 || [...plain].some((character) => !ALPHABET.includes(character))) return undefined;
  return checkCharacter(plain.slice(0, RANDOM)) === plain.at(-1) ? grouped(plain) : 'mistyped';
}

function checkCharacter(code: string): string {
  const base = ALPHABET.length;
  let sum = 0;
  for (const [at, character] of [...code].reverse().entries()) {
    const value = ALPHABET.indexOf(character) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / base) + (value % base);
  }
  return ALPHABET.charAt((2 * base - (sum % base) + CHECK_OFFSET) % base);
}

function grouped(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
