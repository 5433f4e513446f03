/**
 * Judges a body as the portal would, before it is sent.
 *
 * @module validation
 */
import * as z from 'zod/mini';
import type { FieldProblem } from '../transport/result.ts';

/**
 * Judges a request body by a validator that was generated from the contract.
 *
 * @param schema - from `@nagrik/sdk/validators/<operation>`
 * @returns what is wrong and where, in the contract's own codes, just as the portal's problem document would say it;
 * empty when nothing is
 *
 * @example
 * import { fileComplaintBody } from '@nagrik/sdk/validators/file-complaint';
 *
 * for (const { pointer, code } of validate(fileComplaintBody, complaint)) show(`${pointer}: ${code}`);
 */
export function validate(schema: z.core.$ZodType, body: unknown): FieldProblem[] {
  const result = z.safeParse(schema, body);
  if (result.success) return [];
  // An empty text breaks several rules at once; one message for each value is enough. The portal does the same.
  const problems = new Map<string, FieldProblem>();
  for (const problem of result.error.issues.flatMap((issue) => problemsOf(issue, body))) {
    if (!problems.has(problem.pointer)) problems.set(problem.pointer, { ...problem, in: 'body' });
  }
  return [...problems.values()];
}

function problemsOf(issue: z.core.$ZodIssue, body: unknown): FieldProblem[] {
  const pointer = pointerOf(issue.path);
  switch (issue.code) {
    case 'custom': {
      const { code, ...params } = issue.params as { code: FieldProblem['code']; limit?: number };
      return [{ pointer, code, ...(params.limit !== undefined && { params: { limit: params.limit } }) }];
    }
    case 'invalid_type':
      return [{ pointer, code: valueAt(body, issue.path) === undefined ? 'required' : 'type' }];
    case 'too_small':
      return [
        { pointer, code: issue.origin === 'array' ? 'too-few' : 'minimum', params: { limit: Number(issue.minimum) } },
      ];
    case 'too_big':
      return [
        { pointer, code: issue.origin === 'array' ? 'too-many' : 'maximum', params: { limit: Number(issue.maximum) } },
      ];
    case 'invalid_format':
      return [{ pointer, code: issue.format === 'regex' ? 'pattern' : 'format' }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code: 'unknown-property' }));
    case 'invalid_value': {
      const value = valueAt(body, issue.path);
      if (value === undefined) return [{ pointer, code: 'required' }];
      if (typeof value !== typeof issue.values[0]) return [{ pointer, code: 'type' }];
      // A constant is something to be agreed to; anything else stands in a list.
      return [{ pointer, code: issue.values.length === 1 ? 'not-accepted' : 'enum' }];
    }
    default:
      return [{ pointer, code: 'type' }];
  }
}

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const valueAt = (body: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], body);
