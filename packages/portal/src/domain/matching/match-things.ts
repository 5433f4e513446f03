import type { RecoveredSource, ThingNumber } from '../backend-records.ts';
import { daysBetween } from '../indian-time.ts';
import { areAlike } from './alike-words.ts';
import {
  type Area,
  areaReason,
  DAYS,
  daysReason,
  ENOUGH,
  type MatchReason,
  type Suggestion,
  THING_WEIGHTS,
  weigh,
} from './match-weights.ts';

/** A number by which a thing is known again, as a keyed digest: nobody who reads it knows the number. */
export interface NumberDigest {
  readonly kind: ThingNumber['kind'];
  readonly digest: string;
}

/** A thing that somebody looks for. */
export interface LostThing extends Area {
  readonly kind: RecoveredSource['kind'];
  readonly numbers: readonly NumberDigest[];
  /** The end of a number of which nobody states the whole. */
  readonly ending?: string;
  /** The description, by `looksOf`. */
  readonly looks: string;
  /** `YYYY-MM-DD`, the first day on which it can have been lost; absent where nobody knows. */
  readonly lostOn?: string;
}

/** A thing that a station keeps. */
export interface FoundThing extends Area {
  readonly kind: RecoveredSource['kind'];
  readonly number?: NumberDigest & { readonly ending: string };
  /** The description in each language, by `looksOf`. */
  readonly looks: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly foundOn: string;
}

/** So many numbers of one kind a thing may have: a telephone for two SIM cards has two IMEIs. */
const numbersOf = (kind: ThingNumber['kind']): number => (kind === 'imei' ? 2 : 1);

/** Whether all numbers of that kind are known of the lost thing, and that of the found one is none of them. */
function hasAnother(lost: LostThing, found: FoundThing): boolean {
  const { number } = found;
  if (!number) return false;
  return lost.numbers.filter(({ kind }) => kind === number.kind).length >= numbersOf(number.kind);
}

/**
 * Whether a recovered thing may be a lost one, and why. The same number decides alone, also where a date or a kind was written down
 * wrongly. Without it the kind must be the same, no number may differ, and nothing was found before it was lost.
 *
 * @returns undefined where it is not, or where too little speaks for it
 */
export function matchThings(lost: LostThing, found: FoundThing): Suggestion | undefined {
  const days = lost.lostOn === undefined ? undefined : daysBetween(lost.lostOn, found.foundOn);
  const where = areaReason(lost, found);
  const when = days === undefined ? [] : daysReason(days, 'month');
  const { number } = found;
  if (number && lost.numbers.some(({ digest }) => digest === number.digest)) {
    const before = days !== undefined && days < 0 ? { days } : {};
    return weigh(THING_WEIGHTS, [{ code: 'same_number', ...before }, ...where, ...when]);
  }
  if (lost.kind !== found.kind || hasAnother(lost, found) || (days !== undefined && days < 0)) return undefined;
  const reasons: MatchReason[] = [...where, ...when];
  if (number && lost.ending !== undefined && number.ending === lost.ending) reasons.push({ code: 'same_ending' });
  if (areAlike(lost.looks, found.looks)) reasons.push({ code: 'alike_description' });
  const suggestion = weigh(THING_WEIGHTS, reasons);
  return suggestion.score >= ENOUGH ? suggestion : undefined;
}

/** Further apart than this only a number or its end can make a pair. */
export const LONGEST_DAYS = DAYS.month;
