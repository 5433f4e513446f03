import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const shellPlaces = ['/usr/bin/chromium-headless-shell'];

const firstThere = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

/** Where Chromium is, with its windows: `CHROMIUM_PATH`, else the usual places; `undefined` where there is none. */
export function findChromium(): string | undefined {
  return firstThere([process.env.CHROMIUM_PATH, ...places]);
}

/**
 * Where the Chromium without windows is, which shows the same pages for half the work: `undefined` where there is none, and where
 * `CHROMIUM_PATH` says what to take.
 */
export function findHeadlessShell(): string | undefined {
  return process.env.CHROMIUM_PATH ? undefined : firstThere(shellPlaces);
}

/**
 * Finds Chromium, or installs Debian's where this program may, with and without windows.
 *
 * @throws Error with one sentence that says what to do
 */
export function ensureChromium(): void {
  if (process.env.CHROMIUM_PATH ? findChromium() : findChromium() && findHeadlessShell()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const quietly = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    try {
      execFileSync('apt-get', ['update', '-qq'], quietly);
      const packages = ['chromium', 'chromium-headless-shell', 'fonts-noto-core'];
      execFileSync('apt-get', ['install', '-y', '-qq', ...packages], quietly);
    } catch (error) {
      // With windows everything can be tested as well, only slower.
      if (!findChromium()) throw error;
    }
  }
  if (!findChromium()) throw new Error('The tests need Chromium: install it, or say where it is in CHROMIUM_PATH.');
}
