/** Devanagari and Urdu digits as Latin ones: `०३३९` → `0339`. Other letters stay. */
export const latinDigits = (text: string): string =>
  text.replace(/[०-९٠-٩۰-۹]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    // The last four bits count from 0 in the Arabic blocks (U+0660, U+06F0) and from 6 in Devanagari (U+0966).
    return String((code & 15) - (code > 0x900 ? 6 : 0));
  });
