import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { verifyDocumentToken } from '@nagrik/sdk/documents';
import { createDocumentSigner } from '../documents/document-signer.ts';
import { demonstrationDocumentKeys, nextDocumentKeys, readDocumentKeys } from './document-keys.ts';

const claims = { kind: 'receipt', ref: 'BR-5117044-26-00016-K', day: '2026-11-22', code: 'D7KQ-M2XV-T9HA' };
const signerOf = (text: string) => createDocumentSigner(() => Promise.resolve(readDocumentKeys(text)));

test('what an old key signed is believed after the change, and it can sign nothing any more', async () => {
  const before = await nextDocumentKeys();
  const old = signerOf(before);
  const token = await old.sign(claims);
  const after = await nextDocumentKeys(before);
  const keys = [...(await signerOf(after).keys())];
  assert.equal(keys.length, 2);
  assert.deepEqual(keys[1], (await old.keys())[0]);
  assert.equal((await verifyDocumentToken(token, { keys })).verdict, 'genuine');
  assert.equal((await verifyDocumentToken(await signerOf(after).sign(claims), { keys })).verdict, 'genuine');
  const kept = JSON.parse(after) as { keys: { d?: string }[] };
  assert.deepEqual(
    kept.keys.map(({ d }) => d !== undefined),
    [true, false],
  );
});

test('what is published has no private part', async () => {
  const text = await nextDocumentKeys();
  const secret = (JSON.parse(text) as { keys: { d: string }[] }).keys[0]?.d ?? assert.fail();
  const published = JSON.stringify(await signerOf(text).keys());
  assert.ok(!published.includes(secret) && !published.includes('"d"'));
});

test('a set that cannot sign, or that is none, is refused without being quoted', async () => {
  const [good] = readDocumentKeys(await nextDocumentKeys());
  const { d, ...bare } = good ?? assert.fail();
  for (const text of ['', 'secret', '{}', '{"keys":[]}', JSON.stringify({ keys: [bare] })])
    assert.throws(() => readDocumentKeys(text), {
      name: 'StartRefused',
      message: /^NAGRIK_DOCUMENT_KEYS is no JWK set/,
    });
  const wrong = JSON.stringify({ keys: [good, { ...bare, crv: 'P-384', d }] });
  assert.throws(
    () => readDocumentKeys(wrong),
    ({ message }: Error) => !message.includes(String(d)),
  );
});

test('a demonstration makes its key once, for its owner alone', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'document-keys-'));
  t.after(() => rm(data, { recursive: true }));
  const made = await demonstrationDocumentKeys(data);
  assert.deepEqual(await demonstrationDocumentKeys(data), made);
  const file = join(data, 'document-keys.json');
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.ok((await readFile(file, 'utf8')).includes(String(made[0]?.d)));
});
