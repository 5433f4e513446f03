import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createPortal, uploadFile, type UploadProgress } from '../index.ts';
import { cut, json, problem, serve, type Answer } from '../transport/misbehaving-server.test.ts';

const content = Buffer.alloc(200_000, 'नमूना');
const photo = new File([content], 'IMG_0001.jpg', { type: 'image/jpeg' });
const upload = {
  uploadId: 'upl_3vJx8TqLw2Zr9KcYb5Ns7M',
  mediaType: 'image/jpeg',
  bytes: content.length,
  expiresAt: 'x',
};
const announce = json(201, { ...upload, state: 'awaiting' });
const store = json(200, { ...upload, state: 'stored' });

/** Announces always; answers the contents one by one. */
const uploads = (...contents: Answer[]): Answer => {
  let sent = 0;
  return (request, response, count) =>
    (request.method === 'POST' ? announce : (contents[Math.min(sent++, contents.length - 1)] as Answer))(
      request,
      response,
      count,
    );
};

test('a file is announced with its SHA-256 and sent, and progress ends at its size', async () => {
  const server = await serve(uploads(store));
  const progress: UploadProgress[] = [];
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), photo, {
    onProgress: (one) => progress.push(one),
  });
  assert.ok(result.ok);
  assert.equal(result.data.state, 'stored');
  const announced = JSON.parse(server.seen[0]?.body ?? '');
  assert.deepEqual(announced, {
    name: 'IMG_0001.jpg',
    mediaType: 'image/jpeg',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  assert.equal(server.seen[1]?.headers['content-type'], 'application/octet-stream');
  assert.equal(server.seen[1]?.body, content.toString());
  assert.deepEqual(progress.at(-1), { sent: content.length, total: content.length });
});

test('content whose answer is lost is sent again: the contract says that this is harmless', async () => {
  const server = await serve(uploads(cut, store));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl, retry: { baseMs: 1 } }), photo);
  assert.ok(result.ok);
  assert.deepEqual(
    server.seen.map(({ method }) => method),
    ['POST', 'PUT', 'PUT'],
  );
});

test('a lying type is refused by its code and not sent again', async () => {
  const server = await serve(uploads(problem(422, 'upload-type-mismatch')));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), photo);
  assert.deepEqual(!result.ok && [result.error.kind, result.error.code], ['invalid', 'upload-type-mismatch']);
  assert.equal(server.seen.length, 2);
});

test('a file that is refused when announced is not sent at all', async () => {
  const server = await serve(problem(413, 'upload-too-large'));
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), photo);
  assert.equal(!result.ok && result.error.code, 'upload-too-large');
  assert.equal(server.seen.length, 1);
});

test('abort stops an upload that is under way', async () => {
  const server = await serve(uploads(() => undefined));
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 80);
  const result = await uploadFile(createPortal({ baseUrl: server.baseUrl }), photo, { signal: controller.signal });
  assert.equal(!result.ok && result.error.kind, 'aborted');
});
