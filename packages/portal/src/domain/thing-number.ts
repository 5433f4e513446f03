import { asciiDigits, mayBeAadhaar } from '@nagrik/journey';

/** So much of a number is shown; never more than half of it. */
const SHOWN = 4;

/**
 * The letters and digits of a number, as it is compared and shown: digits of any script, capitals, nothing between. What is left of a
 * number without any is empty.
 */
export const bareNumber = (text: string): string =>
  asciiDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/**
 * Numbers that are taken for the same have the same key: O is read for zero and I for one so easily that the Bharat series of
 * number plates (Central Motor Vehicles Rules 1989, rule 48) and chassis numbers (ISO 3779) have neither.
 */
export const numberKey = (text: string): string => bareNumber(text).replaceAll('O', '0').replaceAll('I', '1');

/**
 * The end of a number, which may be shown.
 *
 * @returns undefined where there is nothing to show: one sign, or what may be an Aadhaar number, which nobody may have to state
 *   (DOMAIN §5)
 */
export function numberEnding(text: string): string | undefined {
  const bare = bareNumber(text);
  const length = Math.min(SHOWN, Math.floor(bare.length / 2));
  return length === 0 || mayBeAadhaar(bare) ? undefined : bare.slice(-length);
}
