import { ageProblems } from '@nagrik/journey';
import { indianDate } from '../../domain/indian-time.ts';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

/** What a schema cannot say about a report of a missing person: whether their age can be, and that nobody was seen tomorrow. */
export function judgeMissingPerson(
  { person, lastSeen }: components['schemas']['MissingPersonReport'],
  { now }: JudgeContext,
): FieldProblem[] {
  const today = indianDate(now);
  return [
    ...ageProblems(person.age, today).map(({ field, code }): FieldProblem => ({
      pointer: `/person/age/${field}`,
      in: 'body',
      code,
    })),
    ...(lastSeen.date > today
      ? [{ pointer: '/lastSeen/date', in: 'body', code: 'in-future' } satisfies FieldProblem]
      : []),
  ];
}
