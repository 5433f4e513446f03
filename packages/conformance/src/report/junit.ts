import type { CheckResult, Report } from '../suite/run.ts';
import { escapeMarkup } from './escape-markup.ts';
import { grouped } from './grouped.ts';

/** The XML that CI servers read; one suite for each group. */
export function toJUnit({ results, seconds, begunAt }: Report): string {
  const groups = grouped(results, ({ id }) => id.split('/')[0] ?? '');
  const suites = [...groups].map(([name, own]) => {
    const time = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    return `  <testsuite name="${escapeMarkup(name)}" ${counts(own)} time="${time.toFixed(3)}" timestamp="${begunAt}">
${own.map((result) => testcase(name, result)).join('\n')}
  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nagrik-conformance" ${counts(results)} time="${seconds.toFixed(3)}">
${suites.join('\n')}
</testsuites>
`;
}

function counts(results: readonly CheckResult[]): string {
  const count = (state: CheckResult['state']) => results.filter((result) => result.state === state).length;
  return `tests="${results.length}" failures="${count('failed')}" skipped="${count('skipped')}" errors="0"`;
}

function testcase(group: string, { id, title, state, reason = '', milliseconds }: CheckResult): string {
  const inner =
    state === 'failed'
      ? `<failure message="${escapeMarkup(reason.split('\n')[0] ?? '')}">${escapeMarkup(reason)}</failure>`
      : state === 'skipped'
        ? `<skipped message="${escapeMarkup(reason)}"/>`
        : '';
  const head = `    <testcase classname="${escapeMarkup(group)}" name="${escapeMarkup(`${id}: ${title}`)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  return inner === '' ? `${head}/>` : `${head}>${inner}</testcase>`;
}
