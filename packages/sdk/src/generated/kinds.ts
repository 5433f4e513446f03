// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { FailureKind } from '../transport/result.ts';

/** Kinds of failure by the status of a problem document. */
export const kinds: Readonly<Record<number, FailureKind>> = {
  '400': 'invalid',
  '401': 'unauthenticated',
  '403': 'forbidden',
  '404': 'not-found',
  '409': 'conflict',
  '410': 'not-found',
  '413': 'invalid',
  '415': 'invalid',
  '422': 'invalid',
  '429': 'rate-limited',
};
