import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as tus from 'tus-js-client';
import type { components } from '../generated/types.ts';
import { sha256 } from '../secrets/digest.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { startTestPostgres } from './test-postgres.ts';

/** A client of tus that nobody here has written: what it can do with the portal, any client of the protocol can. */

let server: EmbeddedPostgres;
let database: string;
let data: string;
let port: number;
let portal: ChildProcess | undefined;

before(async () => {
  server = await startTestPostgres();
  database = await server.createDatabase('tus');
  data = await mkdtemp(join(tmpdir(), 'nagrik-tus-'));
  port = await freePort();
  await start();
});
after(async () => {
  portal?.kill('SIGKILL');
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  return free;
}

/** Always at the same address, as a server that comes back. */
async function start(): Promise<void> {
  portal = fork(fileURLToPath(new URL('./crash-subject.ts', import.meta.url)), {
    env: {
      ...process.env,
      ...{ DATABASE_URL: database, NAGRIK_DATA: data, PORTAL_PORT: String(port) },
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(data, 'compiled'),
      NODE_TEST_CONTEXT: undefined,
    },
    execArgv: ['--conditions=nagrik-source'],
  });
  await once(portal, 'message');
}

async function kill(): Promise<void> {
  const dead = portal && once(portal, 'exit');
  portal?.kill('SIGKILL');
  await dead;
}

/** About this many bytes that no compression and no other file shares. */
const paper = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\nstartxref\n9\n%%EOF\n')]);

interface Sent {
  readonly upload: tus.Upload;
  readonly ended: Promise<Error | undefined>;
}

function send(content: Buffer, options: Partial<tus.UploadOptions> = {}): Sent {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<Error | undefined>((resolve) => (end = resolve));
  const upload = new tus.Upload(content, {
    endpoint: `http://localhost:${port}/uploads`,
    metadata: { filename: 'नमूना.pdf', filetype: 'application/pdf' },
    retryDelays: Array.from({ length: 400 }, () => 100),
    onSuccess: () => end(),
    onError: end,
    ...options,
  });
  upload.start();
  return { upload, ended };
}

async function stateOf({ upload }: Sent): Promise<components['schemas']['Upload']> {
  return (await (await fetch(upload.url ?? '')).json()) as components['schemas']['Upload'];
}

it('tus-js-client sends a file, whole or in chunks, and the portal has what was sent', async () => {
  for (const chunkSize of [Infinity, 100_000]) {
    const content = paper(1_000_000);
    const sent = send(content, { chunkSize });
    assert.equal(await sent.ended, undefined);
    const { state, sha256: found } = await stateOf(sent);
    assert.deepEqual([state, found], ['stored', await sha256(content)]);
  }
});

it('tus-js-client pauses, and goes on with what it remembers of an upload', async () => {
  const content = paper(1_000_000);
  const paused = await new Promise<tus.Upload>((resolve) => {
    const { upload } = send(content, {
      chunkSize: 100_000,
      onChunkComplete: (_, accepted) => accepted >= 300_000 && void upload.abort().then(() => resolve(upload)),
    });
  });
  let first: number | undefined;
  const sent = send(content, { uploadUrl: paused.url, onProgress: (bytes) => (first ??= bytes) });
  assert.equal(await sent.ended, undefined);
  assert.ok((first ?? 0) >= 300_000);
  assert.equal((await stateOf(sent)).sha256, await sha256(content));
});

it('tus-js-client is told why a file is refused, and can end an upload', async () => {
  const lying = send(Buffer.from('no pdf at all'), { retryDelays: null });
  assert.match(String(await lying.ended), /response code: 422.*upload-type-mismatch/s);
  assert.equal((await stateOf(lying)).state, 'refused');
  const unwanted = send(paper(1000));
  await unwanted.ended;
  await tus.Upload.terminate(unwanted.upload.url ?? '');
  assert.equal((await fetch(unwanted.upload.url ?? '')).status, 404);
});

it('uploads outlive a portal that is killed again and again, between two requests and in the middle of one', async () => {
  const contents = Array.from({ length: 6 }, () => paper(4_000_000));
  let moved: () => void = () => undefined;
  // Half of them send everything in one request.
  const uploads = contents.map((content, index) =>
    send(content, { chunkSize: index % 2 ? Infinity : 200_000, onProgress: () => moved() }),
  );
  const all = Promise.all(uploads.map(({ ended }) => ended));
  let over = false;
  void all.then(() => (over = true));
  let kills = 0;
  while (kills < 6) {
    const next = new Promise<void>((resolve) => (moved = resolve));
    await Promise.race([next, all]);
    await new Promise((resolve) => setTimeout(resolve, 10 * kills));
    if (over) break;
    await kill();
    kills++;
    await start();
  }
  const errors = await all;
  assert.deepEqual(
    errors.filter((error) => error !== undefined).map(({ message }) => message),
    [],
  );
  assert.ok(kills >= 3, `${kills} kills`);
  for (const [index, sent] of uploads.entries()) {
    const { state, sha256: found, uploadId } = await stateOf(sent);
    assert.deepEqual([state, found], ['stored', await sha256(contents[index] ?? Buffer.alloc(0))]);
    const files = await readdir(join(data, 'files', 'uploads', uploadId));
    assert.equal(files.length, 1, `nothing is left of the parts: ${files.join()}`);
  }
});
