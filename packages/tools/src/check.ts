/**
 * Everything that CI runs, with one line at the end: `N passed, N failed`.
 *
 * `pnpm check` runs all; `pnpm check types size` runs the named steps. Two steps run at a time, for CI's machine has two cores; their
 * output is shown one after the other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from '@nagrik/chromium';
import { concurrently, type CloseEvent } from 'concurrently';
import { repository } from './generated-files.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  /** Folder, below the repository's; the repository itself where absent. */
  folder?: string;
  /** Reads the counts out of what the step printed; where absent, the step counts as one check. */
  count?: (output: string) => Count;
}

const sum = (output: string, pattern: RegExp): number =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** node:test prints `ℹ pass 12` and `ℹ fail 0`. */
const nodeTests = (output: string): Count => ({
  passed: sum(output, /^ℹ pass (\d+)/gm),
  failed: sum(output, /^ℹ fail (\d+)/gm) + sum(output, /^ℹ cancelled (\d+)/gm),
});

/** @web/test-runner prints `| 12 passed, 0 failed`; the last such line is the final one. */
const browserTests = (output: string): Count => {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return { passed: Number(last?.[1] ?? 0), failed: Number(last?.[2] ?? 0) };
};

/** A program of ours prints `12 passed, 0 failed in 40 s`. */
const ownChecks = (output: string): Count => ({
  passed: sum(output, /^(\d+) passed, \d+ failed in /gm),
  failed: sum(output, /^\d+ passed, (\d+) failed in /gm),
});

/** Vitest prints `Tests  1 failed | 12 passed (13)`. */
const storyTests = (output: string): Count => ({
  passed: sum(output, /^\s*Tests\s.*?(\d+) passed/gm),
  failed: sum(output, /^\s*Tests\s+(\d+) failed/gm),
});

const source = 'node --conditions=nagrik-source';

/** Floor by floor: what stands on one floor waits for all of the floor below. */
const floors: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: 'tsc -b' },
    { name: 'generate', command: `${source} packages/tools/src/generate.ts --check` },
    { name: 'contract', command: 'redocly lint openapi/openapi.yaml --config openapi/redocly.yaml' },
  ],
  // What needs no build keeps the other core busy while it runs.
  [
    { name: 'build', command: `${source} packages/tools/src/build.ts` },
    { name: 'lint', command: 'eslint . --max-warnings 0' },
    { name: 'format', command: 'prettier --check --log-level warn .' },
  ],
  [
    // The two longest first, side by side: what is left at the end is short.
    {
      name: 'flows',
      command: `${source} --test --test-timeout=300000 --test-reporter=spec --test-concurrency=1 "examples/!(plain-html)/src/**/*.test.ts"`,
      count: nodeTests,
    },
    {
      name: 'hosts',
      command: `${source} --test --test-timeout=300000 --test-reporter=spec --test-concurrency=1 "examples/plain-html/src/**/*.test.ts"`,
      count: nodeTests,
    },
    {
      name: 'node',
      command: `${source} --test --test-concurrency=2 --test-timeout=300000 --test-reporter=spec "packages/*/src/**/!(*.browser).test.ts"`,
      count: nodeTests,
    },
    { name: 'stories', folder: 'stories', command: 'vitest run --project every --project screens', count: storyTests },
    { name: 'browser', command: 'wtr --config web-test-runner.config.js', count: browserTests },
    { name: 'runtimes', command: `${source} packages/tools/src/runtimes/test-runtimes.ts`, count: ownChecks },
    { name: 'api', command: `${source} packages/tools/src/packages/report-api.ts --check` },
    { name: 'packages', command: `${source} packages/tools/src/packages/check-packages.ts` },
    { name: 'size', command: `${source} packages/tools/src/size.ts` },
    { name: 'storybook', folder: 'stories', command: 'storybook build --output-dir ../storybook-static --quiet' },
    { name: 'docs', command: 'typedoc' },
  ],
];
const steps = floors.flat();

/** The programs of the packages that steps call, whoever called this one. */
const path = ['', 'packages/tools', 'stories']
  .map((folder) => join(repository, folder, 'node_modules/.bin'))
  .concat(process.env.PATH ?? '')
  .join(delimiter);

/** A few hundred programs run the same sources: what one has stripped of its types and compiled, the next finds here. */
const compiled = mkdtempSync(join(tmpdir(), 'nagrik-compiled-'));
process.once('exit', () => rmSync(compiled, { recursive: true, force: true, maxRetries: 3 }));

const env = {
  ...{ PATH: path, REDOCLY_TELEMETRY: 'off', STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0' },
  NODE_COMPILE_CACHE: compiled,
};

interface Ended {
  step: Step;
  code: number;
  output: string;
  seconds: number;
}

/** Runs the steps of one floor; none stops another. */
async function runFloor(floor: readonly Step[]): Promise<Ended[]> {
  const { commands, result } = concurrently(
    floor.map(({ name, command, folder = '' }) => ({
      name,
      command: `echo && echo "── ${name} ──" && ${command}`,
      cwd: join(repository, folder),
      env: { ...process.env, ...env },
    })),
    { maxProcesses: 2, group: true, prefix: 'none', prefixColors: false },
  );
  const printed = commands.map(() => '');
  commands.forEach(({ stdout, stderr }, index) => {
    for (const stream of [stdout, stderr]) stream.subscribe((piece) => (printed[index] += piece.toString()));
  });
  // Rejects with the same list where one failed.
  const closed = await result.catch((events: CloseEvent[]) => events);
  return floor.map((step, index) => {
    const event = closed.find((one) => one.index === index);
    return {
      step,
      code: event?.exitCode === 0 ? 0 : 1,
      output: stripVTControlCharacters(printed[index] ?? ''),
      seconds: Math.round(event?.timings.durationSeconds ?? 0),
    };
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
if (chosen.some((step) => ['browser', 'stories', 'flows', 'hosts', 'runtimes'].includes(step.name))) {
  try {
    process.env.CHROMIUM_PATH = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const floor of floors) {
  const wantedHere = floor.filter((step) => chosen.includes(step));
  if (wantedHere.length === 0) continue;
  for (const { step, code, output, seconds } of await runFloor(wantedHere)) {
    const count = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    // A runner that found no test, or fell before it could count, has not passed.
    if (step.count && count.passed + count.failed === 0) count.failed = 1;
    if (code !== 0 && count.failed === 0) count.failed = 1;
    total.passed += count.passed;
    total.failed += count.failed;
    const mark = count.failed === 0 ? '✔' : '✖';
    summary.push(`${mark} ${step.name.padEnd(9)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  }
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
