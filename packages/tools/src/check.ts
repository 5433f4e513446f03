/**
 * Everything that CI runs, with one line at the end: `N passed, N failed`.
 *
 * `pnpm check` runs all; `pnpm check types size` runs the named steps and shows all that they say. One step more than there are
 * cores runs at a time, for most of them wait for a third of theirs. What walks over services, languages and screens goes through every pair of them; `--every` through every
 * combination.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from '@nagrik/chromium';
import { concurrently } from 'concurrently';
import { browserTests, type Count, nodeTests, ownChecks, storyTests, whatFailed } from './check/read-output.ts';
import { repository } from './generated-files.ts';

interface Step {
  name: string;
  command: string;
  /** Folder, below the repository's; the repository itself where absent. */
  folder?: string;
  /** What of its output is worth a line though it passed. */
  tells?: RegExp;
  /** Reads the counts out of what the step printed; where absent, the step counts as one check. */
  count?: (output: string) => Count;
}

const source = 'node --conditions=nagrik-source';
const nodeTest = `${source} --import=${new URL('./check/without-promise-hooks.ts', import.meta.url).href} --test`;

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
    // The longest first, side by side: what is left at the end is short.
    {
      name: 'walks',
      command: `${nodeTest} --test-timeout=900000 --test-reporter=spec "examples/district-site/src/flows/without-script.test.ts"`,
      count: nodeTests,
      // A line for each service of the catalogue.
      tells: /^\s*ℹ ([a-z-]+: .+ pages)$/gm,
    },
    {
      name: 'flows',
      command: `${nodeTest} --test-timeout=900000 --test-reporter=spec --test-concurrency=1 "examples/!(plain-html)/src/**/!(without-script).test.ts"`,
      count: nodeTests,
    },
    {
      name: 'hosts',
      command: `${nodeTest} --test-timeout=900000 --test-reporter=spec --test-concurrency=1 "examples/plain-html/src/**/*.test.ts"`,
      count: nodeTests,
    },
    {
      name: 'node',
      command: `${nodeTest} --test-concurrency=2 --test-timeout=900000 --test-reporter=spec "packages/*/src/**/!(*.browser).test.ts"`,
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
  readonly step: Step;
  readonly count: Count;
  readonly output: string;
  /** `✔ types 1 passed, 0 failed (12 s)` */
  readonly line: string;
}

function judge(step: Step, code: number, output: string, seconds: number): Ended {
  const count = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that found no test, or fell before it could count, has not passed.
  if (step.count && count.passed + count.failed === 0) count.failed = 1;
  if (code !== 0 && count.failed === 0) count.failed = 1;
  const line = `${count.failed === 0 ? '✔' : '✖'} ${step.name.padEnd(9)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`;
  return { step, count, output, line };
}

const silence = new Writable({ write: (_, __, done) => done() });

/** Runs the steps of one floor; none stops another. @param onEnd - called as each ends */
async function runFloor(floor: readonly Step[], onEnd: (ended: Ended) => void): Promise<void> {
  const { commands, result } = concurrently(
    floor.map(({ name, command, folder = '' }) => ({
      ...{ name, command, cwd: join(repository, folder) },
      env: { ...process.env, ...env },
    })),
    { maxProcesses: availableParallelism() + 1, outputStream: silence },
  );
  for (const [index, step] of floor.entries()) {
    const command = commands[index];
    let printed = '';
    for (const stream of [command?.stdout, command?.stderr]) {
      stream?.subscribe((piece) => (printed += piece.toString()));
    }
    command?.close.subscribe(({ exitCode, timings }) =>
      onEnd(
        judge(step, exitCode === 0 ? 0 : 1, stripVTControlCharacters(printed), Math.round(timings.durationSeconds)),
      ),
    );
  }
  // Rejects where one failed, which has been told by then.
  await result.catch(() => undefined);
}

const asked = process.argv.slice(2);
if (asked.includes('--every')) process.env.NAGRIK_EVERY = '1';
const wanted = asked.filter((name) => name !== '--every');
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
if (chosen.some((step) => ['browser', 'stories', 'walks', 'flows', 'hosts', 'runtimes'].includes(step.name))) {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

const total: Count = { passed: 0, failed: 0 };
const ends: Ended[] = [];
for (const floor of floors) {
  const wantedHere = floor.filter((step) => chosen.includes(step));
  if (wantedHere.length === 0) continue;
  await runFloor(wantedHere, (ended) => {
    ends.push(ended);
    total.passed += ended.count.passed;
    total.failed += ended.count.failed;
    // Of a whole run nobody reads what passed; whoever names a step wants to see what it says.
    if (wanted.length > 0 || ended.count.failed > 0) console.log(`\n── ${ended.step.name} ──\n${ended.output}`);
    console.log(ended.line);
    for (const [, told] of ended.step.tells ? ended.output.matchAll(ended.step.tells) : []) console.log(`  ${told}`);
  });
}
const failed = ends.filter(({ count }) => count.failed > 0);
if (ends.length > 1) {
  for (const { step, output } of failed) console.log(`\n── What failed in ${step.name} ──\n${whatFailed(output)}`);
  console.log(`\n${ends.map(({ line }) => line).join('\n')}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
