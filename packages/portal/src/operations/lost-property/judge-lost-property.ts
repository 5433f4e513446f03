import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';
import { judgeWhen } from '../filings/judge-when.ts';
import { judgeItems } from './judge-items.ts';

/** What a schema cannot say about a report of lost property. */
export function judgeLostProperty(
  { items, when }: components['schemas']['LostPropertyReport'],
  { now }: JudgeContext,
): FieldProblem[] {
  return [...judgeWhen(when, '/when', now), ...judgeItems(items)];
}
