/**
 * Everything that CI runs, in its order, with one line at the end: `N passed, N failed`.
 *
 * `pnpm check` runs all; `pnpm check types size` runs the named steps.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from './chromium.ts';
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

const steps: readonly Step[] = [
  { name: 'contract', command: 'redocly lint openapi/openapi.yaml --config openapi/redocly.yaml' },
  { name: 'generate', command: `${source} packages/tools/src/generate.ts --check` },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'lint', command: 'eslint . --max-warnings 0' },
  { name: 'types', command: 'tsc -b' },
  { name: 'build', command: `${source} packages/tools/src/build.ts` },
  { name: 'api', command: `${source} packages/tools/src/packages/report-api.ts --check` },
  { name: 'packages', command: `${source} packages/tools/src/packages/check-packages.ts` },
  { name: 'runtimes', command: `${source} packages/tools/src/runtimes/test-runtimes.ts`, count: ownChecks },
  { name: 'size', command: `${source} packages/tools/src/size.ts` },
  {
    name: 'node',
    command: `${source} --test --test-concurrency=2 --test-timeout=300000 --test-reporter=spec "packages/*/src/**/!(*.browser).test.ts"`,
    count: nodeTests,
  },
  { name: 'browser', command: 'wtr --config web-test-runner.config.js', count: browserTests },
  { name: 'storybook', folder: 'stories', command: 'storybook build --output-dir ../storybook-static --quiet' },
  { name: 'stories', folder: 'stories', command: 'vitest run --project every', count: storyTests },
  {
    name: 'flows',
    command: `${source} --test --test-timeout=300000 --test-reporter=spec --test-concurrency=1 "examples/*/src/**/*.test.ts"`,
    count: nodeTests,
  },
  { name: 'docs', command: 'typedoc' },
];

/** The programs of the packages that steps call, whoever called this one. */
const path = ['', 'packages/tools', 'stories']
  .map((folder) => join(repository, folder, 'node_modules/.bin'))
  .concat(process.env.PATH ?? '')
  .join(delimiter);

/** Runs one step; its output is shown as it comes. */
function runStep(step: Step): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(step.command, {
      cwd: join(repository, step.folder ?? ''),
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: path, REDOCLY_TELEMETRY: 'off', STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => done({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
if (chosen.some((step) => ['browser', 'stories', 'flows', 'runtimes'].includes(step.name))) {
  try {
    process.env.CHROMIUM_PATH = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const step of chosen) {
  console.log(`\n── ${step.name} ──`);
  const begun = performance.now();
  const { code, output } = await runStep(step);
  const count = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that found no test, or fell before it could count, has not passed.
  if (step.count && count.passed + count.failed === 0) count.failed = 1;
  if (code !== 0 && count.failed === 0) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = Math.round((performance.now() - begun) / 1000);
  summary.push(
    `${count.failed === 0 ? '✔' : '✖'} ${step.name.padEnd(9)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
