import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockPortal, type MockPortal } from '@nagrik/mocks';
import { createPortal, listFilings, postFilingEvent, sessionAuth, type SessionTokens } from '@nagrik/sdk';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
/** Numbers of nobody, as the demonstration's. Each sign-in takes another: one number gets no two passwords at once. */
let lastMobile = 9_000_000_010;
/** The smallest PNG there is. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let folder: string;
let mock: MockPortal;
let server: Server;
let url: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nagrik-tool-'));
  mock = await createMockPortal({ baseUrl: 'http://portal.test' });
  server = createServer((incoming, outgoing) => {
    const { method = 'GET' } = incoming;
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const request = new Request(`http://portal.test${incoming.url ?? ''}`, {
      method,
      headers: incoming.headers as Record<string, string>,
      signal: gone.signal,
      ...(!['GET', 'HEAD'].includes(method) && {
        body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
        duplex: 'half',
      }),
    });
    mock.fetch(request).then(
      (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        if (response.body)
          Readable.fromWeb(response.body as never)
            .on('error', () => outgoing.destroy())
            .pipe(outgoing);
        else outgoing.end();
      },
      () => outgoing.destroy(),
    );
  });
  server.listen(0);
  await once(server, 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await mock.close();
  await rm(folder, { recursive: true });
});
afterEach(() => mock.setFault(null));

interface Tool {
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
  /** Waits until the tool has said this, on either stream. */
  said(text: string): Promise<void>;
  type(line: string): void;
  interrupt(): void;
}

