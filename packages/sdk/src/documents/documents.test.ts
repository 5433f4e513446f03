import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeDocumentCode, readDocumentCode } from './document-code.ts';
import { verifyDocumentToken } from './document-token.ts';
import { readScannedDocument } from './scanned-document.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of a document', () => {
  const code = completeDocumentCode('D7KQM2XVT9H');

  it('is read as people type it', () => {
    assert.equal(code, 'D7KQ-M2XV-T9HA');
    for (const typed of [code, 'd7kqm2xvt9ha', ' D7KQ M2XV T9HA ', 'd7kq–m2xv–t9ha', 'D7KQ.M2XV.T9HA'])
      assert.deepEqual(readDocumentCode(typed), { code }, typed);
    const zeros = completeDocumentCode('00001111222');
    assert.deepEqual(readDocumentCode(zeros.replaceAll('0', 'o').replaceAll('1', 'l')), { code: zeros });
  });

  it('tells every single wrong character, and every two that changed places', () => {
    for (const characters of ['D7KQM2XVT9H', 'ZZZZZZZZZZZ', '0123456789A']) {
      const plain = completeDocumentCode(characters).replaceAll('-', '');
      for (let at = 0; at < plain.length; at++) {
        for (const other of alphabet) {
          if (other === plain[at]) continue;
          const wrong = plain.slice(0, at) + other + plain.slice(at + 1);
          assert.deepEqual(readDocumentCode(wrong), { problem: 'check' }, wrong);
        }
        for (let to = at + 1; to < plain.length; to++) {
          if (plain[at] === plain[to]) continue;
          const swapped = [...plain];
          [swapped[at], swapped[to]] = [plain[to] ?? '', plain[at] ?? ''];
          assert.deepEqual(readDocumentCode(swapped.join('')), { problem: 'check' }, swapped.join(''));
        }
      }
    }
  });

  it('has twelve characters, none of which is a U', () => {
    for (const typed of ['', 'D7KQ', `${code}0`, 'D7KQ-M2XV-T9H'])
      assert.deepEqual(readDocumentCode(typed), { problem: 'length' }, typed);
    assert.deepEqual(readDocumentCode('UUUUUUUUUUUU'), { problem: 'check' });
    for (const wrong of ['D7KQM2XVT9', 'D7KQM2XVT9HA', 'D7KQM2XVT9U'])
      assert.throws(() => completeDocumentCode(wrong), RangeError);
  });
});

describe('what a QR says', () => {
  it('is the address of a document, with the signature behind the #', () => {
    assert.deepEqual(readScannedDocument('https://portal.example/verify/D7KQ-M2XV-T9HA#a.b.c'), {
      ...{ code: 'D7KQ-M2XV-T9HA', origin: 'https://portal.example', token: 'a.b.c' },
    });
    assert.deepEqual(readScannedDocument(' https://portal.example/verify/d7kqm2xvt9ha '), {
      ...{ code: 'D7KQ-M2XV-T9HA', origin: 'https://portal.example' },
    });
  });

  it('is nothing where it is anything else', () => {
    for (const text of [
      '',
      'D7KQ-M2XV-T9HA',
      'upi://pay?pa=someone@bank',
      'javascript:alert(1)/verify/D7KQ-M2XV-T9HA',
      'https://portal.example/',
      'https://portal.example/verify/D7KQ-M2XV-T9HB',
    ])
      assert.equal(readScannedDocument(text), undefined, text);
  });
});

describe('the signature of a document', () => {
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
  const claims = { kind: 'receipt', ref: 'BR-5117044-26-00016-K', day: '2026-11-22', code: 'D7KQ-M2XV-T9HA' };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  async function signer(kid: string) {
    const pair = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const key = { kid, kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', x, y } as const;
    const sign = async (body: unknown = claims, header: unknown = { alg: 'ES256', kid }) => {
      const signed = `${part(header)}.${part(body)}`;
      const mark = await crypto.subtle.sign(ecdsa, pair.privateKey, Buffer.from(signed));
      return `${signed}.${Buffer.from(mark).toString('base64url')}`;
    };
    return { key, sign };
  }

  it('is believed where one of the kept keys made it, and says what it says', async () => {
    const [old, now] = [await signer('old'), await signer('now')];
    const keys = [now.key, old.key];
    for (const { sign } of [old, now])
      assert.deepEqual(await verifyDocumentToken(await sign(), { keys }), {
        verdict: 'genuine',
        claims: { kind: 'receipt', reference: claims.ref, day: claims.day, code: claims.code },
      });
  });

  it('is false where a letter of it was changed, and where another key made it under this name', async () => {
    const { key, sign } = await signer('now');
    const [head, , mark] = (await sign()).split('.');
    const { sign: forge } = await signer('now');
    for (const token of [
      `${head}.${part({ ...claims, ref: 'BR-5117044-26-00017-L' })}.${mark}`,
      await forge(),
      await sign(claims, { alg: 'none', kid: 'now' }),
      await sign(claims, { alg: 'HS256', kid: 'now' }),
      await sign({ kind: 'receipt' }),
      `${head}.${part(claims)}.`,
      `${head}.${part(claims)}`,
      `${await sign()}.x`,
      '',
      '..',
      '%%%.%%%.%%%',
      'bnVsbA.bnVsbA.bnVsbA',
    ])
      assert.deepEqual(await verifyDocumentToken(token, { keys: [key] }), { verdict: 'false' }, token);
  });

  it('is neither where its key is not among them', async () => {
    const [kept, other] = [await signer('kept'), await signer('other')];
    const token = await other.sign();
    assert.deepEqual(await verifyDocumentToken(token, { keys: [kept.key] }), { verdict: 'unknown-key' });
    assert.deepEqual(await verifyDocumentToken(token, { keys: [] }), { verdict: 'unknown-key' });
  });
});
