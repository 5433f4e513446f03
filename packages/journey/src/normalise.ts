/** First code points of the digit rows that people in Bihar type: Devanagari ०, Arabic-Indic ٠, Extended Arabic-Indic ۰, fullwidth ０. */
const zeros = [0x0966, 0x0660, 0x06f0, 0xff10];

/** Any of those digits as 0–9; everything else stays. */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u0966-\u096f\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });

/** Digits in any script, without the spaces, dots and dashes people group them with: a PIN code, an OTP, a FIR number. */
export const digitsOnly = (text: string): string => asciiDigits(text).replace(/[\s.()\-\u2010-\u2015]/g, '');

/**
 * An Indian mobile number as the contract wants it, ten digits, from what people type: `+91 90000 00001`,
 * `०९०००००००००१`, `0091-9000000001`. What is no such number comes back without grouping, for the validator to judge.
 */
export const mobileNumber = (text: string): string => {
  const digits = digitsOnly(text);
  return /^(?:\+|00)?(?:91)?0?([6-9]\d{9})$/.exec(digits)?.[1] ?? digits;
};

/** Trimmed text, or undefined for a blank. Invisible marks (zero-width space, BOM) alone are blank too. */
export const filledText = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return /^[\u200b\ufeff\u200e\u200f]*$/.test(trimmed) ? undefined : trimmed;
};
