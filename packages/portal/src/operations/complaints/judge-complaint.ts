import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { JudgeContext } from '../filings/filing-kind.ts';

type Filing = components['schemas']['ComplaintFiling'];
type When = components['schemas']['When'];

/** A phone's clock may run ahead of ours by this much. */
const skewMilliseconds = 5 * 60_000;

/** What a schema cannot say about a complaint. */
export function judgeComplaint(filing: Filing, { now }: JudgeContext): FieldProblem[] {
  const problems: FieldProblem[] = [];
  judgeWhen(filing.incident.when, now, (field, code) =>
    problems.push({ pointer: `/incident/when/${field}`, in: 'body', code }),
  );
  return problems;
}

function judgeWhen(
  { precision, from, to }: When,
  now: Date,
  add: (field: 'from' | 'to', code: 'required' | 'in-future' | 'before-start') => unknown,
): void {
  const latest = now.getTime() + skewMilliseconds;
  if (precision !== 'unknown' && from === undefined) add('from', 'required');
  if (precision === 'range' && to === undefined) add('to', 'required');
  if (from !== undefined && Date.parse(from) > latest) add('from', 'in-future');
  if (to !== undefined && Date.parse(to) > latest) add('to', 'in-future');
  else if (from !== undefined && to !== undefined && Date.parse(to) < Date.parse(from)) add('to', 'before-start');
}
