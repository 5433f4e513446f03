import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const laterClock = fileURLToPath(new URL('./later-clock.mjs', import.meta.url));
const startLimitMilliseconds = 90_000;

/**
 * What `npm start` runs (portal, PostgreSQL, site) on free ports and a fresh data folder. It can be stopped and started
 * again on the same ports and data, as after a power cut.
 */
export class RunningNagrik {
  readonly portalUrl: string;
  readonly siteUrl: string;
  readonly #folder: string;
  #process: ChildProcess | undefined;
  /** How far the server's clock is ahead of the world's. */
  #minutesAhead = 0;
  #output = '';

  private constructor(folder: string, portalPort: number, sitePort: number) {
    this.#folder = folder;
    this.portalUrl = `http://localhost:${portalPort}`;
    this.siteUrl = `http://localhost:${sitePort}`;
  }

  static async start(): Promise<RunningNagrik> {
    const folder = await mkdtemp(join(tmpdir(), 'nagrik-flows-'));
    // PostgreSQL refuses to run as root: where the tests do, it runs as somebody else, who has to get in.
    await chmod(folder, 0o755);
    const [portalPort, sitePort] = await Promise.all([freePort(), freePort()]);
    const running = new RunningNagrik(folder, portalPort, sitePort);
    try {
      await running.start();
    } catch (error) {
      await running.end();
      throw error;
    }
    return running;
  }

  /** Starts it so many minutes later, for the server: how a test lets a one-time password expire without waiting for it. */
  async startLater(minutes: number): Promise<void> {
    this.#minutesAhead += minutes;
    await this.start();
  }

  async start(): Promise<void> {
    const clock = this.#minutesAhead > 0 ? [`--import=${laterClock}`] : [];
    const child = spawn(process.execPath, ['--conditions=nagrik-source', ...clock, 'packages/tools/src/serve.ts'], {
      cwd: repository,
      env: {
        ...process.env,
        PORTAL_PORT: new URL(this.portalUrl).port,
        SITE_PORT: new URL(this.siteUrl).port,
        NAGRIK_DATA: join(this.#folder, 'data'),
        MINUTES_AHEAD: String(this.#minutesAhead),
        // The test runner's own marks would make the child report as a test.
        NODE_TEST_CONTEXT: undefined,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.#output += chunk.toString();
      });
    }
    child.once('exit', (code, signal) => {
      if (this.#process === child) console.error(`The server ended by itself (${code ?? signal}):\n${this.#output}`);
    });
    const isRunning = (): boolean => child.exitCode === null;
    await answers(`${this.portalUrl}/ready`, isRunning);
    await answers(`${this.siteUrl}/`, isRunning);
    if (!isRunning()) throw new Error(`The server ended before it was ready:\n${this.#output}`);
  }

  /** Stops it as Ctrl-C does; resolves when PostgreSQL is down too. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }

  /** Stops it for good and forgets its data. */
  async end(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('A TCP server has a port.');
  return address.port;
}

/** Resolves when the address answers, or when nothing runs any more that could. */
async function answers(url: string, isRunning: () => boolean): Promise<void> {
  const deadline = performance.now() + startLimitMilliseconds;
  while (isRunning()) {
    if (performance.now() > deadline)
      throw new Error(`${url} did not answer within ${startLimitMilliseconds / 1000} s.`);
    const ok = await fetch(url).then(
      (response) => response.body?.cancel().then(() => response.ok) ?? response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
