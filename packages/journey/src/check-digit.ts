/**
 * Whether digits carry the check digit of Luhn (ISO/IEC 7812-1, annex B), as an IMEI does (3GPP TS 23.003 §6.2.1): what is typed wrongly
 * in one place, or with two neighbours in each other's place, has none.
 *
 * @param digits 0–9 and nothing else
 */
export const hasLuhnDigit = (digits: string): boolean =>
  [...digits].reduceRight((sum, digit, at) => {
    const value = Number(digit) * ((digits.length - at) % 2 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;
