/**
 * Digits as people of Bihar write them: ASCII, Devanagari (०–९), Arabic-Indic (٠–٩) and Extended Arabic-Indic as
 * used for Urdu (۰–۹). DOMAIN §2: they are accepted wherever a number is.
 */
const ZEROS = [0x0966, 0x0660, 0x06f0];

/** Replaces every digit of the four sets by its ASCII digit; leaves everything else alone. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0966-\u096f\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}
