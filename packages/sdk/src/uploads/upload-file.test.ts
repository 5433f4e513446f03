import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  createPortal,
  readUpload,
  startUpload,
  storageMemory,
  uploadFile,
  uploadFiles,
  type UploadProgress,
} from '../index.ts';
import { cut, html, json, problem, serve, type Answer } from '../transport/misbehaving-server.test.ts';
import { paper, servePortal } from './portal-over-tcp.test.ts';

const file = paper(200_000);
const content = Buffer.from(await file.arrayBuffer());
const sha256 = createHash('sha256').update(content).digest('hex');
const hasty = { retry: { baseMs: 1, maxDelayMs: 5 } };

const upload = {
  uploadId: 'upl_3vJx8TqLw2Zr9KcYb5Ns7M',
  mediaType: 'application/pdf',
  bytes: content.length,
  sha256,
  expiresAt: '2026-11-22T10:00:00+05:30',
};
const announced = json(201, { ...upload, state: 'awaiting', offset: 0 });
const at = (offset: number, state = 'awaiting') => json(200, { ...upload, state, offset });
const kept =
  (offset: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(204, { 'request-id': 'req_test', 'upload-offset': String(offset), ...headers });
    response.end();
  };
const stored = kept(content.length, { 'upload-sha256': sha256 });

/** Announces always; answers the rest one by one. */
const uploads = (...answers: Answer[]): Answer => {
  let next = 0;
  return (request, response, count) =>
    (request.method === 'POST' ? announced : (answers[Math.min(next++, answers.length - 1)] as Answer))(
      request,
      response,
      count,
    );
};
const methods = (seen: readonly { method: string }[]) => seen.map(({ method }) => method).join(' ');

test('a file is announced with name, type and SHA-256, sent in chunks, and progress ends at its size', async () => {
  const server = await serve(uploads(kept(100_000), stored));
  const progress: UploadProgress[] = [];
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), file, {
    chunkBytes: 100_000,
    onProgress: (one) => progress.push(one),
  });
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual([result.data.state, result.data.offset, result.data.sha256], ['stored', content.length, sha256]);
  const [post, ...patches] = server.seen;
  const metadata = Object.fromEntries(
    String(post?.headers['upload-metadata'])
      .split(',')
      .map((pair) => [pair.split(' ')[0], Buffer.from(pair.split(' ')[1] ?? '', 'base64').toString()]),
  ) as Record<string, string>;
  assert.deepEqual(metadata, { filename: 'नमूना-1.pdf', filetype: 'application/pdf', sha256 });
  assert.deepEqual([post?.headers['upload-length'], post?.headers['tus-resumable']], [String(content.length), '1.0.0']);
  assert.ok(post?.headers['idempotency-key']);
  assert.deepEqual(
    patches.map(({ headers }) => [headers['upload-offset'], headers['content-type'], headers['tus-resumable']]),
    ['0', '100000'].map((offset) => [offset, 'application/offset+octet-stream', '1.0.0']),
  );
  assert.deepEqual(progress.at(-1), { sent: content.length, total: content.length });
});

test('after a lost answer the portal is asked what has arrived, and nothing is sent twice', async () => {
  const server = await serve(uploads(cut, at(150_000), stored));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl, ...hasty }), file);
  assert.ok(result.ok);
  assert.equal(methods(server.seen), 'POST PATCH GET PATCH');
  assert.equal(server.seen[3]?.headers['upload-offset'], '150000');
});

test('an upload whose last answer is lost is found stored', async () => {
  const server = await serve(uploads(cut, at(content.length, 'stored'), stored));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl, ...hasty }), file);
  assert.ok(result.ok);
  assert.equal(result.data.state, 'stored');
});

test('what the portal finds wrong is told by its code, also when the answer that said so is lost', async () => {
  const refusal = problem(422, 'upload-type-mismatch');
  for (const answers of [[refusal], [cut, at(0, 'refused'), refusal]]) {
    const server = await serve(uploads(...answers));
    const result = await uploadFile(createPortal({ baseUrl: server.baseUrl, ...hasty }), file);
    assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['invalid', 'upload-type-mismatch']);
    assert.equal(server.seen.length, answers.length + 1);
    assert.equal(answers.length === 3 && server.seen[3]?.body, answers.length === 3 && '', 'no bytes for the reason');
  }
});

