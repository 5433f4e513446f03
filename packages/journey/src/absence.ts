/** From when to when somebody is away (`SeniorAbsence` of the contract): days in India, `yyyy-mm-dd`, both part of it. */
export interface AbsenceSaid {
  readonly from?: string;
  readonly to?: string;
}

/** [P] Who is away for longer than a year and a day has moved, or mistyped the year. Days. */
export const longestAbsence = 366;

/** What cannot be right about an absence. */
export interface AbsenceProblem {
  readonly field: 'from' | 'to';
  readonly code: 'in-past' | 'before-start' | 'range-too-long';
  readonly params?: { readonly limit: number };
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * What is wrong with the days of an absence, one thing for each of the two; nothing about a day that is not said yet.
 *
 * @param today in India, `yyyy-mm-dd`
 */
export function absenceProblems({ from, to }: AbsenceSaid, today: string): AbsenceProblem[] {
  const problems: AbsenceProblem[] = [];
  if (from && from < today) problems.push({ field: 'from', code: 'in-past' });
  if (from && to && to < from) problems.push({ field: 'to', code: 'before-start' });
  else if (from && to && days(from, to) >= longestAbsence)
    problems.push({ field: 'to', code: 'range-too-long', params: { limit: longestAbsence } });
  return problems;
}

/** Whether two absences have a day in common. */
export const absencesOverlap = (one: Required<AbsenceSaid>, other: Required<AbsenceSaid>): boolean =>
  one.from <= other.to && other.from <= one.to;
