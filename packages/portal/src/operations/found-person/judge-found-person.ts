import { indianDate } from '../../domain/indian-time.ts';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

/** What a schema cannot say about somebody found: that it was not tomorrow, and that the dead neither need nor say anything. */
export function judgeFoundPerson(
  { state, person, found }: components['schemas']['FoundPersonReport'],
  { now }: JudgeContext,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (found.date > indianDate(now)) problems.push({ pointer: '/found/date', in: 'body', code: 'in-future' });
  if (state === 'dead')
    for (const field of ['needs', 'said'] as const)
      if (person[field] !== undefined) problems.push({ pointer: `/person/${field}`, in: 'body', code: 'not-accepted' });
  return problems;
}
