import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import type { components } from '../../generated/types.ts';
import { createSharpImages } from '../../node/sharp-images.ts';
import { sha256 } from '../../secrets/digest.ts';
import { newKey, TestPortal } from '../test-portal.ts';
import { derivativeKey, originalKey } from './uploads.ts';

type Upload = components['schemas']['Upload'];

describe('an upload', () => {
  let test: TestPortal;
  let photo: Uint8Array;
  before(async () => {
    test = new TestPortal({ ports: { images: createSharpImages() } });
    const pixels = { width: 40, height: 30, channels: 3, background: 'red' } as const;
    const image = sharp({ create: pixels }).withExif({ IFD0: { Copyright: 'NAMUNA-SECRET' } });
    photo = new Uint8Array(await image.jpeg().toBuffer());
  });
  after(() => test.portal.close());

  const announce = async (content: Uint8Array, mediaType = 'image/jpeg', changes: object = {}) =>
    test.call<Upload>('POST', '/uploads', {
      body: { name: 'IMG.jpg', mediaType, bytes: content.byteLength, sha256: await sha256(content), ...changes },
    });
  const send = (id: string, body: Uint8Array) =>
    test.call<components['schemas']['Problem']>('PUT', `/uploads/${id}/content`, { body });
  const refused = async (content: Uint8Array, mediaType: string, sent = content) => {
    const { body } = await announce(content, mediaType);
    const { status, body: problem } = await send(body.uploadId, sent);
    const state = await test.call<Upload>('GET', `/uploads/${body.uploadId}`);
    assert.equal(state.body.state, 'awaiting', 'nothing was kept');
    return [status, problem.code];
  };

  it('keeps the original as it came, and a copy without metadata to look at', async () => {
    const { status, body } = await announce(photo);
    assert.deepEqual([status, body.state, body.sha256], [201, 'awaiting', undefined]);
    assert.equal((await send(body.uploadId, photo)).status, 200);
    const again = await send(body.uploadId, photo);
    assert.equal(again.status, 200, 'the same content again is harmless');
    const { files } = test.portal.ports;
    assert.deepEqual(await files.get(originalKey(body.uploadId)), photo);
    const shown = (await files.get(derivativeKey(body.uploadId))) ?? new Uint8Array();
    assert.match(Buffer.from(photo).toString('latin1'), /NAMUNA-SECRET/);
    assert.doesNotMatch(Buffer.from(shown).toString('latin1'), /NAMUNA-SECRET|Exif/);
    assert.equal((await sharp(shown).metadata()).width, 40);
  });

  it('is announced once for each key', async () => {
    const key = newKey();
    const body = { name: 'a.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: '0'.repeat(64) };
    const [first, second] = [
      await test.call<Upload>('POST', '/uploads', { key, body }),
      await test.call<Upload>('POST', '/uploads', { key, body }),
    ];
    assert.equal(first.body.uploadId, second.body.uploadId);
    const other = await test.call('POST', '/uploads', { key, body: { ...body, bytes: 4 } });
    assert.deepEqual([other.status, other.body.code], [422, 'key-reused']);
  });

  it('is refused before it is sent when it is too large or of a type that is not accepted', async () => {
    const large = await announce(photo, 'image/jpeg', { bytes: 6 * 1024 * 1024 });
    assert.deepEqual([large.status, (large.body as unknown as { code: string }).code], [413, 'upload-too-large']);
    const svg = await announce(photo, 'image/svg+xml');
    assert.deepEqual([svg.status, (svg.body as unknown as { code: string }).code], [415, 'upload-type-not-allowed']);
  });

  it('is refused when its content is not what was announced', async () => {
    const png = new Uint8Array(await sharp(photo).png().toBuffer());
    assert.deepEqual(await refused(png, 'image/jpeg'), [422, 'upload-type-mismatch']);
    const html = new TextEncoder().encode('<script>alert(1)</script>');
    assert.deepEqual(await refused(html, 'image/jpeg'), [422, 'upload-type-mismatch']);
    assert.deepEqual(await refused(photo, 'image/jpeg', photo.slice(0, -1)), [422, 'upload-incomplete']);
    const flipped = photo.slice();
    flipped[photo.length - 5] = (photo.at(-5) ?? 0) ^ 1;
    assert.deepEqual(await refused(photo, 'image/jpeg', flipped), [422, 'upload-checksum-mismatch']);
    const huge = new Uint8Array(5 * 1024 * 1024 + 1);
    assert.deepEqual(await refused(photo, 'image/jpeg', huge), [413, 'upload-too-large']);
  });

  it('is refused when it is damaged', async () => {
    const half = photo.slice(0, Math.floor(photo.length / 2));
    assert.deepEqual(await refused(half, 'image/jpeg'), [422, 'upload-corrupt']);
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
    assert.deepEqual(await refused(pdf, 'application/pdf'), [422, 'upload-corrupt']);
  });

  it('is refused when a small file would unfold to hundreds of megapixels', async () => {
    const bomb = sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } });
    const content = new Uint8Array(await bomb.png({ compressionLevel: 9 }).toBuffer());
    assert.ok(content.byteLength < 1024 * 1024);
    assert.deepEqual(await refused(content, 'image/png'), [422, 'upload-corrupt']);
  });

  it('can be removed until a filing has it, and cannot be guessed', async () => {
    const { body } = await announce(photo);
    await send(body.uploadId, photo);
    assert.equal((await test.call('DELETE', `/uploads/${body.uploadId}`)).status, 204);
    assert.equal((await test.call('GET', `/uploads/${body.uploadId}`)).status, 404);
    assert.equal(await test.portal.ports.files.get(originalKey(body.uploadId)), undefined);
    const kept = (await announce(photo)).body.uploadId;
    await send(kept, photo);
    const { accessToken } = await test.signIn();
    assert.equal((await test.file(accessToken, { uploadIds: [kept] })).status, 201);
    const late = await test.call('DELETE', `/uploads/${kept}`);
    assert.deepEqual([late.status, late.body.code], [409, 'illegal-event']);
    assert.equal((await test.call<Upload>('GET', `/uploads/${kept}`)).body.state, 'claimed');
  });

  it('is gone after a day without a filing', async () => {
    test.at('2026-11-21T04:00:00.000Z');
    const { body } = await announce(photo);
    test.at('2026-11-22T04:00:00.000Z');
    assert.equal((await test.call('GET', `/uploads/${body.uploadId}`)).status, 404);
  });
});
