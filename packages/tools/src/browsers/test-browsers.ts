/**
 * `pnpm test:browsers`: what a citizen does on the site of a district, in Chromium, Firefox ESR and WebKitGTK as Debian ships them,
 * against the real portal over HTTPS, on pages of another origin. `pnpm test:browsers firefox` runs only that one; with
 * `BROWSER_PICTURES=folder` pictures of the screens are kept there. Not part of CI, which has Chromium alone.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStaleBundle } from '../build.ts';
import { drivenBrowsers } from '../web-driver/open-session.ts';
import { Citizen } from './citizen.ts';
import { openPlace } from './place.ts';
import { scenes, type Stage } from './scenes.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !drivenBrowsers.some((browser) => browser.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${drivenBrowsers.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const pictures = process.env.BROWSER_PICTURES;
if (pictures) await mkdir(pictures, { recursive: true });

const begun = performance.now();
await buildStaleBundle();
const place = await openPlace();
const rows = new Map(scenes.map(({ name }) => [name, [] as string[]]));
const heads: string[] = [];
let passed = 0;
let failed = 0;
let citizens = 0;
for (const browser of drivenBrowsers) {
  if (wanted.length > 0 && !wanted.includes(browser.name)) continue;
  if (!browser.present()) {
    console.log(`– ${browser.engine}: not run, it is not here (Debian: apt-get install ${browser.packages})`);
    continue;
  }
  const session = await browser.open();
  heads.push(`${browser.engine} ${session.version}`);
  const stage: Stage = {
    session,
    place,
    keepsFrameCookies: browser.keepsFrameCookies,
    newCitizen: () => new Citizen(session, `90000003${String(++citizens).padStart(2, '0')}`, place.readCode),
    async picture(name) {
      const picture = await session.screenshot();
      if (pictures) await writeFile(join(pictures, `${browser.name}-${name}.png`), picture);
    },
  };
  try {
    await session.resize(360, 740);
    for (const scene of scenes) {
      const start = performance.now();
      let fault: unknown;
      await scene.play(stage).catch((error: unknown) => (fault = error));
      const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
      rows.get(scene.name)?.push(fault ? `✖ ${seconds}` : `✔ ${seconds}`);
      if (fault) failed++;
      else passed++;
      console.log(`${fault ? '✖' : '✔'} ${browser.engine}: ${scene.name} (${seconds})`);
      if (!fault) continue;
      console.log(`    ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
      await stage.picture(`fault-${scenes.indexOf(scene) + 1}`).catch(() => undefined);
    }
  } finally {
    await session.close();
  }
}
await place.close();

const table = [['', ...heads], ...[...rows].map(([name, cells]) => [name, ...cells])];
const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
console.log(
  `\n${table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}\n`,
);
console.log(`${passed} passed, ${failed} failed in ${Math.round((performance.now() - begun) / 1000)} s`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
