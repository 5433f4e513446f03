import { digitsOnly } from './normalise.ts';

/**
 * Whether this may be an Aadhaar number: twelve digits, the first neither 0 nor 1 (UIDAI, "Aadhaar number format"), in any script and
 * grouping. Its check digit is not looked at: one that was mistyped says nearly as much.
 */
export const mayBeAadhaar = (text: string): boolean => /^[2-9]\d{11}$/.test(digitsOnly(text));
