import type { CheckResult, CodeResult, Report } from '../suite/run.ts';
import { escapeMarkup as e } from './escape-markup.ts';
import { grouped } from './grouped.ts';

/** A page that stands alone: no script, nothing loaded, readable in light and dark, by screen readers and on paper. */
export function toHtml(report: Report): string {
  const { results, baseUrl, contract, begunAt, seconds, seed, requests } = report;
  const failed = results.filter(({ state }) => state === 'failed');
  const skipped = results.filter(({ state }) => state === 'skipped');
  const passed = results.length - failed.length - skipped.length;
  const verdict =
    failed.length === 0
      ? `No finding in ${passed} checks${skipped.length > 0 ? `; ${skipped.length} could not run` : ''}.`
      : `${failed.length} of ${passed + failed.length} checks found something.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${failed.length === 0 ? 'No finding' : `${failed.length} findings`} – conformance of ${e(baseUrl)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>Conformance of <span translate="no">${e(baseUrl)}</span></h1>
<p class="verdict ${failed.length === 0 ? 'good' : 'bad'}">${e(verdict)}</p>
<dl>
<div><dt>Contract</dt><dd>${e(contract)}</dd></div>
<div><dt>Begun</dt><dd><time datetime="${e(begunAt)}">${e(begunAt.replace('T', ' ').slice(0, 19))} UTC</time></dd></div>
<div><dt>Took</dt><dd>${seconds.toFixed(1)} s, ${requests} requests</dd></div>
<div><dt>Seed</dt><dd>${seed}</dd></div>
</dl>
${section('Findings', 'findings', failed.length === 0 ? '' : `<ol>${failed.map(finding).join('\n')}</ol>`)}
${section('Could not run', 'skipped', skipped.length === 0 ? '' : resultTable('Checks that were skipped, and why', skipped, true))}
${groupsOf(results)}
${section('Problem codes', 'codes', codeTable(report.codes))}
</main>
</body>
</html>
`;
}

const styles = `
:root{color-scheme:light dark;--good:light-dark(#0b6b2e,#6fdc95);--bad:light-dark(#a3122a,#ff9aa8);--line:light-dark(#c9ced6,#4a5260);--soft:light-dark(#f3f5f8,#20252d)}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin-top:2.5rem}
.verdict{font-size:1.15rem;font-weight:600;border-inline-start:.35rem solid;padding:.4rem .8rem}
.good{color:var(--good)}.bad{color:var(--bad)}
dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem}dt{font-size:.85rem}dd{margin:0;font-weight:600}
table{border-collapse:collapse;width:100%;min-width:38rem}caption{text-align:start;padding:.4rem 0}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
td.state,td.time{white-space:nowrap}
ol>li{margin-block:1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--soft);padding:.7rem;margin:.4rem 0}
code{font-family:ui-monospace,monospace;font-size:.92em}
summary{cursor:pointer;padding:.3rem 0;font-weight:600}
summary:focus-visible{outline:3px solid Highlight;outline-offset:2px}
.scroll{overflow-x:auto}
@media print{details::details-content{content-visibility:visible;block-size:auto}}
`.trim();

function section(title: string, id: string, content: string): string {
  return content === '' ? '' : `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

function finding({ id, title, reason = '' }: CheckResult): string {
  return `<li><strong>${e(title)}</strong><br><code translate="no">${e(id)}</code><pre>${e(reason)}</pre></li>`;
}

function groupsOf(results: readonly CheckResult[]): string {
  const groups = grouped(results, ({ id }) => id.split('/')[0] ?? '');
  const parts = [...groups].map(([name, own]) => {
    const bad = own.filter(({ state }) => state === 'failed').length;
    const skipped = own.filter(({ state }) => state === 'skipped').length;
    const told = [
      `${own.length - bad - skipped} passed`,
      ...(bad > 0 ? [`${bad} failed`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    return `<details${bad > 0 ? ' open' : ''}><summary>${e(name)}: ${told.join(', ')}</summary>${resultTable(`Checks of ${name}`, own, false)}</details>`;
  });
  return section('All checks', 'all', parts.join('\n'));
}

const words = { passed: '✔ passed', failed: '✖ failed', skipped: '– skipped' } as const;

function resultTable(caption: string, results: readonly CheckResult[], why: boolean): string {
  const rows = results.map(({ title, id, state, reason = '', notes, milliseconds }) => {
    const more = why ? reason : notes.join('; ');
    const mood = state === 'passed' ? ' good' : state === 'failed' ? ' bad' : '';
    return `<tr><th scope="row">${e(title)}<br><code translate="no">${e(id)}</code></th><td class="state${mood}">${words[state]}</td><td>${e(more)}</td><td class="time">${Math.round(milliseconds)} ms</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${e(caption)}"><table><caption>${e(caption)}</caption><thead><tr><th scope="col">Check</th><th scope="col">Result</th><th scope="col">${why ? 'Why' : 'Notes'}</th><th scope="col">Time</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** Which of the documented problems the target has given, and why the others were not brought about. */
function codeTable(codes: readonly CodeResult[]): string {
  const rows = [...grouped(codes, ({ operation }) => operation)].map(([operation, own]) => {
    const seen = own.filter((code) => code.seen).map(({ code }) => code);
    const absent = own
      .filter((code) => !code.seen)
      .map(({ code, reason = '' }) => `<li><code>${e(code)}</code>: ${e(reason)}</li>`);
    return `<tr><th scope="row" translate="no">${e(operation)}</th><td translate="no">${e(seen.join(', '))}</td><td>${absent.length > 0 ? `<details><summary>${absent.length}</summary><ul>${absent.join('')}</ul></details>` : ''}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Problem codes by operation"><table><caption>Documented problem codes of each operation</caption><thead><tr><th scope="col">Operation</th><th scope="col">Seen</th><th scope="col">Not seen</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
