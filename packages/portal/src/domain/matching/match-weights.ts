/**
 * What speaks for two entries being about the same thing or the same person, and how much. A pair is suggested to the officers
 * concerned from `ENOUGH` points on; they decide. What rules a pair out stands in `match-things.ts` and `match-persons.ts`.
 *
 * The weights are our own and no law's. Read them so: the same whole number is enough by itself, and nothing else is.
 */
export const ENOUGH = 50;

/** A lost thing and a recovered one of the same kind. */
export const THING_WEIGHTS = {
  /** The whole IMEI, vehicle, chassis or document number, compared by its digest. */
  same_number: 100,
  /** Of a card the owner knows the end alone. */
  same_ending: 40,
  alike_description: 25,
  same_station: 20,
  same_district: 10,
  found_within_week: 15,
  found_within_month: 8,
} as const;

/** Somebody missing and somebody whom nobody knows. */
export const PERSON_WEIGHTS = {
  alike_marks: 30,
  age_fits: 20,
  /** Outside what was said by up to `AGE_SLACK` years: both ages are estimates. */
  age_near: 8,
  height_fits: 15,
  height_near: 6,
  alike_clothing: 15,
  same_gender: 10,
  alike_hair: 5,
  same_build: 5,
  same_complexion: 5,
  same_language: 5,
  same_station: 15,
  same_district: 10,
  /** Headquarters of the two districts at most `NEAR_METRES` from one another. */
  near_district: 5,
  found_within_week: 15,
  found_within_month: 8,
  found_within_year: 3,
} as const;

/** Years that an estimate may be wrong by. */
export const AGE_SLACK = 5;
/** Centimetres; a height that differs by more than the last is another's. */
export const HEIGHT = { fits: 3, near: 8, other: 12 } as const;
export const NEAR_METRES = 80_000;
export const DAYS = { week: 7, month: 31, year: 366 } as const;

export type MatchReasonCode = keyof typeof THING_WEIGHTS | keyof typeof PERSON_WEIGHTS;

/** One thing that speaks for a pair. */
export interface MatchReason {
  readonly code: MatchReasonCode;
  /** With `found_within_…`, and with the same number of something that was found before it was said to be lost: days between the two. */
  readonly days?: number;
}

export interface Suggestion {
  readonly score: number;
  /** Heaviest first. */
  readonly reasons: readonly MatchReason[];
}

/** Adds up what speaks for a pair. */
export function weigh(
  weights: Readonly<Partial<Record<MatchReasonCode, number>>>,
  reasons: readonly MatchReason[],
): Suggestion {
  const weight = ({ code }: MatchReason): number => weights[code] ?? 0;
  return {
    score: reasons.reduce((sum, reason) => sum + weight(reason), 0),
    reasons: [...reasons].sort((a, b) => weight(b) - weight(a)),
  };
}

/** Where one of the two was, as far as it is known. */
export interface Area {
  readonly stationCode?: string;
  /** The revenue district. */
  readonly districtCode?: string;
}

export const areaReason = (one: Area, other: Area): MatchReason[] => {
  if (one.stationCode !== undefined && one.stationCode === other.stationCode) return [{ code: 'same_station' }];
  if (one.districtCode !== undefined && one.districtCode === other.districtCode) return [{ code: 'same_district' }];
  return [];
};

/** @param days between losing and finding; none for what is further apart than anything in the table */
export const daysReason = (days: number, longest: keyof typeof DAYS): MatchReason[] => {
  if (days < 0 || days > DAYS[longest]) return [];
  if (days <= DAYS.week) return [{ code: 'found_within_week', days }];
  return [{ code: days <= DAYS.month ? 'found_within_month' : 'found_within_year', days }];
};
