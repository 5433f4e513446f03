import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '@nagrik/chromium';
import { overMarionette } from './marionette.ts';
import { Session } from './session.ts';
import { overHttp, type Transport } from './transport.ts';

/** Where Debian puts them (`chromium-driver`; `firefox-esr`; `webkit2gtk-driver` and `xvfb`). They do not come by npm. */
const chromiumDriver = process.env.CHROMEDRIVER_PATH ?? '/usr/bin/chromedriver';
const firefoxProgram = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const webkitDriver = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const screenProgram = '/usr/bin/Xvfb';

/** A browser of Debian's that speaks WebDriver. */
export interface DrivenBrowser {
  readonly name: string;
  /** What it is made of. */
  readonly engine: string;
  /** Debian's packages of it, for whoever has none. */
  readonly packages: string;
  /** Whether a frame of another site has cookies (`Partitioned` ones) after a reload. WebKitGTK's default is to take none. */
  readonly keepsFrameCookies: boolean;
  present(): boolean;
  /** Opens it in Hindi and on India's time, with nothing kept from before. */
  open(): Promise<Session>;
}

/** As a citizen in Bihar has it. */
const india = { TZ: 'Asia/Kolkata', LANG: 'C.UTF-8' } as const;

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}

const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'nagrik-browser-'));
const forget = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries again for five seconds while something that was just started is not there yet. */
async function soon<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 50) throw error;
      await pause(100);
    }
  }
}

/** A driver over HTTP, once it listens. */
async function startDriver(program: string, env: object, close: () => Promise<void>): Promise<Transport> {
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...env } });
  const url = `http://127.0.0.1:${port}`;
  const end = async (): Promise<void> => {
    await stopped(child);
    await close();
  };
  try {
    await soon(() => fetch(`${url}/status`));
    return overHttp(url, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function begin(transport: Transport, capabilities: object, scrolls = true): Promise<Session> {
  try {
    return await Session.begin(transport, capabilities, scrolls);
  } catch (error) {
    await transport.close();
    throw error;
  }
}

async function openChromium(): Promise<Session> {
  const profile = await newProfile();
  const transport = await startDriver(chromiumDriver, india, () => forget(profile));
  const args = [
    ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...[
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
    ],
    '--accept-lang=hi-IN,hi,en',
  ];
  return begin(transport, { 'goog:chromeOptions': { binary: findChromium(), args } });
}

/** Hindi before English, a port of its own choice, no first page of its own, and it may be told that it is on a phone. */
const firefoxPreferences = {
  'marionette.port': 0,
  'intl.accept_languages': 'hi-IN, hi, en',
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
} as const;

async function openFirefox(): Promise<Session> {
  const profile = await newProfile();
  const preferences = Object.entries(firefoxPreferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), preferences.join('\n'));
  const child = spawn(firefoxProgram, ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, ...india, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  });
  const end = async (): Promise<void> => {
    await stopped(child);
    await forget(profile);
  };
  try {
    // Where it says at which port it listens.
    const port = await soon(
      async () => Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')) || never(),
    );
    return await begin(await soon(() => overMarionette(port, end)), {});
  } catch (error) {
    await end();
    throw error;
  }
}

function never(): never {
  throw new Error('The browser does not say where it listens.');
}

/** A screen in memory, for a browser that cannot do without; gives its name, and how to end it. */
async function openScreen(): Promise<{ display: string; close(): Promise<void> }> {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, close: async () => {} };
  const child = spawn(screenProgram, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(`:${chunk.toString().trim()}`));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { display, close: () => stopped(child) };
}

/** WebKitGTK's own small browser. */
async function openWebkit(): Promise<Session> {
  const screen = await openScreen();
  const transport = await startDriver(webkitDriver, { ...india, DISPLAY: screen.display }, screen.close);
  return begin(transport, { 'webkitgtk:browserOptions': { args: ['--automation'] } }, false);
}

/** The three engines, as Debian ships them. */
export const drivenBrowsers: readonly DrivenBrowser[] = [
  {
    name: 'chromium',
    engine: 'Chromium',
    packages: 'chromium chromium-driver',
    keepsFrameCookies: true,
    present: () => findChromium() !== undefined && existsSync(chromiumDriver),
    open: openChromium,
  },
  {
    name: 'firefox',
    engine: 'Firefox ESR',
    packages: 'firefox-esr',
    keepsFrameCookies: true,
    present: () => existsSync(firefoxProgram),
    open: openFirefox,
  },
  {
    name: 'webkit',
    engine: 'WebKitGTK',
    packages: 'webkit2gtk-driver xvfb',
    keepsFrameCookies: false,
    present: () => existsSync(webkitDriver) && (process.env.DISPLAY !== undefined || existsSync(screenProgram)),
    open: openWebkit,
  },
];

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
