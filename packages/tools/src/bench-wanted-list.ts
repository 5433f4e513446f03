/**
 * `pnpm bench:list`: how smoothly 10,000 wanted persons scroll, as a ratio to 240 of them in the same run.
 *
 * The whole portal on PostgreSQL, the bundle that sites embed, a phone-sized window in a real Chromium. Every person is loaded by
 * scrolling, as somebody would; then the window moves 60 px a frame, over the end, the middle and the start of the list, and
 * each frame's length is taken. Nothing fails here by time: what holds the list to it is its test (a bounded number of
 * elements, however long the list).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '@nagrik/chromium';
import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '@nagrik/portal/demo';
import { readEnvironment, startPortal } from '@nagrik/portal/node';
import { chromium, type Page } from 'playwright';
import { buildStaleBundle } from './build.ts';

const long = 10_000;
const short = 240;

const page = `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Wanted list</title><script type="module" src="/elements/nagrik.js"></script>
<nagrik-wanted-list portal-url="/"></nagrik-wanted-list></html>`;

interface Frames {
  readonly shown: number;
  readonly nodes: number;
  readonly loadSeconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** Share of frames longer than 50 ms: what an eye sees as a jerk. */
  readonly jerks: number;
}

async function loadAll(page: Page, count: number): Promise<void> {
  await page.locator('nagrik-wanted-list [part=entry]').first().waitFor();
  await page.getByRole('button', { name: 'और दिखाएँ' }).click();
  for (let told = 0; ;) {
    const shown = await page.evaluate(async (wanted) => {
      const root = document.querySelector('nagrik-wanted-list')?.shadowRoot;
      const until = performance.now() + 5000;
      const entries = () =>
        Number(
          root
            ?.querySelector('[role=status]')
            ?.textContent?.match(/\d[\d,]*/g)
            ?.at(-1)
            ?.replaceAll(',', ''),
        );
      while (performance.now() < until && !(entries() >= wanted)) {
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return entries();
    }, count);
    if (shown >= count) return;
    if (shown === told) throw new Error(`The list stopped at ${shown} of ${count}.`);
    told = shown;
    console.log(`  ${shown} of ${count} loaded …`);
  }
}

async function measure(page: Page, count: number): Promise<Frames> {
  const begun = performance.now();
  await loadAll(page, count);
  const loadSeconds = (performance.now() - begun) / 1000;
  const { lengths, nodes } = await page.evaluate(async () => {
    const lengths: number[] = [];
    const height = document.documentElement.scrollHeight;
    for (const start of [height, height / 2, 6000]) {
      scrollTo(0, start);
      for (let settle = 0; settle < 30; settle++) await new Promise((done) => requestAnimationFrame(done));
      let before = performance.now();
      for (let frame = 0; frame < 90; frame++) {
        scrollBy(0, -60);
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        lengths.push(now - before);
        before = now;
      }
    }
    const root = document.querySelector('nagrik-wanted-list')?.shadowRoot;
    return { lengths, nodes: root?.querySelectorAll('*').length ?? 0 };
  });
  lengths.sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor((lengths.length - 1) * share)] ?? NaN;
  const jerks = lengths.filter((ms) => ms > 50).length / lengths.length;
  return { shown: count, nodes, loadSeconds, p50: at(0.5), p95: at(0.95), worst: at(1), jerks };
}

async function bench(): Promise<void> {
  await buildStaleBundle();
  const browser = await chromium.launch(chromiumLaunch());
  const results: Frames[] = [];
  try {
    for (const wantedCount of [short, long]) {
      const data = await mkdtemp(join(tmpdir(), 'nagrik-bench-'));
      const environment = { ...readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: '0' }) };
      const portal = await startPortal({
        environment,
        services: describeServices(),
        seed: (open) => seedDemo({ ...open, wantedCount }),
        pages: ({ url }) =>
          new URL(url).pathname === '/bench'
            ? new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
            : undefined,
        log: () => undefined,
      });
      try {
        console.log(`${wantedCount} persons`);
        const tab = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'hi-IN' });
        await tab.goto(`${portal.url}/bench`);
        results.push(await measure(tab, wantedCount));
        await tab.close();
      } finally {
        await portal.close();
        await rm(data, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
  const row = (cells: readonly (string | number)[]) =>
    console.log(cells.map((cell) => String(cell).padStart(11)).join(''));
  row(['persons', 'loaded in s', 'elements', 'p50 ms', 'p95 ms', 'worst ms', 'over 50 ms']);
  for (const { shown, loadSeconds, nodes, p50, p95, worst, jerks } of results)
    row([
      shown,
      loadSeconds.toFixed(1),
      nodes,
      p50.toFixed(1),
      p95.toFixed(1),
      worst.toFixed(0),
      `${(jerks * 100).toFixed(1)} %`,
    ]);
  const [few, many] = results;
  if (few && many)
    console.log(
      `ratio, ${long} to ${short}: p50 ${(many.p50 / few.p50).toFixed(2)}, p95 ${(many.p95 / few.p95).toFixed(2)}`,
    );
}

await bench();