test('a file that is refused when announced is not sent at all', async () => {
  const server = await serve(problem(413, 'upload-too-large'));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), file);
  assert.equal(!result.ok && result.error.code, 'upload-too-large');
  assert.equal(server.seen.length, 1);
});

test('another offset than the portal’s is no failure: the portal’s counts', async () => {
  const conflict = problem(409, 'upload-offset');
  const server = await serve(uploads(conflict, at(7), conflict, at(9), stored));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl, ...hasty }), file);
  assert.ok(result.ok);
  assert.deepEqual(
    server.seen.flatMap(({ headers }) => headers['upload-offset'] ?? []),
    ['0', '7', '9'],
  );
});

test('a portal that never gets further, or is none, ends the upload with a failure that says so', async () => {
  const broken = problem(500, 'internal');
  for (const [answers, kind, code] of [
    [[cut, at(0), cut, at(0), cut, at(0), cut], 'offline', 'network-failed'],
    [[kept(0), at(0), kept(0), at(0), kept(0), at(0), kept(0)], 'unexpected', 'broken-answer'],
    [[html(200)], 'unexpected', 'not-the-portal'],
    [[broken, at(0), broken, at(0), broken, at(0), broken], 'unavailable', 'internal'],
  ] as const) {
    const server = await serve(uploads(...answers));
    const result = await uploadFile(createPortal({ baseUrl: server.baseUrl, ...hasty }), file);
    assert.deepEqual(!result.ok && [result.error.kind, result.error.code], [kind, code]);
  }
});

test('a portal that has stored something else is not believed', async () => {
  const server = await serve(uploads(kept(content.length, { 'upload-sha256': 'f'.repeat(64) }), kept(0)));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), file);
  assert.equal(!result.ok && result.error.code, 'upload-checksum-mismatch');
  while (server.seen.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(methods(server.seen), 'POST PATCH DELETE');
});

test('a file that was damaged on the way is sent once more, and not for ever', async () => {
  const damaged = problem(422, 'upload-checksum-mismatch');
  const good = await serve(uploads(damaged, stored));
  assert.ok((await uploadFile(createPortal({ baseUrl: good.baseUrl }), file)).ok);
  assert.equal(methods(good.seen), 'POST PATCH POST PATCH');
  assert.notEqual(good.seen[0]?.headers['idempotency-key'], good.seen[2]?.headers['idempotency-key']);
  const bad = await serve(uploads(damaged));
  const result = await uploadFile(createPortal({ baseUrl: bad.baseUrl }), file);
  assert.equal(!result.ok && result.error.code, 'upload-checksum-mismatch');
  assert.equal(methods(bad.seen), 'POST PATCH POST PATCH');
});

test('a file that changed on disk while it was sent is told as that, and nothing is attached', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-upload-'));
  const path = join(folder, 'paper.pdf');
  await writeFile(path, content);
  const blob = await openAsBlob(path, { type: 'application/pdf' });
  const portal = await servePortal();
  const memory = new Map<string, string>();
  let changed: Promise<void> | undefined;
  const result = await uploadFile(createPortal({ baseUrl: portal.baseUrl }), blob, {
    ...{ name: 'paper.pdf', memory, chunkBytes: 50_000 },
    onProgress: ({ sent }) => sent > 0 && (changed ??= writeFile(path, Buffer.alloc(content.length + 1))),
  });
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['invalid', 'file-changed']);
  assert.equal(memory.size, 0);
  await rm(path);
  const gone = await uploadFile(createPortal({ baseUrl: portal.baseUrl }), blob);
  assert.equal(!gone.ok && gone.error.code, 'file-changed');
  await rm(folder, { recursive: true });
});

test('a file whose bytes change without a sign is found out by its SHA-256', async () => {
  const portal = await servePortal();
  let reads = 0;
  // As a network drive does it: the same size and date, other bytes.
  const fickle = {
    ...{ name: 'a.pdf', type: file.type, size: file.size },
    arrayBuffer: () => (reads++ === 0 ? file : paper(200_000, 2)).arrayBuffer(),
    slice: (from: number, to: number) => paper(200_000, 2).slice(from, to),
  } as unknown as File;
  const result = await uploadFile(createPortal({ baseUrl: portal.baseUrl }), fickle);
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['invalid', 'file-changed']);
});

