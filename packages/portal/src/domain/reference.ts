import { asciiDigits } from './digits.ts';

/**
 * The public reference of a filing, `BR-5117044-26-00016-K` (DOMAIN §4): station code (7 digits), year (2), serial
 * of that station and year (5), and a check character, in groups that survive being read out over the phone.
 *
 * The check character is the remainder of the fourteen digits, read as one number, divided by 23, written as one of
 * 23 letters (the principle of the Spanish NIF). 23 is prime, no power of 10 is a multiple of it, and the powers of 10
 * up to 10^21 all leave different remainders, so that it catches every wrong digit, every two digits that changed
 * places at any distance (not only neighbours) and every doubled digit heard wrong (`11` for `77`). The letters leave
 * out I, O and Q, which are heard or read as 1 and 0.
 */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
/** Turns the alphabet so that the example of DOMAIN §4 is a true reference. */
const CHECK_OFFSET = 18;

export interface ReferenceParts {
  /** CCTNS code of the station, 7 digits; a district's own desk is the district's 4 digits and `000`. */
  readonly stationCode: string;
  /** Calendar year in IST, four digits. */
  readonly year: number;
  /** 1–99999, restarts each year in each station. */
  readonly serial: number;
}

function checkLetter(digits: string): string {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 23;
  return CHECK_LETTERS.charAt((remainder + CHECK_OFFSET) % 23);
}

/**
 * Writes a reference in its canonical form.
 * @throws RangeError where a part does not fit its digits; a serial never wraps round silently.
 */
export function issueReference({ stationCode, year, serial }: ReferenceParts): string {
  if (!/^\d{7}$/.test(stationCode)) throw new RangeError(`A station code has seven digits: ${stationCode}`);
  if (!Number.isInteger(year) || year < 2000 || year > 2099)
    throw new RangeError(`Not a year of this century: ${year}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 99_999) throw new RangeError(`Not a serial: ${serial}`);
  const yy = String(year % 100).padStart(2, '0');
  const nnnnn = String(serial).padStart(5, '0');
  return `BR-${stationCode}-${yy}-${nnnnn}-${checkLetter(stationCode + yy + nnnnn)}`;
}

/**
 * Reads a reference as people type it: any case, any separators or none, `BR` left out, Devanagari or Urdu digits,
 * O for 0 and I or L for 1 among the digits.
 * @returns the canonical reference and its parts, or undefined where it is none or its check character does not fit.
 */
export function parseReference(text: string): ({ readonly reference: string } & ReferenceParts) | undefined {
  const plain = asciiDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}.,:/_]/gu, '');
  const match = /^(?:BR)?([0-9OIL]{14})([A-Z])$/.exec(plain);
  if (!match?.[1]) return undefined;
  const digits = match[1].replaceAll('O', '0').replace(/[IL]/g, '1');
  if (checkLetter(digits) !== match[2]) return undefined;
  const parts = {
    stationCode: digits.slice(0, 7),
    year: 2000 + Number(digits.slice(7, 9)),
    serial: Number(digits.slice(9)),
  };
  return parts.serial === 0 ? undefined : { reference: issueReference(parts), ...parts };
}

/** The desk that takes what has no station yet ("I don't know my station"): a code that no station has. */
export function districtDeskCode(districtCode: string): string {
  return `${districtCode}000`;
}
