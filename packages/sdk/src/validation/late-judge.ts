import type { Judge, ValidationOptions } from './mismatch.ts';

/** Judges by what it loads with the first call. Never throws. @returns `undefined` where nothing shall be judged */
export function lateJudge(options: ValidationOptions): Judge | undefined {
  const { validate = 'off' } = options;
  if (validate === 'off') return undefined;
  return async (operation, value, response) => {
    try {
      return await (await import('./judge.ts')).judge(options, operation, value, response);
    } catch {
      // Without its validators `strict` cannot keep its word; `warn` has given none.
      if (validate !== 'strict') return undefined;
      return { kind: 'offline', code: 'network-failed', outcome: response ? 'unknown' : 'not-sent', transient: true };
    }
  };
}