test('a photo is shrunk before anything is sent, and sent as it is where that fails', async () => {
  const portal = await servePortal();
  const client = createPortal({ baseUrl: portal.baseUrl });
  const small = paper(1_000);
  const shrunk = await uploadFile(client, file, { shrink: () => Promise.resolve(small) });
  assert.ok(shrunk.ok);
  assert.equal(shrunk.data.bytes, small.size);
  const whole = await uploadFile(client, file, { shrink: () => Promise.reject(new Error('not a photo')) });
  assert.ok(whole.ok);
  assert.equal(whole.data.bytes, file.size);
});

test('abort stops an upload in each phase: before, announcing, sending, asking, waiting, paused', async () => {
  const hang: Answer = () => undefined;
  for (const [name, seen, answer] of [
    ['announcing', 1, hang],
    ['sending', 2, uploads(hang)],
    ['asking', 3, uploads(cut, hang)],
    ['waiting', 5, uploads(cut, at(0), cut, at(0), cut, at(0))],
  ] as const) {
    const server = await serve(answer);
    const controller = new AbortController();
    const slow = createPortal({ baseUrl: server.baseUrl, retry: { baseMs: 60_000, maxDelayMs: 60_000 } });
    const running = uploadFile(slow, file, { signal: controller.signal });
    while (server.seen.length < Math.min(seen, 4)) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort();
    const result = await running;
    assert.equal(!result.ok && result.error.kind, 'aborted', name);
  }
  const server = await serve(uploads(stored));
  const portal = createPortal({ baseUrl: server.baseUrl });
  const before = await uploadFile(portal, file, { signal: AbortSignal.abort() });
  assert.deepEqual(!before.ok && [before.error.kind, before.error.outcome], ['aborted', 'not-sent']);
  const paused = startUpload(portal, file);
  paused.pause();
  setTimeout(() => paused.abort(), 50);
  const result = await paused.result;
  assert.equal(!result.ok && result.error.kind, 'aborted');
});

test('several are sent at once, never more than the limit, and one that fails stops no other', async () => {
  const { mock } = await servePortal();
  let [now, most] = [0, 0];
  const client = createPortal({
    baseUrl: mock.baseUrl,
    async fetch(request) {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return mock.fetch(request).finally(() => now--);
    },
  });
  const lying = new File(['x'], 'x.pdf', { type: 'application/pdf' });
  const files = [1, 2, 3, 4, 5, 6].map((seed) => (seed === 3 ? lying : paper(30_000, seed)));
  const progress = new Set<number>();
  const results = await uploadFiles(client, files, {
    ...{ limit: 3, chunkBytes: 10_000 },
    onProgress: (_, index) => progress.add(index),
  });
  assert.deepEqual(
    results.map((result) => (result.ok ? result.data.bytes : result.error.code)),
    files.map((one, index) => (index === 2 ? 'upload-type-mismatch' : one.size)),
  );
  assert.deepEqual([progress.size, most], [6, 3]);
});

test('pause stops sending, and resume goes on where the portal has got to', async () => {
  const portal = await servePortal();
  const client = createPortal({ baseUrl: portal.baseUrl, retry: { attempts: 1 } });
  let pauses = 0;
  const running = startUpload(client, file, {
    chunkBytes: 20_000,
    onProgress({ sent }) {
      if (sent < 40_000 * (pauses + 1) || pauses === 3) return;
      pauses++;
      running.pause();
      const requests = portal.seen.length;
      // Once at once, as a nervous finger does it.
      if (pauses === 2) return running.resume();
      setTimeout(() => {
        assert.equal(running.state, 'paused');
        assert.ok(portal.seen.length - requests <= 1, 'nothing is sent while it is paused');
        running.resume();
      }, 60);
    },
  });
  const result = await running.result;
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual([pauses, running.state, running.progress.sent], [3, 'ended', file.size]);
});

test('abort() has the portal forget what has arrived; a signal leaves it there', async () => {
  const portal = await servePortal();
  const client = createPortal({ baseUrl: portal.baseUrl });
  const idOf = (memory: Map<string, string>) => [...memory.values()][0] ?? assert.fail('nothing is remembered');
  for (const way of ['signal', 'abort'] as const) {
    const memory = new Map<string, string>();
    const controller = new AbortController();
    let id = '';
    const running = startUpload(client, file, {
      ...{ memory, chunkBytes: 20_000, signal: controller.signal },
      onProgress({ sent }) {
        if (sent < 40_000) return;
        id ||= idOf(memory);
        if (way === 'signal') controller.abort();
        else running.abort();
      },
    });
    assert.equal((await running.result).ok, false);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const left = await readUpload(client, id);
    assert.equal(left.ok, way === 'signal');
    assert.equal(memory.size, way === 'signal' ? 1 : 0);
  }
});

