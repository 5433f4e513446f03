import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';
import { judgeWhen } from '../filings/judge-when.ts';
import { judgeItems } from '../lost-property/judge-items.ts';

/** What a schema cannot say about a complaint. */
export function judgeComplaint(
  { incident, items = {} }: components['schemas']['ComplaintFiling'],
  { now }: JudgeContext,
): FieldProblem[] {
  return [...judgeWhen(incident.when, '/incident/when', now), ...judgeItems(items)];
}
