import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { minimalFiling, newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('following a filing', () => {
  let test: TestPortal;
  let token: string;
  let receipt: Schemas['Receipt'];
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn()).accessToken;
    receipt = (await test.file(token)).body;
  });
  after(() => test.portal.close());

  it('works with the account or with the access code, however that is typed', async () => {
    const path = `/filings/${receipt.reference}`;
    const byAccount = await test.call<Schemas['FilingStatus']>('GET', path, { token });
    const accessCode = receipt.accessCode.toLowerCase().replaceAll('-', ' ');
    const byCode = await test.call<Schemas['FilingStatus']>('GET', path, { accessCode });
    assert.equal(byCode.status, 200);
    assert.deepEqual(byAccount.body.citizenMay, [
      ...['add_information', 'add_files'],
      ...['withdraw', 'change_contact', 'read_filed', 'download_receipt'],
    ]);
    assert.deepEqual(byCode.body, {
      ...byAccount.body,
      citizenMay: ['add_information', 'add_files', 'download_receipt'],
    });
  });

  it('offers to take a filing back to those alone whom it lets do it', async () => {
    const { reference, accessCode } = (await test.file(token)).body;
    for (const as of [{ accessCode }, { token }]) {
      const { body } = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, as);
      const request = { ...as, key: newKey(), body: { reason: 'resolved' } };
      const { status } = await test.call('POST', `/filings/${reference}/withdrawal`, request);
      assert.equal(status, body.citizenMay.includes('withdraw') ? 201 : 401);
    }
  });

  it('tells a wrong code, a foreign reference and one that does not exist in the same words', async () => {
    const answers = await Promise.all(
      [
        [receipt.reference, '2222-2222-222H'],
        ['BR-5117044-26-00016-K', '2222-2222-222H'],
        [receipt.reference, 'nonsense'],
      ].map(([reference = '', accessCode = '']) => test.call('GET', `/filings/${reference}`, { accessCode })),
    );
    for (const { status, body } of answers) {
      assert.deepEqual([status, body.code, body.detail], [404, 'not-found', undefined]);
    }
  });

  it('stops the guessing of codes, also for a right guess', async () => {
    const path = `/filings/${receipt.reference}`;
    const address = '198.51.100.77';
    for (let round = 0; round < 20; round++) await test.call('GET', path, { accessCode: '2222-2222-222H', address });
    const right = await test.call('GET', path, { accessCode: receipt.accessCode, address });
    assert.deepEqual([right.status, right.body.code], [429, 'too-many-requests']);
    const elsewhere = await test.call('GET', path, { accessCode: receipt.accessCode, address: '203.0.113.200' });
    assert.equal(elsewhere.status, 200, 'others are not shut out by it');
  });

  it('gives events after a number, and names of officers to the filer alone', async () => {
    const officer = (await test.signInOfficer()).accessToken;
    const { reference, accessCode } = (await test.file(token)).body;
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    const body = { kind: 'acknowledged', text: 'नमूना - मिल गया' };
    await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body });
    const path = `/filings/${reference}/events`;
    const mine = await test.call<Schemas['FilingEvents']>('GET', path, { token });
    const last = mine.body.events.at(-1);
    assert.deepEqual([last?.kind, last?.actor.name, last?.text], ['acknowledged', 'नमूना दरोगा', body.text]);
    const theirs = await test.call<Schemas['FilingEvents']>('GET', path, { accessCode });
    assert.deepEqual([theirs.body.events.at(-1)?.actor.name, theirs.body.events.at(-1)?.actor.rank], [undefined, 'SI']);
    const rest = await test.call<Schemas['FilingEvents']>('GET', `${path}?after=${(last?.seq ?? 0) - 1}`, { token });
    assert.deepEqual(rest.body.events, [last]);
  });

  it('is answered with 304 while nothing has changed, also with a FIR and its copy', async () => {
    const officer = (await test.signInOfficer()).accessToken;
    const { reference } = (await test.file(token)).body;
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    const body = { kind: 'fir_registered', firNumber: '0871', sections: ['BNS 303(2)'] };
    await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body });
    const path = `/filings/${reference}`;
    const first = await test.call<Schemas['FilingStatus']>('GET', path, { token });
    assert.match(first.body.fir?.copyHandle ?? '', /^fch_/);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    assert.equal((await test.raw('GET', path, { token, headers })).status, 304);
    await test.call('POST', `/filings/${reference}/information`, { token, body: { text: 'नमूना' } });
    const other = await test.file(token);
    assert.equal((await test.raw('GET', `/filings/${other.body.reference}`, { token, headers })).status, 200);
  });

  it('streams: replay after the last id, then what comes, in order', async () => {
    const { reference } = (await test.file(token)).body;
    const response = await test.raw('GET', `/filings/${reference}/events/stream`, {
      token,
      headers: { 'last-event-id': '0' },
    });
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = (response.body ?? assert.fail('no body')).getReader();
    let seen = '';
    const until = async (what: string): Promise<void> => {
      while (!seen.includes(what)) {
        const { value, done } = await reader.read();
        if (done) assert.fail('the stream ended');
        seen += new TextDecoder().decode(value);
      }
    };
    await until('"kind":"submitted"');
    await test.call('POST', `/filings/${reference}/information`, { token, body: { text: 'नमूना' } });
    await until('"kind":"information_added"');
    const ids = [...seen.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
    assert.deepEqual(
      ids,
      Array.from({ length: ids.length }, (_, at) => at + 1),
    );
    await reader.cancel();
  });

  it('gives a calendar of what is due, in whole days of India, that says nothing of the matter', async () => {
    test.at('2026-11-21T20:00:00.000Z');
    const { accessToken } = await test.signIn('9000000061');
    const { reference } = (await test.file(accessToken)).body;
    const path = `/filings/${reference}/calendar?language=hi`;
    const { headers, body } = await test.call<string>('GET', path, { token: accessToken });
    assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8');
    const unfolded = body.replaceAll('\r\n ', '');
    assert.match(unfolded, /DTSTART;VALUE=DATE:20261125\r\n/, 'filed on the 22nd in India');
    assert.match(unfolded, /SUMMARY:शिकायत पर हस्ताक्षर की आख़िरी तारीख \(BR-/);
    for (const line of body.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75);
    assert.doesNotMatch(body, /साइकिल|theft/);
  });

  it('gives a calendar without a word of the police to whoever wishes messages without one', async () => {
    const { accessToken } = await test.signIn('9000000068');
    const { reference } = (await test.file(accessToken, { wishes: { messages: 'discreet' } })).body;
    const path = `/filings/${reference}/calendar?language=en`;
    const { body } = await test.call<string>('GET', path, { token: accessToken });
    assert.ok(body.replaceAll('\r\n ', '').includes(`SUMMARY:Last day for request ${reference.slice(-7)}\r\n`), body);
    assert.doesNotMatch(body, /police|complaint|station|portal/i);
  });

  it('knows what became of a key: a filing, an addition, or nothing', async () => {
    const { accessToken } = await test.signIn('9000000062');
    const filed = newKey();
    const { reference } = (await test.file(accessToken, {}, filed)).body;
    const outcome = async (key: string) => (await test.call<Schemas['Outcome']>('GET', `/outcomes/${key}`)).body;
    assert.deepEqual((await outcome(filed)).operationId, 'fileComplaint');
    const added = newKey();
    const body = { text: 'नमूना' };
    await test.call('POST', `/filings/${reference}/information`, { token: accessToken, key: added, body });
    const addition = await outcome(added);
    assert.deepEqual([addition.state, addition.operationId, addition.status], ['filed', 'addInformation', 201]);
    assert.deepEqual(await outcome(newKey()), { state: 'not-filed' });
  });

  it('does not say that nothing was filed while a request with the key is still coming in', async () => {
    const { accessToken } = await test.signIn('9000000063');
    const key = newKey();
    const outcome = async () => (await test.call<Schemas['Outcome']>('GET', `/outcomes/${key}`)).body.state;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const filed = test.portal.handler(
      new Request('https://portal.example/complaints', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${accessToken}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: readable,
        duplex: 'half',
      } as RequestInit),
    );
    const writer = writable.getWriter();
    const body = new TextEncoder().encode(JSON.stringify(minimalFiling));
    await writer.write(body.subarray(0, 20));
    assert.equal(await outcome(), 'in-progress');
    await writer.write(body.subarray(20));
    await writer.close();
    assert.equal((await filed).status, 201);
    assert.equal(await outcome(), 'filed');
  });

  it('says so again once the portal has refused it', async () => {
    const { accessToken } = await test.signIn('9000000064');
    const key = newKey();
    const refused = await test.file(accessToken, { narrative: '' }, key);
    assert.equal(refused.status, 422);
    assert.deepEqual((await test.call('GET', `/outcomes/${key}`)).body, { state: 'not-filed' });
  });
});
