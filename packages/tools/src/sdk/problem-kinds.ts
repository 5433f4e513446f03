/** Kinds of failure by the status of a problem document. What is not here is `unavailable` (5xx) or `unexpected`. */
export const kindOfStatus: Readonly<Record<string, string>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
};

/** The same table for the transport: what an operation's failure type promises is what a call tells. */
export function emitKinds(): string {
  return [
    `import type { FailureKind } from '../transport/result.ts';\n`,
    '/** Kinds of failure by the status of a problem document. */',
    `export const kinds: Readonly<Record<number, FailureKind>> = ${JSON.stringify(kindOfStatus)};\n`,
  ].join('\n');
}
