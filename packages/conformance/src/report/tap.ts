import { grouped } from './grouped.ts';
import type { CheckResult, CodeResult, Report } from '../suite/run.ts';

/** TAP version 14 (testanything.org). */
export function toTap(report: Report): string {
  const lines = [
    ...tapHead(report.results.length),
    ...report.results.map((result, at) => tapLine(result, at + 1)),
    ...tapTail(report),
  ];
  return `${lines.join('\n')}\n`;
}

export function tapHead(count: number): readonly string[] {
  return ['TAP version 14', `1..${count}`];
}

/** One result, with a block of YAML where there is more to say. */
export function tapLine(result: CheckResult, number: number): string {
  const { id, title, state, reason, notes, milliseconds } = result;
  const head = `${state === 'failed' ? 'not ok' : 'ok'} ${number} - ${plain(id)}: ${plain(title)}`;
  if (state === 'skipped') return `${head} # SKIP ${plain(reason ?? '')}`;
  const block = [
    `  duration_ms: ${Math.round(milliseconds)}`,
    ...(reason === undefined ? [] : ['  message: |', ...reason.split('\n').map((line) => `    ${line}`)]),
    ...(notes.length > 0 ? ['  notes:', ...notes.map((note) => `    - ${JSON.stringify(note)}`)] : []),
  ];
  return [head, '  ---', ...block, '  ...'].join('\n');
}

export function tapTail({ results, codes, seed, requests, seconds }: Report): readonly string[] {
  const count = (state: CheckResult['state']) => results.filter((result) => result.state === state).length;
  const absent = codes.filter(({ seen }) => !seen);
  const byReason = grouped(absent, ({ code, reason }) => `${code}: ${reason ?? ''}`);
  return [
    `# problem codes: ${codes.length - absent.length} of ${codes.length} documented ones seen`,
    ...[...byReason].map(([reason, those]) => `# not seen: ${reason} [${named(those)}]`),
    `# seed ${seed}, ${requests} requests in ${seconds.toFixed(1)} s`,
    `# ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
  ];
}

/** The whole list stands in the HTML report. */
function named(codes: readonly CodeResult[]): string {
  const names = codes.map(({ operation }) => operation);
  return names.length <= 8 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

/** A hash begins a directive, a line break a new line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('#', '\\#');
}