test('after a reload the same file goes on where it was; a file that changed meanwhile begins anew', async () => {
  const portal = await servePortal();
  const items = new Map<string, string>();
  const memory = storageMemory({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  });
  const begin = async () => {
    const controller = new AbortController();
    await uploadFile(createPortal({ baseUrl: portal.baseUrl }), file, {
      ...{ memory, chunkBytes: 50_000, signal: controller.signal },
      onProgress: ({ sent }) => sent >= 100_000 && controller.abort(),
    });
    portal.seen.length = 0;
  };
  await begin();
  assert.doesNotMatch([...items].flat().join(), /नमूना|pdf/, 'no name is kept');
  const first: number[] = [];
  const again = await uploadFile(createPortal({ baseUrl: portal.baseUrl }), paper(200_000), {
    ...{ memory, chunkBytes: 50_000 },
    onProgress: ({ sent }) => first.push(sent),
  });
  assert.ok(again.ok);
  assert.deepEqual([first[1], portal.seen[0]?.split(' ')[0]], [100_000, 'GET']);
  assert.ok(!portal.seen.some((line) => line.startsWith('POST')));
  assert.equal(items.size, 0, 'what is stored needs no memory');

  await begin();
  const other = await uploadFile(createPortal({ baseUrl: portal.baseUrl }), paper(200_000, 2), { memory });
  assert.ok(other.ok);
  assert.match(portal.seen[0] ?? '', /^POST/);
});

test('a name that is given goes before the file’s own, and a blob without one is called something', async () => {
  for (const [blob, name, told] of [
    [file, 'other.pdf', 'other.pdf'],
    [file, undefined, 'नमूना-1.pdf'],
    [new Blob([file], { type: file.type }), undefined, 'file'],
  ] as const) {
    const server = await serve(uploads(stored));
    assert.ok((await uploadFile(createPortal({ baseUrl: server.baseUrl }), blob, { name })).ok);
    const [, base64 = ''] = /^filename (\S+?),/.exec(String(server.seen[0]?.headers['upload-metadata'])) ?? [];
    assert.equal(Buffer.from(base64, 'base64').toString(), told);
  }
});

test('a memory that throws, or that names an upload that is gone, stops nothing', async () => {
  const portal = await servePortal();
  const client = createPortal({ baseUrl: portal.baseUrl });
  const forbid = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  assert.ok((await uploadFile(client, file, { memory: { get: forbid, set: forbid, delete: forbid } })).ok);
  const stale = { get: () => 'upl_3vJx8TqLw2Zr9KcYb5Ns7M', set: () => undefined, delete: () => undefined };
  assert.ok((await uploadFile(client, file, { memory: stale })).ok);
});

test('two tabs that send the same file do not harm each other, and end at the same upload', async () => {
  const portal = await servePortal();
  const memory = new Map<string, string>();
  const start = () =>
    uploadFile(createPortal({ baseUrl: portal.baseUrl, ...hasty }), file, { memory, chunkBytes: 10_000 });
  const first = start();
  while (memory.size === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  const results = await Promise.all([first, start(), start()]);
  const ids = results.map((result) => (result.ok ? result.data.uploadId : JSON.stringify(result.error)));
  assert.equal(new Set(ids).size, 1, ids.join());
  assert.ok(results.every((result) => result.ok && result.data.sha256 === sha256));
});

test('an upload that the portal has lost in the middle begins anew', async () => {
  const portal = await servePortal();
  const client = createPortal({ baseUrl: portal.baseUrl });
  const memory = new Map<string, string>();
  let removed: Promise<unknown> | undefined;
  const result = await uploadFile(client, file, {
    ...{ memory, chunkBytes: 50_000 },
    onProgress({ sent }) {
      if (sent > 0) removed ??= fetch(`${portal.baseUrl}/uploads/${[...memory.values()][0]}`, { method: 'DELETE' });
    },
  });
  assert.ok(result.ok, JSON.stringify(result));
  assert.ok(removed);
});
