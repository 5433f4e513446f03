/** How old somebody is, as those say who know them (`AgeSaid` of the contract). Years are those when last seen. */
export interface AgeSaid {
  readonly kind?: string;
  readonly dateOfBirth?: string;
  readonly years?: number;
  readonly yearOfBirth?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A child is who has not completed eighteen years (Juvenile Justice Act 2015, s.2(12)). */
export const adultYears = 18;

/** [P] Somebody whose age is a guess may be so many years younger. */
const guessedYears = 2;

/** Nobody who is looked for was ever older. */
const oldest = 120;

/** Whole years between two days, `yyyy-mm-dd`. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** The youngest that somebody can have been on a day, in years; undefined while nothing is said. */
const youngestAge = ({ kind, dateOfBirth, years, yearOfBirth, atLeast }: AgeSaid, on: string): number | undefined => {
  switch (kind) {
    case 'date_of_birth':
      return dateOfBirth === undefined ? undefined : yearsBetween(dateOfBirth, on);
    case 'year_of_birth':
      // The birthday of that year may be still to come.
      return yearOfBirth === undefined ? undefined : Number(on.slice(0, 4)) - yearOfBirth - 1;
    case 'range':
      return atLeast;
    case 'about':
      return years === undefined ? undefined : years - guessedYears;
    default:
      return years;
  }
};

/** The oldest that somebody can have been on a day, in years; undefined while nothing is said. */
const oldestAge = ({ kind, dateOfBirth, years, yearOfBirth, atMost }: AgeSaid, on: string): number | undefined => {
  switch (kind) {
    case 'date_of_birth':
      return dateOfBirth === undefined ? undefined : yearsBetween(dateOfBirth, on);
    case 'year_of_birth':
      return yearOfBirth === undefined ? undefined : Number(on.slice(0, 4)) - yearOfBirth;
    case 'range':
      return atMost;
    case 'about':
      return years === undefined ? undefined : years + guessedYears;
    default:
      return years;
  }
};

/**
 * How old somebody was at least and at most, in whole years; undefined while nothing is said.
 *
 * @param on the day when they were last seen, `yyyy-mm-dd`
 */
export const agesOn = (age: AgeSaid, on: string): { readonly from: number; readonly to: number } | undefined => {
  const [from, to] = [youngestAge(age, on), oldestAge(age, on)];
  return from === undefined || to === undefined ? undefined : { from: Math.max(0, from), to };
};

/**
 * Whether somebody is a child, or may be: in doubt they are one, because the law then asks more of the police and takes nothing
 * from anybody (Bachpan Bachao Andolan v. Union of India, 2013).
 *
 * @param on the day when they were last seen, `yyyy-mm-dd`
 */
export const mayBeChild = (age: AgeSaid, on: string): boolean => {
  const years = youngestAge(age, on);
  return years !== undefined && years < adultYears;
};

/** What is wrong with an age, by the field that says it; codes as in the contract's `FieldProblem`. */
export interface AgeProblem {
  readonly field: 'dateOfBirth' | 'yearOfBirth' | 'years' | 'atLeast' | 'atMost';
  readonly code: 'required' | 'in-future' | 'not-accepted' | 'before-start';
}

/** The fields without which an age of this kind says nothing. */
const fields: Readonly<Record<string, readonly AgeProblem['field'][]>> = {
  date_of_birth: ['dateOfBirth'],
  year_of_birth: ['yearOfBirth'],
  range: ['atLeast', 'atMost'],
};

/**
 * What no schema can say about an age: nobody is born in the future, was born more than 120 years ago, or is older at least than at most.
 *
 * @param today in India, `yyyy-mm-dd`
 */
export const ageProblems = (age: AgeSaid, today: string): readonly AgeProblem[] => {
  const { kind = '', dateOfBirth, yearOfBirth, atLeast, atMost } = age;
  const missing = (fields[kind] ?? ['years']).filter((field) => age[field] === undefined);
  if (missing.length > 0) return missing.map((field) => ({ field, code: 'required' }));
  if (kind === 'range') return Number(atMost) < Number(atLeast) ? [{ field: 'atMost', code: 'before-start' }] : [];
  const field = kind === 'date_of_birth' ? 'dateOfBirth' : 'yearOfBirth';
  const born = kind === 'date_of_birth' ? dateOfBirth : kind === 'year_of_birth' ? String(yearOfBirth) : undefined;
  if (born === undefined) return [];
  if (born > today.slice(0, born.length)) return [{ field, code: 'in-future' }];
  const tooLongAgo = Number(born.slice(0, 4)) < Number(today.slice(0, 4)) - oldest;
  return tooLongAgo ? [{ field, code: 'not-accepted' }] : [];
};

/** From this age on somebody is a senior citizen (Maintenance and Welfare of Parents and Senior Citizens Act 2007, s.2(h)). */
export const seniorYears = 60;

/**
 * Whether somebody is a senior citizen, or may be: many do not know the day of their birth, and whoever may be old enough is not sent away
 * by a guess.
 *
 * @param today in India, `yyyy-mm-dd`
 */
export const mayBeSenior = (age: AgeSaid, today: string): boolean => {
  const years = oldestAge(age, today);
  // What is no number yet is refused as that.
  return years === undefined || !(years < seniorYears);
};
