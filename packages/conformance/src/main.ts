#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { help, readCommandLine, UsageError } from './command-line.ts';
import { Contract } from './contract/contract.ts';
import { toHtml } from './report/html.ts';
import { toJUnit } from './report/junit.ts';
import { tapHead, tapLine, tapTail } from './report/tap.ts';
import { checksOf, isWanted } from './suite/checks.ts';
import { CannotRun, exitCode, runConformance, type RunOptions } from './suite/run.ts';

const out = (text: string): void => void process.stdout.write(text);

/** What the command does. @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { run, ...line } = readCommandLine(args);
  if (line.help) {
    out(help);
    return 0;
  }
  if (line.version) {
    const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
    out(`${version} (contract ${new Contract().version})\n`);
    return 0;
  }
  const wanted = checksOf(new Contract()).filter((check) => isWanted(check, run.only ?? []));
  if (line.list) {
    for (const { id, title } of wanted) out(`${id}\n    ${title}\n`);
    return 0;
  }
  out(`${tapHead(wanted.length).join('\n')}\n`);
  const report = await runConformance({ ...run, progress: progress(line.progress) });
  out(`${tapTail(report).join('\n')}\n`);
  if (line.junit !== undefined) await writeFile(line.junit, toJUnit(report));
  if (line.html !== undefined) await writeFile(line.html, toHtml(report));
  const skipped = report.results.some(({ state }) => state === 'skipped');
  return line.failOnSkip && skipped ? 1 : exitCode(report);
}

/** Each result as it comes; on a terminal also what is being tried. */
function progress(wanted: boolean): NonNullable<RunOptions['progress']> {
  const shown = wanted && process.stderr.isTTY;
  return ({ check, at, of, result }) => {
    if (!result) {
      if (shown) process.stderr.write(`\r\u001b[K${at + 1}/${of} ${check.id}`);
      return;
    }
    if (shown) process.stderr.write('\r\u001b[K');
    out(`${tapLine(result, at + 1)}\n`);
    if (wanted && !shown && result.state === 'failed') process.stderr.write(`finding: ${result.id}\n`);
  };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CannotRun)) throw error;
  // TAP's own way to say that a run could not go on.
  if (error instanceof CannotRun) out(`Bail out! ${error.message}\n`);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
