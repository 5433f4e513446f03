const ZEROS = [0x0966, 0x0660, 0x06f0] as const; // Devanagari, Arabic, Urdu

/** Devanagari and Urdu digits as Latin ones: `०३३९` → `0339`. Other letters stay. */
export const latinDigits = (text: string): string =>
  text.replace(/[०-९٠-٩۰-۹]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((each) => code >= each && code < each + 10) ?? code;
    return String(code - zero);
  });
