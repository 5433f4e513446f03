import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { firstBreak } from '../../store/hash-chain.ts';
import { minimalFiling, newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('a complaint', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  it('gets a reference, an access code and a clock for the signature', async () => {
    const { status, body } = await test.file(token);
    assert.equal(status, 201);
    assert.match(body.reference, /^BR-5117044-\d{2}-\d{5}-[A-Z]$/);
    assert.match(body.accessCode, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    assert.equal(body.station?.code, '5117044');
    assert.deepEqual(
      body.clocks.map(({ kind, state }) => [kind, state]),
      [['signature', 'running']],
    );
  });

  it('is filed once, however often the same key is sent, and always gets the same receipt', async () => {
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 5 }, () => test.file(token, {}, key)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
    const outcome = await test.call<Schemas['Outcome']>('GET', `/outcomes/${key}`);
    assert.equal(outcome.body.state, 'filed');
    assert.deepEqual(outcome.body.response, answers[0]?.body);
  });

  it('is refused under a key that was used for another body, or by somebody else', async () => {
    const key = newKey();
    await test.file(token, {}, key);
    const other = await test.call('POST', '/complaints', { token, key, body: { ...minimalFiling, language: 'en' } });
    assert.deepEqual([other.status, other.body.code], [422, 'key-reused']);
    const stranger = await test.signIn('9000000002');
    const stolen = await test.call('POST', '/complaints', { token: stranger.accessToken, key, body: minimalFiling });
    assert.deepEqual([stolen.status, stolen.body.code], [422, 'key-reused']);
  });

  it('names what was taken by its numbers, and is refused one that is none or nobody’s business', async () => {
    const taken = (items: object) => test.call('POST', '/complaints', { token, body: { ...minimalFiling, items } });
    const description = 'नमूना फ़ोन';
    assert.equal((await taken({ mobiles: [{ description, imei: '490154203237518' }] })).status, 201);
    const wrong = async (items: object) =>
      (await taken(items)).body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    assert.deepEqual(await wrong({ mobiles: [{ description, imei: '490154203237519' }] }), [
      '/items/mobiles/0/imei check-character',
    ]);
    assert.deepEqual(await wrong({ documents: [{ kind: 'other', holderName: 'न', number: '2345 6789 0123' }] }), [
      '/items/documents/0/number not-accepted',
    ]);
  });

  it('goes to the district desk without a station, and to the state desk without a district', async () => {
    const { stationCode: _, ...noStation } = minimalFiling;
    const desk = await test.call<Schemas['Receipt']>('POST', '/complaints', { token, body: noStation });
    assert.equal(desk.body.station?.code, '5117000');
    const { districtCode: __, ...nowhere } = noStation;
    const state = await test.call<Schemas['Receipt']>('POST', '/complaints', { token, body: nowhere });
    assert.equal(state.status, 201);
    assert.equal(state.body.station, undefined);
    assert.match(state.body.reference, /^BR-5000000-/);
  });

  for (const [name, changes, pointer, code] of [
    ['a station of another district', { districtCode: '5118' }, '/stationCode', 'wrong-district'],
    ['a station that does not exist', { stationCode: '5117999' }, '/stationCode', 'not-found'],
    [
      'an incident in the future',
      { incident: { ...minimalFiling.incident, when: { precision: 'exact', from: '2126-01-01T00:00:00+05:30' } } },
      '/incident/when/from',
      'in-future',
    ],
    [
      'an end before the start',
      {
        incident: {
          ...minimalFiling.incident,
          when: { precision: 'range', from: '2026-01-02T00:00:00+05:30', to: '2026-01-01T00:00:00+05:30' },
        },
      },
      '/incident/when/to',
      'before-start',
    ],
    ['4,001 characters', { narrative: 'न'.repeat(4001) }, '/narrative', 'too-long'],
    ['no declaration', { declaration: false }, '/declaration', 'not-accepted'],
    ['a property that the contract does not have', { zzz: 1 }, '/zzz', 'unknown-property'],
    ['a NUL character', { narrative: 'न\0' }, '/narrative', 'pattern'],
    ['half a character', { narrative: 'न\ud800' }, '/narrative', 'pattern'],
    ['an upload that does not exist', { uploadIds: ['upl_AAAAAAAAAAAAAAAAAAAAAA'] }, '/uploadIds/0', 'not-found'],
  ] as const) {
    it(`with ${name} is told what is wrong and where`, async () => {
      const { status, body } = await test.call('POST', '/complaints', {
        token,
        body: { ...minimalFiling, ...changes },
      });
      assert.equal(status, 422);
      assert.equal(body.code, 'invalid-request');
      assert.deepEqual(
        body.errors?.map((error) => [error.pointer, error.code, error.in]),
        [[pointer, code, 'body']],
      );
    });
  }

  it('is read by its filer and by nobody else', async () => {
    const { reference } = (await test.file(token)).body;
    const mine = await test.call<Schemas['Complaint']>('GET', `/complaints/${reference}`, { token });
    assert.deepEqual(mine.body.filing, minimalFiling);
    const stranger = await test.signIn('9000000003');
    const theirs = await test.call('GET', `/complaints/${reference}`, { token: stranger.accessToken });
    assert.deepEqual([theirs.status, theirs.body.code], [404, 'not-found']);
    const nobody = await test.call('GET', `/complaints/${reference}`);
    assert.deepEqual([nobody.status, nobody.body.code], [401, 'unauthenticated']);
  });

  it('stands in the list of its filer, newest first, page by page', async () => {
    const own = (await test.signIn('9000000004')).accessToken;
    const filed: string[] = [];
    for (let count = 0; count < 5; count++) filed.push((await test.file(own)).body.reference);
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 5; page++) {
      const query = `limit=2${cursor && `&cursor=${cursor}`}`;
      const { body } = await test.call<Schemas['FilingPage']>('GET', `/filings?${query}`, { token: own });
      seen.push(...body.items.map(({ reference }) => reference));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    assert.deepEqual(seen, filed.reverse());
    const bad = await test.call('GET', '/filings?cursor=nonsense', { token: own });
    assert.deepEqual([bad.status, bad.body.errors?.[0]?.pointer], [422, '/cursor']);
  });

  it('takes more information, from the account or with the access code, until it is withdrawn', async () => {
    const { reference, accessCode } = (await test.file(token)).body;
    const key = newKey();
    const body = { text: 'नमूना - मुझे गाड़ी का नंबर याद आया।' };
    const path = `/filings/${reference}/information`;
    const added = await test.call<Schemas['FilingEvent']>('POST', path, { accessCode, key, body });
    assert.equal(added.status, 201);
    const again = await test.call<Schemas['FilingEvent']>('POST', path, { token, key, body });
    assert.deepEqual(again.body, added.body);
    const withdrawn = await test.call('POST', `/filings/${reference}/withdrawal`, {
      token,
      body: { reason: 'resolved' },
    });
    assert.equal(withdrawn.status, 201);
    const late = await test.call('POST', path, { token, body });
    assert.deepEqual([late.status, late.body.code], [409, 'already-closed']);
    const log = await test.portal.store.filings.log(reference);
    assert.equal(await firstBreak(log), undefined);
    assert.deepEqual(
      log.map(({ event }) => event.kind).filter((kind) => kind !== 'delivered'),
      ['submitted', 'information_added', 'withdrawn'],
    );
  });

  it('reaches its station: the log says delivered, automatically', async () => {
    const { reference } = (await test.file(token)).body;
    await test.lastMessage('5117044');
    for (let round = 0; round < 100; round++) {
      const { body } = await test.call<Schemas['FilingEvents']>('GET', `/filings/${reference}/events`, { token });
      const delivered = body.events.find(({ kind }) => kind === 'delivered');
      if (delivered) {
        assert.equal(delivered.automatic, true);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.fail('never delivered');
  });
});
