import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium } from '../chromium.ts';
import type { Check, Surroundings } from './scenario.ts';

/** Opens a page that has put `scenario` on `globalThis`, and runs it there. */
export interface Browser {
  readonly version: string;
  visit(url: string, surroundings: Surroundings): Promise<Check[]>;
  close(): Promise<void>;
}

const expression = (surroundings: Surroundings): string => `globalThis.scenario(${JSON.stringify(surroundings)})`;

export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  return {
    version: browser.version(),
    async visit(url, surroundings) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.exposeFunction('setOffline', (offline: boolean) => context.setOffline(offline));
      await page.goto(url);
      const checks = (await page.evaluate(expression(surroundings))) as Check[];
      await context.close();
      return checks;
    },
    close: () => browser.close(),
  };
}

/** Where Firefox and the driver of WebKit are on Debian (`firefox-esr`; `webkit2gtk-driver` and `xvfb`). They do not come by npm. */
const firefoxProgram = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const webkitProgram = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const screenProgram = '/usr/bin/Xvfb';

export const hasFirefox = (): boolean => existsSync(firefoxProgram);
export const hasWebkit = (): boolean =>
  existsSync(webkitProgram) && (process.env.DISPLAY !== undefined || existsSync(screenProgram));

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await exit;
}

/** Firefox as Debian ships it, by WebDriver BiDi: Playwright would need a build of its own. */
export async function openFirefox(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'nagrik-firefox-'));
  const child = spawn(
    firefoxProgram,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox did not start: ${said.slice(-500)}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox does not answer')));
  });
  const waiting = new Map<number, (answer: { type: string; result?: unknown; message?: string }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; type: string };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async <T>(method: string, params: object): Promise<T> => {
    const id = ++last;
    const answer = await new Promise<{ type: string; result?: unknown; message?: string }>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? ''}`);
    return answer.result as T;
  };
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  return {
    version: capabilities.browserVersion,
    async visit(url, surroundings) {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      const answer = await send<{ type: string; result?: { value: string }; exceptionDetails?: { text: string } }>(
        'script.evaluate',
        {
          expression: `${expression(surroundings)}.then((checks) => JSON.stringify(checks))`,
          target: { context },
          awaitPromise: true,
        },
      );
      if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no answer');
      return JSON.parse(answer.result.value) as Check[];
    },
    async close() {
      socket.close();
      await stopped(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A screen in memory, for a browser that cannot do without; gives its name, and how to end it. */
async function openScreen(): Promise<{ display: string; close(): Promise<void> }> {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, close: async () => {} };
  const child = spawn(screenProgram, ['-displayfd', '1', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(`:${chunk.toString().trim()}`));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { display, close: () => stopped(child) };
}

/** WebKitGTK's own small browser, by the WebDriver that Debian ships with it. */
export async function openWebkit(): Promise<Browser> {
  const screen = await openScreen();
  const port = await freePort();
  const child = spawn(webkitProgram, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display },
  });
  const base = `http://127.0.0.1:${port}/session`;
  const send = async <T>(path: string, body: object): Promise<T> => {
    const response = await fetch(`${base}${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
  const begin = async (): Promise<{ sessionId: string; capabilities: { browserVersion: string } }> => {
    for (let tries = 0; ; tries++) {
      try {
        return await send('', { capabilities });
      } catch (error) {
        // The driver does not listen yet.
        if (!(error instanceof TypeError) || tries > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const close = async (): Promise<void> => {
    await stopped(child);
    await screen.close();
  };
  try {
    const { sessionId, capabilities: found } = await begin();
    return {
      version: found.browserVersion,
      async visit(url, surroundings) {
        await send(`/${sessionId}/timeouts`, { script: 60_000 });
        await send(`/${sessionId}/url`, { url });
        const script = `const done = arguments[0];
          ${expression(surroundings)}.then(
            (checks) => done(JSON.stringify(checks)),
            (error) => done(JSON.stringify([{ name: 'runs', fault: String(error) }])),
          );`;
        return JSON.parse(await send<string>(`/${sessionId}/execute/async`, { script, args: [] })) as Check[];
      },
      async close() {
        await fetch(`${base}/${sessionId}`, { method: 'DELETE' });
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

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
