import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';

/** A phone's clock may run ahead of ours by this much. */
const skewMilliseconds = 5 * 60_000;

/**
 * What a schema cannot say about when something happened: nothing has that lies ahead, or that ends before it begins.
 *
 * @param pointer of it in the body (JSON Pointer, RFC 6901)
 */
export function judgeWhen(
  { precision, from, to }: components['schemas']['When'],
  pointer: string,
  now: Date,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: 'from' | 'to', code: 'required' | 'in-future' | 'before-start'): unknown =>
    problems.push({ pointer: `${pointer}/${field}`, in: 'body', code });
  const latest = now.getTime() + skewMilliseconds;
  if (precision !== 'unknown' && from === undefined) add('from', 'required');
  if (precision === 'range' && to === undefined) add('to', 'required');
  if (from !== undefined && Date.parse(from) > latest) add('from', 'in-future');
  if (to !== undefined && Date.parse(to) > latest) add('to', 'in-future');
  else if (from !== undefined && to !== undefined && Date.parse(to) < Date.parse(from)) add('to', 'before-start');
  return problems;
}