/** Runs the tool as a user would. */
function nagrik(...args: readonly string[]): Tool {
  const tool = spawn(process.execPath, ['--conditions=nagrik-source', main, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], NAGRIK_PORTAL: url, NAGRIK_STATE: join(folder, 'state') },
  });
  const heard = { out: '', err: '' };
  tool.stdout.on('data', (chunk) => (heard.out += String(chunk)));
  tool.stderr.on('data', (chunk) => (heard.err += String(chunk)));
  return {
    ended: once(tool, 'close').then(([code]) => ({ code: code as number | null, ...heard })),
    async said(text) {
      while (!`${heard.out}${heard.err}`.includes(text)) {
        if (tool.exitCode !== null) throw new Error(`It ended without saying “${text}”: ${heard.out}${heard.err}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    type: (line) => void tool.stdin.write(`${line}\n`),
    interrupt: () => void tool.kill('SIGINT'),
  };
}

async function signIn(): Promise<void> {
  const mobile = String(++lastMobile);
  const tool = nagrik('sign-in');
  await tool.said('Mobile number');
  tool.type(mobile);
  await tool.said('One-time password');
  tool.type(await mock.otpFor(mobile));
  assert.equal((await tool.ended).code, 0);
}

/** Writes a complaint as `nagrik template` gives it, with a change. */
async function writeComplaint(name: string, change: object = {}): Promise<string> {
  const { out } = await nagrik('template').ended;
  const path = join(folder, name);
  await writeFile(path, JSON.stringify({ ...(JSON.parse(out) as object), ...change }));
  return path;
}

/** How many complaints the person has on the portal who is signed in with the tool. */
async function filedSoFar(): Promise<number> {
  const kept = JSON.parse(await readFile(sessionFile(), 'utf8')) as { tokens: SessionTokens };
  const auth = sessionAuth();
  auth.start(kept.tokens);
  const portal = createPortal({ baseUrl: mock.baseUrl, auth, fetch: (request) => mock.fetch(request) });
  return (await listFilings(portal).take(1000)).length;
}

const sessionFile = (): string => join(folder, 'state', `session-${encodeURIComponent(url)}.json`);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

test('help names every command, and says what to do in danger', async () => {
  const { code, out } = await nagrik('--help').ended;
  assert.equal(code, 0);
  for (const name of ['stations', 'sign-in', 'sign-out', 'template', 'file', 'watch', 'download'])
    assert.match(out, new RegExp(`^ {2}${name}\\b`, 'm'));
  assert.match(out, /112/);
});

test('a command tells its own options', async () => {
  const { code, out } = await nagrik('file', '--help').ended;
  assert.equal(code, 0);
  assert.match(out, /--attach FILE/);
  assert.match(out, /--portal URL/);
});

test('a wrong call ends with 2 and says which help to read', async () => {
  for (const [args, hint] of [
    [['flie'], 'nagrik --help'],
    [['file'], 'nagrik file --help'],
    [['watch', 'x', '--untill', 'y'], 'nagrik watch --help'],
  ] as const) {
    const { code, err } = await nagrik(...args).ended;
    assert.equal(code, 2);
    assert.match(err, new RegExp(hint));
  }
});

test('finds a station in Roman letters, spelled otherwise', async () => {
  const { code, out } = await nagrik('stations', 'kotwalee').ended;
  assert.equal(code, 0);
  assert.match(out, /कोतवाली/);
});

test('sends somebody who has not signed in to sign-in, and files nothing', async () => {
  const { code, err } = await nagrik('file', await writeComplaint('guest.json')).ended;
  assert.equal(code, 1);
  assert.match(err, /nagrik sign-in/);
});

test('keeps the session in a file that only its owner reads, and never prints it', async () => {
  await signIn();
  const path = sessionFile();
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.equal((await nagrik('sign-out').ended).code, 0);
  assert.doesNotMatch(await readFile(path, 'utf8'), /token/i);
});

test('files a complaint with a photo, tells of the upload, watches it live and downloads the receipt', async () => {
  await signIn();
  await writeFile(join(folder, 'photo.png'), photo);
  const path = await writeComplaint('complaint.json', { stationCode: '5117044' });
  const filing = nagrik('file', path, '--attach', 'photo.png', '--watch');
  await filing.said('Live.');
  const receipt = JSON.parse(await readFile(`${path}.receipt`, 'utf8')) as { reference: string };
  const { accessToken, accessExpiresAt } = await mock.signInOfficer();
  const auth = sessionAuth({ scheme: 'officer' });
  auth.start({ accessToken, accessExpiresAt });
  const desk = createPortal({ baseUrl: mock.baseUrl, auth, fetch: (request) => mock.fetch(request) });
  const acted = await postFilingEvent(desk, receipt.reference, { kind: 'acknowledged' });
  assert.ok(acted.ok);
  await filing.said('acknowledged');
  filing.interrupt();
  const { code, out, err } = await filing.ended;
  assert.equal(code, 130);
  assert.match(err, /photo\.png\s+100 %/);
  assert.ok(out.startsWith(receipt.reference));

  const watched = await nagrik('watch', receipt.reference, '--until', 'acknowledged').ended;
  assert.equal(watched.code, 0);
  assert.match(watched.out, /\tsubmitted\t/);

  assert.equal((await nagrik('download', receipt.reference, '--to', 'receipt.pdf').ended).code, 0);
  assert.equal((await readFile(join(folder, 'receipt.pdf'))).subarray(0, 5).toString(), '%PDF-');
  assert.equal((await nagrik('download', receipt.reference, '--to', 'receipt.pdf').ended).code, 2, 'written over');
});

test('a filing whose answer is lost ends with 3, and calling again gives its receipt: once filed, not twice', async () => {
  await signIn();
  const path = await writeComplaint('lost.json');
  const before = await filedSoFar();
  mock.setFault('commitThenTimeout');
  const lost = await nagrik('file', path, '--patience', '2').ended;
  assert.equal(lost.code, 3);
  assert.match(lost.err, /never filed twice/);
  mock.setFault(null);
  const again = await nagrik('file', path).ended;
  assert.equal(again.code, 0);
  assert.equal(await filedSoFar(), before + 1);
  assert.equal(await exists(`${path}.key`), false);
  assert.equal((await nagrik('file', path).ended).out, again.out);
  assert.equal(await filedSoFar(), before + 1);
});

test('a refused complaint is told by the place of the mistake, and may be mended', async () => {
  await signIn();
  const path = await writeComplaint('wrong.json', { narrative: 'क'.repeat(4001) });
  const refused = await nagrik('file', path).ended;
  assert.equal(refused.code, 1);
  assert.match(refused.err, /\/narrative: too-long/);
  await writeComplaint('wrong.json');
  assert.equal((await nagrik('file', path).ended).code, 0);
});
