import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Items = Schemas['LostItems'];

const report = {
  reporter: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
  items: { mobiles: [{ description: 'नीला फ़ोन', imei: '490154203237518' }] },
  when: { precision: 'unknown' },
  place: { text: 'काल्पनिक चौक' },
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const satisfies Schemas['LostPropertyReport'];

const keys = (count: number): NonNullable<Items['things']> =>
  Array.from({ length: count }, () => ({ kind: 'keys', description: 'चाबी' }) as const);

describe('a report of lost property', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  const file = <Body = Schemas['Receipt']>(changes: object = {}) =>
    test.call<Body>('POST', '/lost-property-reports', { token, body: { ...report, ...changes } });
  const errors = async (changes: object) => {
    const { status, body } = await file<Schemas['Problem']>(changes);
    assert.equal(status, 422, JSON.stringify(body));
    return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('is issued at once, without a clock', async () => {
    const { status, body } = await file();
    assert.deepEqual([status, body.service, body.state, body.clocks], [201, 'lost-property', 'issued', []]);
    const log = await test.call<Schemas['FilingEvents']>('GET', `/filings/${body.reference}/events`, { token });
    assert.deepEqual(
      log.body.events.slice(0, 2).map(({ kind, automatic, actor }) => [kind, automatic, actor.role]),
      [
        ['submitted', false, 'citizen'],
        ['issued', true, 'system'],
      ],
    );
  });

  it('gives its PDF at once, and stays issued when the station reads it', async () => {
    const { reference, accessCode } = (await file()).body;
    const pdf = await test.raw('GET', `/filings/${reference}/receipt?language=en`, { accessCode });
    assert.deepEqual([pdf.status, pdf.headers.get('content-type')], [200, 'application/pdf']);
    const officer = (await test.signInOfficer()).accessToken;
    const read = await test.call<{ subject?: unknown }>('GET', `/station/filings/${reference}`, { token: officer });
    assert.equal(read.status, 200);
    const status = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token });
    assert.equal(status.body.state, 'issued');
    assert.deepEqual(status.body.citizenMay, [
      ...['add_information', 'add_files'],
      ...['withdraw', 'change_contact', 'read_filed', 'download_receipt'],
    ]);
  });

  it('is matched with words, then taken back by whoever has the thing again', async () => {
    const { reference } = (await file()).body;
    const officer = (await test.signInOfficer()).accessToken;
    const post = (body: object) => test.call('POST', `/station/filings/${reference}/events`, { token: officer, body });
    assert.equal((await post({ kind: 'matched' })).body.errors?.[0]?.pointer, '/text');
    assert.equal((await post({ kind: 'matched', text: 'नमूना - थाने आकर देख लें।' })).status, 201);
    assert.equal((await post({ kind: 'fir_registered', firNumber: '0001', sections: ['BNS 303(2)'] })).status, 409);
    const taken = { token, body: { reason: 'resolved' } };
    assert.equal((await test.call('POST', `/filings/${reference}/withdrawal`, taken)).status, 201);
    const { body } = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token });
    assert.equal(body.state, 'withdrawn');
  });

  it('is told of an IMEI whose check digit does not fit, and where', async () => {
    const mobiles = [
      { description: 'नीला', imei: '490154203237518' },
      { description: 'लाल', imei: '490154203237518', secondImei: '490154203237519' },
    ];
    assert.deepEqual(await errors({ items: { mobiles } }), ['/items/mobiles/1/secondImei check-character']);
    assert.deepEqual(await errors({ items: { mobiles: [{ description: 'नीला', imei: '12345' }] } }), [
      '/items/mobiles/0/imei pattern',
    ]);
  });

  for (const registration of ['BR01AB1234', 'BR011234', 'BRN1234', 'BR1P1', 'DL1CAA1111', '22BH1234AA', '22BH1234A']) {
    it(`takes the vehicle number ${registration}`, async () => {
      assert.equal((await file({ items: { vehicles: [{ description: 'स्कूटी', registration }] } })).status, 201);
    });
  }
  for (const registration of [
    'BR01AB12345',
    'BR 01 AB 1234',
    'br01ab1234',
    '1234',
    'BRAB1234',
    '22BH123AA',
    '22BH1234IA',
  ]) {
    it(`refuses the vehicle number ${registration}`, async () => {
      assert.deepEqual(await errors({ items: { vehicles: [{ description: 'स्कूटी', registration }] } }), [
        '/items/vehicles/0/registration pattern',
      ]);
    });
  }

  it('has no room for a whole Aadhaar number', async () => {
    const holderName = 'न';
    const number = '234567890123';
    assert.deepEqual(await errors({ items: { cards: [{ kind: 'aadhaar', holderName, lastFour: number }] } }), [
      '/items/cards/0/lastFour pattern',
    ]);
    assert.deepEqual(await errors({ items: { cards: [{ kind: 'aadhaar', holderName, number }] } }), [
      '/items/cards/0/number unknown-property',
    ]);
    for (const typed of [number, '2345 6789 0123', '२३४५६७८९०१२३'])
      assert.deepEqual(await errors({ items: { documents: [{ kind: 'other', holderName, number: typed }] } }), [
        '/items/documents/0/number not-accepted',
      ]);
  });

  it('holds one to ten things, of all sorts together', async () => {
    assert.deepEqual(await errors({ items: {} }), ['/items too-few']);
    assert.deepEqual(await errors({ items: { things: [] } }), ['/items/things too-few']);
    assert.deepEqual(await errors({ items: { things: keys(11) } }), ['/items/things too-many']);
    const { mobiles } = report.items;
    assert.deepEqual(await errors({ items: { mobiles, things: keys(10) } }), ['/items/things too-many']);
    assert.equal((await file({ items: { mobiles, things: keys(9) } })).status, 201);
  });

  it('tells of nothing that lies ahead', async () => {
    assert.deepEqual(await errors({ when: { precision: 'exact', from: '2126-01-01T00:00:00+05:30' } }), [
      '/when/from in-future',
    ]);
    assert.deepEqual(await errors({ when: { precision: 'day' } }), ['/when/from required']);
  });

  it('is filed once, however often the same key is sent', async () => {
    const options = { token, key: 'lost-property-key-000001', body: report };
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => test.call<Schemas['Receipt']>('POST', '/lost-property-reports', options)),
    );
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
  });

  it('stands in the inbox of its station by what was lost, and names nobody there', async () => {
    const { reference } = (await file({ items: { ...report.items, things: keys(1) } })).body;
    const officer = (await test.signInOfficer()).accessToken;
    const { body } = await test.call<Schemas['InboxPage']>('GET', '/station/inbox?limit=50', { token: officer });
    const entry = body.items.find((item) => item.reference === reference);
    assert.equal(entry?.subject?.en, 'Mobile phone, Other things');
    assert.equal(entry.state, 'issued');
  });
});
