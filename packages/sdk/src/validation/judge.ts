import { checks } from '../generated/checks.ts';
import type { Setback } from '../transport/judge-attempt.ts';
import type { Operation } from '../transport/operation.ts';
import type { Mismatch, ValidationOptions } from './mismatch.ts';
import { validate } from './validate.ts';

/**
 * Judges what a call is about to send and, with a response, what came back. The validators of an operation are loaded before
 * its first request: a device that cannot load what judges the answer must not have filed already.
 *
 * @param value - the body, or the data of the answer; `undefined` where there is none
 * @returns with `strict`, how the call ends
 * @throws Error where the validators cannot be loaded
 */
export async function judge(
  { validate: mode, onMismatch = warn }: ValidationOptions,
  operation: Operation,
  value: unknown,
  response?: Response,
): Promise<Setback | undefined> {
  const { body, answer } = checks[operation.id] ?? {};
  const [ofBody, ofAnswer] = await Promise.all([body?.(), answer?.()]);
  // Picked by its place: its name in 160 lines would cost more than all of this.
  const [schema] = Object.values((response ? ofAnswer : ofBody) ?? {});
  // An answer without data is a 304: what was judged before still holds.
  const fields = schema && !(response && value === undefined) ? validate(schema, value) : [];
  if (fields.length === 0) return undefined;
  try {
    onMismatch({
      operation: operation.id,
      in: response ? 'answer' : 'body',
      fields: fields.map(({ pointer, code }) => ({ pointer, code })),
    });
  } catch {
    // Whoever only listens cannot make a filing fail.
  }
  if (mode !== 'strict') return undefined;
  return response
    ? { kind: 'unexpected', code: 'bad-answer', outcome: 'unknown', transient: false, response, fields }
    : { kind: 'invalid', code: 'invalid-request', outcome: 'not-sent', transient: false, fields };
}

function warn({ operation, in: side, fields }: Mismatch): void {
  const problems = fields.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ');
  console.warn(`nagrik: the ${side} of ${operation} does not keep the contract: ${problems}`);
}
