/** 32 letters and digits that are not mistaken for one another when read out: no I, L, O, U (Crockford's base 32). */
const readable = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes as base64url without padding; 16 bytes give 22 characters. */
export function randomToken(bytes: number): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Decimal digits, each equally likely. */
export function randomDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(count))) {
      // 250 is the largest multiple of ten in a byte: what lies above would favour the low digits.
      if (byte < 250 && digits.length < count) digits += String(byte % 10);
    }
  }
  return digits;
}

/** The first `length` characters of a digest in the readable alphabet, five bits each. */
export function readableCode(digest: Uint8Array, length: number): string {
  let code = '';
  let bits = 0;
  let value = 0;
  for (const byte of digest) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < length) {
      bits -= 5;
      code += readable.charAt((value >> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  return code;
}
