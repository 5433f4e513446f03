import { daysBetween } from '../indian-time.ts';
import { areAlike } from './alike-words.ts';
import {
  AGE_SLACK,
  type Area,
  areaReason,
  DAYS,
  daysReason,
  ENOUGH,
  HEIGHT,
  type MatchReason,
  NEAR_METRES,
  PERSON_WEIGHTS,
  type Suggestion,
  weigh,
} from './match-weights.ts';

/** By what both are known; each description by `looksOf`, that of whoever was found in each language. */
interface Looks<Words> {
  readonly gender?: 'female' | 'male' | 'other';
  readonly heightCm?: number;
  readonly marks?: Words;
  readonly clothing?: Words;
  readonly hair?: Words;
  readonly build?: Words;
  readonly complexion?: Words;
  readonly languages?: Words;
}

/** Somebody who is looked for. */
export interface LostPerson extends Area, Looks<string> {
  /** Years when last seen. */
  readonly ages: { readonly from: number; readonly to: number };
  /** `YYYY-MM-DD`. */
  readonly lastSeenOn: string;
}

/** Somebody whom nobody knows, living or dead. */
export interface FoundPerson extends Area, Looks<readonly string[]> {
  /** Years, as they look. */
  readonly ages: { readonly from: number; readonly to: number };
  /** `YYYY-MM-DD`. */
  readonly foundOn: string;
}

/** Whose height is not what it was: children grow. */
const GROWN = 18;

/** Words that are compared, and what they weigh as. */
const DESCRIBED = [
  ['marks', 'alike_marks'],
  ['clothing', 'alike_clothing'],
  ['hair', 'alike_hair'],
  ['build', 'same_build'],
  ['complexion', 'same_complexion'],
  ['languages', 'same_language'],
] as const;

/** Years between two ranges; 0 where they meet. */
const apart = (one: LostPerson['ages'], other: LostPerson['ages']): number =>
  Math.max(0, one.from - other.to, other.from - one.to);

/** Nobody is a woman for the family and a man for the station; what either wrote as "other" the other may have seen differently. */
const differs = (one: LostPerson['gender'], other: LostPerson['gender']): boolean =>
  one !== undefined && other !== undefined && one !== other && one !== 'other' && other !== 'other';

function heightReason(lost: LostPerson, found: FoundPerson, years: number): MatchReason[] | 'another' {
  if (lost.heightCm === undefined || found.heightCm === undefined) return [];
  const more = found.heightCm - lost.heightCm;
  const grew = lost.ages.from < GROWN && years >= 1;
  if (grew && more > 0) return [];
  const difference = Math.abs(more);
  if (difference > HEIGHT.other) return 'another';
  if (difference <= HEIGHT.fits) return [{ code: 'height_fits' }];
  return difference <= HEIGHT.near ? [{ code: 'height_near' }] : [];
}

/**
 * Whether somebody whom nobody knows may be somebody missing, and why. Never who was found before the other was last seen, who is of
 * another gender, of an age further away than two estimates can be, or clearly taller or shorter.
 *
 * @param metres between the headquarters of their districts, where they are known
 * @returns undefined where it is not, or where too little speaks for it
 */
export function matchPersons(lost: LostPerson, found: FoundPerson, metres?: number): Suggestion | undefined {
  const days = daysBetween(lost.lastSeenOn, found.foundOn);
  if (!(days >= 0) || differs(lost.gender, found.gender)) return undefined;
  const years = Math.floor(days / DAYS.year);
  const ages = { from: lost.ages.from + years, to: lost.ages.to + years + 1 };
  const yearsApart = apart(days < DAYS.year ? lost.ages : ages, found.ages);
  if (yearsApart > AGE_SLACK) return undefined;
  const height = heightReason(lost, found, years);
  if (height === 'another') return undefined;

  const area = areaReason(lost, found);
  const near = area.length === 0 && metres !== undefined && metres <= NEAR_METRES;
  const reasons: MatchReason[] = [
    { code: yearsApart === 0 ? 'age_fits' : 'age_near' },
    ...(lost.gender !== undefined && lost.gender === found.gender ? [{ code: 'same_gender' } as const] : []),
    ...height,
    ...DESCRIBED.flatMap(([field, code]) => {
      const [one, other] = [lost[field], found[field]];
      return one !== undefined && other !== undefined && areAlike(one, other) ? [{ code }] : [];
    }),
    ...area,
    ...(near ? [{ code: 'near_district' } as const] : []),
    ...daysReason(days, 'year'),
  ];
  const suggestion = weigh(PERSON_WEIGHTS, reasons);
  return suggestion.score >= ENOUGH ? suggestion : undefined;
}
