/** What a step of the check printed, read: how many tests passed and failed, and what is said of those that failed. */
export interface Count {
  passed: number;
  failed: number;
}

const sum = (output: string, pattern: RegExp): number =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** node:test prints `ℹ pass 12` and `ℹ fail 0`. */
export const nodeTests = (output: string): Count => ({
  passed: sum(output, /^ℹ pass (\d+)/gm),
  failed: sum(output, /^ℹ fail (\d+)/gm) + sum(output, /^ℹ cancelled (\d+)/gm),
});

/** @web/test-runner prints `| 12 passed, 0 failed`; the last such line is the final one. */
export const browserTests = (output: string): Count => {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return { passed: Number(last?.[1] ?? 0), failed: Number(last?.[2] ?? 0) };
};

/** A program of ours prints `12 passed, 0 failed in 40 s`. */
export const ownChecks = (output: string): Count => ({
  passed: sum(output, /^(\d+) passed, \d+ failed in /gm),
  failed: sum(output, /^\d+ passed, (\d+) failed in /gm),
});

/** Vitest prints `Tests  1 failed | 12 passed (13)`. */
export const storyTests = (output: string): Count => ({
  passed: sum(output, /^\s*Tests\s.*?(\d+) passed/gm),
  failed: sum(output, /^\s*Tests\s+(\d+) failed/gm),
});

/** Where the runners begin to say what failed: node:test, Vitest, @web/test-runner. */
const beginnings = /^(?:✖ failing tests:|.*Failed (?:Tests|Suites) \d+|\s*❌ )/m;

/**
 * The part of a failed step's output that says what failed: from where its runner begins to tell it, else the end.
 * @param lines - at most so many
 */
export function whatFailed(output: string, lines = 60): string {
  const told = beginnings.exec(output);
  const all = output.trimEnd().split('\n');
  if (!told) return all.slice(-lines).join('\n');
  return output.slice(told.index).trimEnd().split('\n').slice(0, lines).join('\n');
}
