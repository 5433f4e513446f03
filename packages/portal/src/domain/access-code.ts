/**
 * Access codes let whoever holds a receipt follow a filing without an account (DOMAIN §4: a reference is not a
 * secret). Twelve of these 24 characters are 55 bits; the store keeps only their digest, the host limits the tries.
 * Left out is what is read or heard as another: 0 O, 1 I L, 5 S, A E U N (no words, no M for N).
 */
const ALPHABET = '2346789BCDFGHJKMPQRTVWXY';
const LENGTH = 12;

/** A new code in its printed form, e.g. `K7QM-2WXR-9HBD`, from the platform's cryptographic random source. */
export function issueAccessCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => unknown = (b) => crypto.getRandomValues(b),
): string {
  let code = '';
  const bytes = new Uint8Array(32);
  while (code.length < LENGTH) {
    random(bytes);
    for (const byte of bytes) {
      // 240 is the largest multiple of 24 in a byte: rejecting the rest keeps every character equally likely.
      if (byte < 240 && code.length < LENGTH) code += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return grouped(code);
}

/** Reads a code as typed (any case, any separators); the printed form, or undefined where it cannot be one. */
export function parseAccessCode(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.,:/_]/gu, '');
  if (plain.length !== LENGTH || [...plain].some((character) => !ALPHABET.includes(character))) return undefined;
  return grouped(plain);
}

function grouped(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
