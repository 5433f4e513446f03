import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import type { components } from '../../generated/types.ts';
import { createSharpImages } from '../../node/sharp-images.ts';
import { sha256 } from '../../secrets/digest.ts';
import { metadata, newKey, TestPortal } from '../test-portal.ts';

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

  const announceAs = (length: number, values: Readonly<Record<string, string>>, headers = {}) =>
    test.call<Upload & { code?: string }>('POST', '/uploads', {
      headers: { 'upload-length': String(length), 'upload-metadata': metadata(values), ...headers },
    });
  const announce = async (content: Uint8Array, filetype = 'image/jpeg') =>
    announceAs(content.byteLength, { filename: 'IMG.jpg', filetype, sha256: await sha256(content) });
  const send = (id: string, offset: number, body: Uint8Array | ReadableStream, headers = {}) =>
    test.call('PATCH', `/uploads/${id}`, { headers: { 'upload-offset': String(offset), ...headers }, body });
  const state = async (id: string) => (await test.call<Upload>('GET', `/uploads/${id}`)).body;
  const offset = async (id: string) => {
    const { status, headers } = await test.call('HEAD', `/uploads/${id}`);
    return status === 200 ? Number(headers.get('upload-offset')) : status;
  };
  const refused = async (content: Uint8Array, mediaType: string, sent = content) => {
    const { uploadId } = (await announce(content, mediaType)).body;
    const answers = [await send(uploadId, 0, sent), await send(uploadId, 0, sent)];
    const { state: found, refusal } = await state(uploadId);
    assert.deepEqual([found, refusal, await offset(uploadId)], ['refused', answers[0]?.body.code, 404]);
    return answers.map(({ status, body }) => [status, body.code].join(' '));
  };
  const filesOf = async (id: string) => {
    const upload = (await test.portal.store.uploads.get(id)) ?? assert.fail();
    const { files } = test.portal.ports;
    const [original, derivative] = [upload.parts[0], upload.derivative].map((part) => part && files.get(part.key));
    return { original: await original, derivative: await derivative };
  };

  it('keeps the original as it came, and a copy without metadata to look at', async () => {
    const { status, body, headers } = await announce(photo);
    const digest = await sha256(photo);
    assert.deepEqual([status, body.state, body.offset, body.sha256], [201, 'awaiting', 0, digest]);
    assert.equal(
      new URL(headers.get('location') ?? '', 'https://portal.example/uploads').pathname,
      `/uploads/${body.uploadId}`,
    );
    assert.ok(Date.parse(headers.get('upload-expires') ?? '') > Date.now());
    const sent = await send(body.uploadId, 0, photo);
    assert.deepEqual(
      [sent.status, sent.headers.get('upload-offset'), sent.headers.get('upload-sha256')],
      [204, String(photo.length), digest],
    );
    assert.equal((await state(body.uploadId)).state, 'stored');
    const { original, derivative = new Uint8Array() } = await filesOf(body.uploadId);
    assert.deepEqual(original, photo);
    assert.match(Buffer.from(photo).toString('latin1'), /NAMUNA-SECRET/);
    assert.doesNotMatch(Buffer.from(derivative).toString('latin1'), /NAMUNA-SECRET|Exif/);
    assert.equal((await sharp(derivative).metadata()).width, 40);
  });

  it('arrives in parts, each where the one before ends', async () => {
    const { uploadId } = (await announce(photo)).body;
    assert.equal(await offset(uploadId), 0);
    for (let at = 0; at < photo.length; at += 100) {
      const wrong = await send(uploadId, at + 1, photo.slice(at + 1));
      assert.deepEqual([wrong.status, wrong.body.code], [409, 'upload-offset']);
      const part = await send(uploadId, at, photo.slice(at, at + 100));
      const arrived = Math.min(at + 100, photo.length);
      assert.deepEqual([part.status, part.headers.get('upload-offset')], [204, String(arrived)]);
      assert.equal(await offset(uploadId), arrived);
    }
    assert.deepEqual((await filesOf(uploadId)).original, photo);
    const nothingMore = await send(uploadId, photo.length, new Uint8Array());
    assert.deepEqual([nothingMore.status, nothingMore.headers.get('upload-sha256')], [204, await sha256(photo)]);
  });

  it('keeps what came before the line was cut, and does not let two add at once', async () => {
    const { uploadId } = (await announce(photo)).body;
    const cut = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(photo.slice(0, 300)),
      pull: (controller) => controller.error(new TypeError('cut')),
    });
    assert.equal((await send(uploadId, 0, cut)).body.code, 'malformed-request');
    assert.equal(await offset(uploadId), 300);
    const both = await Promise.all([1, 2].map(() => send(uploadId, 300, photo.slice(300))));
    assert.deepEqual(both.map(({ status }) => status).sort(), [204, 409]);
    assert.deepEqual((await filesOf(uploadId)).original, photo);
  });

  it('keeps a request with a checksum whole or not at all', async () => {
    const { uploadId } = (await announce(photo)).body;
    const half = photo.slice(0, 300);
    const of = (algorithm: string, bytes: Uint8Array = half) => createHash(algorithm).update(bytes).digest('base64');
    const wrong = await send(uploadId, 0, half, { 'upload-checksum': `sha256 ${of('sha256', photo)}` });
    assert.deepEqual([wrong.status, wrong.body.code], [460, 'upload-checksum-mismatch']);
    const unknown = await send(uploadId, 0, half, { 'upload-checksum': `md5 ${of('md5')}` });
    assert.deepEqual([unknown.status, unknown.body.code], [400, 'malformed-request']);
    const cut = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(half),
      pull: (controller) => controller.error(new TypeError('cut')),
    });
    await send(uploadId, 0, cut, { 'upload-checksum': `sha256 ${of('sha256')}` });
    assert.equal(await offset(uploadId), 0, 'nothing of these was kept');
    assert.equal((await send(uploadId, 0, half, { 'upload-checksum': `sha1 ${of('sha1')}` })).status, 204);
    const rest = photo.slice(300);
    const good = await send(uploadId, 300, rest, { 'upload-checksum': `sha256 ${of('sha256', rest)}` });
    assert.equal(good.headers.get('upload-sha256'), await sha256(photo));
  });

  it('is announced once for each key, and needs none', async () => {
    const key = { 'idempotency-key': newKey() };
    const values = { filetype: 'image/jpeg', sha256: '0'.repeat(64) };
    const [first, second] = [await announceAs(3, values, key), await announceAs(3, values, key)];
    assert.equal(first.body.uploadId, second.body.uploadId);
    const other = await announceAs(4, values, key);
    assert.deepEqual([other.status, other.body.code], [422, 'key-reused']);
    const headers = { 'upload-length': '3', 'upload-metadata': metadata(values) };
    const request = () => new Request('https://portal.example/uploads', { method: 'POST', headers });
    const ids = await Promise.all(
      [1, 2].map(async () => (await test.portal.handler(request())).json() as Promise<Upload>),
    );
    assert.notEqual(ids[0]?.uploadId, ids[1]?.uploadId);
  });

  it('needs no announced SHA-256: the portal tells the one it has found', async () => {
    const { body } = await announceAs(photo.length, { filename: 'a.jpg', filetype: 'image/jpeg' });
    assert.equal(body.sha256, undefined);
    assert.equal((await send(body.uploadId, 0, photo)).headers.get('upload-sha256'), await sha256(photo));
    assert.equal((await state(body.uploadId)).sha256, await sha256(photo));
  });

  it('is refused before it is sent when what is said of it is wrong, too large or not accepted', async () => {
    const good = { filename: 'a.jpg', filetype: 'image/jpeg' };
    const codes = async (length: number, values: Readonly<Record<string, string>>, headers = {}) => {
      const { status, body } = await announceAs(length, values, headers);
      return [status, body.code ?? body.state].join(' ');
    };
    assert.equal(await codes(6 * 1024 * 1024, good), '413 upload-too-large');
    assert.equal(await codes(3, { ...good, filetype: 'image/svg+xml' }), '415 upload-type-not-allowed');
    assert.equal(await codes(0, good), '422 invalid-request');
    assert.equal(await codes(3, { filename: 'a.jpg' }), '422 invalid-request');
    assert.equal(await codes(3, { ...good, sha256: 'abc' }), '422 invalid-request');
    assert.equal(await codes(3, { ...good, filename: 'क'.repeat(201) }), '422 invalid-request');
    for (const spoilt of ['filetype !!!', 'filetype /w==', 'filetype aa bb', ',', 'a YQ==,a YQ==']) {
      assert.equal(await codes(3, good, { 'upload-metadata': spoilt }), '422 invalid-request', spoilt);
    }
    assert.equal(await codes(3, good, { 'upload-length': 'many' }), '422 invalid-request');
    const { body } = await announceAs(3, { ...good, filename: '../नमूना\u202egpj.exe\0' });
    assert.equal((await test.portal.store.uploads.get(body.uploadId))?.name, 'नमूनाgpj.exe');
  });

  it('is refused for good when its content is not what was announced', async () => {
    const twice = (answer: string) => [answer, answer];
    const png = new Uint8Array(await sharp(photo).png().toBuffer());
    assert.deepEqual(await refused(png, 'image/jpeg'), twice('422 upload-type-mismatch'));
    const html = new TextEncoder().encode('<script>alert(1)</script>');
    assert.deepEqual(await refused(html, 'image/jpeg'), twice('422 upload-type-mismatch'));
    const flipped = photo.slice();
    flipped[photo.length - 5] = (photo.at(-5) ?? 0) ^ 1;
    assert.deepEqual(await refused(photo, 'image/jpeg', flipped), twice('422 upload-checksum-mismatch'));
    const half = photo.slice(0, Math.floor(photo.length / 2));
    assert.deepEqual(await refused(half, 'image/jpeg'), twice('422 upload-corrupt'));
    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
    assert.deepEqual(await refused(pdf, 'application/pdf'), twice('422 upload-corrupt'));
  });

  it('does not take more bytes than were announced, and keeps none of those', async () => {
    const { uploadId } = (await announce(photo)).body;
    const more = new Uint8Array([...photo, 0]);
    const answer = await send(uploadId, 0, more);
    assert.deepEqual([answer.status, answer.body.code], [413, 'upload-too-large']);
    assert.equal(await offset(uploadId), 0);
    assert.equal((await send(uploadId, 0, photo)).status, 204);
  });

  it('is refused when a small file would unfold to hundreds of megapixels', async () => {
    const bomb = sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } });
    const content = new Uint8Array(await bomb.png({ compressionLevel: 9 }).toBuffer());
    assert.ok(content.byteLength < 1024 * 1024);
    assert.equal((await refused(content, 'image/png'))[0], '422 upload-corrupt');
  });

  it('can be removed until a filing has it, and cannot be guessed', async () => {
    const gone = await test.upload(photo);
    const { parts } = (await test.portal.store.uploads.get(gone)) ?? assert.fail();
    assert.equal((await test.call('DELETE', `/uploads/${gone}`)).status, 204);
    assert.equal((await test.call('GET', `/uploads/${gone}`)).status, 404);
    assert.equal(await offset(gone), 404);
    assert.equal(await test.portal.ports.files.get(parts[0]?.key ?? ''), undefined);
    const kept = await test.upload(photo);
    const { accessToken } = await test.signIn();
    assert.equal((await test.file(accessToken, { uploadIds: [kept] })).status, 201);
    const late = await test.call('DELETE', `/uploads/${kept}`);
    assert.deepEqual([late.status, late.body.code], [409, 'illegal-event']);
    assert.deepEqual([(await state(kept)).state, await offset(kept)], ['claimed', photo.length]);
  });

  it('cannot be claimed while bytes are missing, or once it was refused', async () => {
    const { accessToken } = await test.signIn('9000000002');
    const { uploadId } = (await announce(photo)).body;
    await send(uploadId, 0, photo.slice(0, 10));
    const early = await test.file(accessToken, { uploadIds: [uploadId] });
    assert.equal(early.status, 422);
    await send(uploadId, 10, new Uint8Array(photo.length - 10));
    assert.equal((await state(uploadId)).state, 'refused');
    assert.equal((await test.file(accessToken, { uploadIds: [uploadId] })).status, 422);
  });

  it('is gone after a day without a filing, with the bytes that had arrived', async () => {
    test.at('2026-11-21T04:00:00.000Z');
    const { body } = await announce(photo);
    await send(body.uploadId, 0, photo.slice(0, 300));
    const { parts } = (await test.portal.store.uploads.get(body.uploadId)) ?? assert.fail();
    const arrived = () => test.portal.ports.files.get(parts[0]?.key ?? '');
    assert.equal((await arrived())?.byteLength, 300);
    test.at('2026-11-22T04:00:00.001Z');
    assert.equal((await test.call('GET', `/uploads/${body.uploadId}`)).status, 404);
    assert.equal((await send(body.uploadId, 300, photo.slice(300))).status, 404);
    // Whatever wakes the relay has it look for what has expired.
    await test.portal.store.outbox.add({ channel: 'sms', to: '9000000003', template: 'otp', text: 'x' });
    while (await arrived()) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(await test.portal.store.uploads.get(body.uploadId), undefined);
  });

  it('speaks tus 1.0.0 and says so, to pages of other origins too', async () => {
    const asked = await test.call('OPTIONS', '/uploads', {
      headers: { origin: 'https://host.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(asked.status, 204);
    const header = (name: string) => asked.headers.get(name);
    assert.deepEqual(
      [header('tus-version'), header('tus-extension'), header('tus-max-size'), header('tus-checksum-algorithm')],
      ['1.0.0', 'creation,expiration,termination,checksum', '5242880', 'sha256,sha1'],
    );
    assert.equal(header('access-control-allow-origin'), '*');
    assert.match(header('access-control-allow-headers') ?? '', /upload-length, upload-metadata/);
    const { headers, body } = await announce(photo);
    assert.equal(headers.get('tus-resumable'), '1.0.0');
    assert.match(headers.get('access-control-expose-headers') ?? '', /upload-offset/);
    const old = await send(body.uploadId, 0, photo, { 'tus-resumable': '0.2.2' });
    assert.deepEqual([old.status, old.body.code, old.headers.get('tus-version')], [412, 'tus-version', '1.0.0']);
    const plain = await send(body.uploadId, 0, photo, { 'content-type': 'application/octet-stream' });
    assert.deepEqual([plain.status, plain.headers.get('tus-resumable')], [415, '1.0.0']);
    assert.equal(await offset(body.uploadId), 0);
  });
});
