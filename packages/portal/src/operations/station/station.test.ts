import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { createSharpImages } from '../../node/sharp-images.ts';
import { newKey, TestPortal } from '../test-portal.ts';
import sharp from 'sharp';

type Schemas = components['schemas'];

describe('the station side', () => {
  let test: TestPortal;
  let citizen: string;
  let officer: string;
  let reference: string;
  before(async () => {
    test = new TestPortal({ ports: { images: createSharpImages() } });
    citizen = (await test.signIn()).accessToken;
    officer = (await test.signInOfficer()).accessToken;
  });
  after(() => test.portal.close());
  beforeEach(async () => {
    reference = (await test.file(citizen)).body.reference;
  });

  const post = (kind: string, fields: object = {}, token = officer, key = newKey()) =>
    test.call<Schemas['FilingEvent'] & Schemas['Problem']>('POST', `/station/filings/${reference}/events`, {
      ...{ token, key },
      body: { kind, ...fields },
    });
  const read = (token = officer) =>
    test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token });
  const kinds = async () => (await test.portal.store.filings.log(reference)).map(({ event }) => event.kind);
  const inbox = async (filter = '') =>
    (
      await test.call<Schemas['InboxPage']>('GET', `/station/inbox?limit=100${filter && `&filter=${filter}`}`, {
        token: officer,
      })
    ).body;
  const references = async (filter: string) => (await inbox(filter)).items.map((entry) => entry.reference);

  it('lets in officers with their password alone, and forgets them on signing out', async () => {
    const wrong = await test.call('POST', '/station/session', { body: { officerId: 'kotwali-1', password: 'x' } });
    assert.deepEqual([wrong.status, wrong.body.code], [401, 'credentials-wrong']);
    const unknown = await test.call('POST', '/station/session', { body: { officerId: 'nobody', password: 'x' } });
    assert.deepEqual([unknown.status, unknown.body.code], [401, 'credentials-wrong']);
    const { accessToken: token, officer: body } = await test.signInOfficer('kotwali-9');
    assert.equal(body.station.code, '5117044');
    assert.deepEqual((await test.call('GET', '/station/session', { token })).body, body);
    assert.equal((await test.call('DELETE', '/station/session', { token })).status, 204);
    assert.equal((await test.call('GET', '/station/session', { token })).status, 401);
  });

  it('stops guessing', async () => {
    const body = { officerId: 'kotwali-1', password: 'guess' };
    let last = 0;
    for (let round = 0; round < 21; round++) {
      last = (await test.call('POST', '/station/session', { body, address: '198.51.100.9' })).status;
    }
    assert.equal(last, 429);
  });

  it('is closed to citizens, and the citizen side to officers', async () => {
    assert.equal((await test.call('GET', '/station/inbox', { token: citizen })).status, 401);
    assert.equal((await test.call('GET', '/filings', { token: officer })).status, 401);
  });

  it('records the first reading as opened, once, automatic', async () => {
    const { status, body } = await read();
    assert.equal(status, 200);
    assert.equal(body.mobile, '9000000001');
    assert.equal(body.status.state, 'opened');
    assert.deepEqual(
      body.events.filter(({ kind }) => kind === 'opened').map(({ automatic }) => automatic),
      [true],
    );
    await read();
    assert.equal((await kinds()).filter((kind) => kind === 'opened').length, 1);
    assert.ok(body.mayPost.includes('acknowledged'));
    assert.ok(!body.mayPost.includes('closed_civil'));
  });

  it('keeps a filing from other stations', async () => {
    const other = (await test.signInOfficer('other-1', '5117065')).accessToken;
    assert.equal((await read(other)).status, 404);
    assert.equal((await post('acknowledged', {}, other)).status, 404);
  });

  it('takes events in legal order, each once', async () => {
    await read();
    const early = await post('enquiry_reported');
    assert.deepEqual([early.status, early.body.code], [409, 'illegal-event']);
    const key = newKey();
    const first = await post('acknowledged', {}, officer, key);
    assert.equal(first.status, 201);
    assert.deepEqual(first.body.actor.name, 'नमूना दरोगा');
    const again = await post('acknowledged', {}, officer, key);
    assert.deepEqual(again.body, first.body);
    const reused = await post('rejected', { text: 'x', reasonCode: 'other_authority' }, officer, key);
    assert.deepEqual([reused.status, reused.body.code], [422, 'key-reused']);
    assert.equal((await kinds()).filter((kind) => kind === 'acknowledged').length, 1);
  });

  it('closes only with a reason and words, and says to whom one can turn next', async () => {
    await read();
    for (const [kind, fields] of [
      ['acknowledged', {}],
      ['officer_assigned', { officerName: 'नमूना दरोगा', officerRank: 'SI' }],
      ['under_enquiry', { permissionBy: 'नमूना डीएसपी' }],
      ['enquiry_reported', {}],
    ] as const) {
      assert.equal((await post(kind, fields)).status, 201, kind);
    }
    const bare = await post('closed_no_cognizable_offence');
    assert.equal(bare.status, 422);
    assert.deepEqual(
      bare.body.errors?.map(({ pointer, code }) => [pointer, code]),
      [
        ['/text', 'required'],
        ['/reasonCode', 'required'],
      ],
    );
    const closed = await post('closed_no_cognizable_offence', { text: 'नमूना', reasonCode: 'no_offence_found' });
    assert.deepEqual(
      closed.body.appeal?.map(({ to }) => to),
      ['superintendent_of_police', 'magistrate'],
    );
    const { body: status } = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, {
      token: citizen,
    });
    assert.ok(status.citizenMay.includes('download_appeal_letter'));
    const letter = await test.call<string>('GET', `/filings/${reference}/appeal-letter?language=en`, {
      token: citizen,
    });
    assert.deepEqual([letter.status, letter.headers.get('content-type')], [200, 'application/pdf']);
    assert.equal((await post('reopened', { text: 'नमूना' })).status, 201);
    const gone = await test.call('GET', `/filings/${reference}/appeal-letter`, { token: citizen });
    assert.equal(gone.status, 404, 'what is open again has no last word to appeal against');
    const log = JSON.stringify((await test.call('GET', `/filings/${reference}/events`, { token: citizen })).body);
    assert.doesNotMatch(log, /डीएसपी/, 'who gave permission stays inside');
    assert.match(log, /नमूना दरोगा/, 'the filer is told who acted');
  });

  it('hands a filing over: it leaves one inbox and comes into the other', async () => {
    await read();
    await post('acknowledged');
    const nowhere = await post('transferred', { text: 'नमूना', toStationCode: '5117999' });
    assert.deepEqual([nowhere.status, nowhere.body.errors?.[0]?.code], [422, 'not-found']);
    const same = await post('transferred', { text: 'नमूना', toStationCode: '5117044' });
    assert.deepEqual([same.status, same.body.errors?.[0]?.code], [422, 'not-accepted']);
    const moved = await post('transferred', { text: 'नमूना', toStationCode: '5117065' });
    assert.equal(moved.body.toStation?.code, '5117065');
    assert.equal((await read()).status, 404);
    const there = (await test.signInOfficer('kankarbagh-1', '5117065')).accessToken;
    assert.equal((await read(there)).status, 200);
  });

  it('sorts the inbox by five filters, out of events and clocks', async () => {
    test.at('2026-11-21T04:00:00.000Z');
    citizen = (await test.signIn('9000000051')).accessToken;
    officer = (await test.signInOfficer('kotwali-2', '5117044', 'परीक्षण दरोगा')).accessToken;
    reference = (await test.file(citizen)).body.reference;
    assert.ok((await references('new')).includes(reference));
    await read();
    await post('acknowledged');
    assert.ok(!(await references('new')).includes(reference));
    await post('officer_assigned', { officerName: 'परीक्षण दरोगा' });
    assert.deepEqual(await references('mine'), [reference]);
    await post('information_requested', { text: 'नमूना - बिल भेजें' });
    assert.ok((await references('waiting-for-citizen')).includes(reference));
    const path = `/filings/${reference}/information`;
    await test.call('POST', path, { token: citizen, body: { text: 'नमूना - यह रहा' } });
    assert.ok(!(await references('waiting-for-citizen')).includes(reference));
    assert.ok(!(await references('due-today')).includes(reference));
    // The signature is due at the end of the third day in India.
    test.at('2026-11-24T10:00:00.000Z');
    officer = (await test.signInOfficer('kotwali-2', '5117044', 'परीक्षण दरोगा')).accessToken;
    assert.ok((await references('due-today')).includes(reference));
    test.at('2026-11-24T19:00:00.000Z');
    officer = (await test.signInOfficer('kotwali-2', '5117044', 'परीक्षण दरोगा')).accessToken;
    assert.ok((await references('late')).includes(reference));
    const { items, counts } = await inbox();
    const entry = items.find((one) => one.reference === reference);
    assert.deepEqual(entry?.filters, ['late', 'mine']);
    assert.equal(counts.mine, 1);
    assert.equal(counts.late, (await references('late')).length);
  });

  it('shows attachments to its own officers: a re-encoded picture, nothing else', async () => {
    test.at('2026-11-25T04:00:00.000Z');
    const { accessToken: token } = await test.signIn('9000000052');
    officer = (await test.signInOfficer()).accessToken;
    const blank = sharp({ create: { width: 8, height: 8, channels: 3, background: 'blue' } });
    const photo = new Uint8Array(await blank.jpeg().toBuffer());
    const uploadId = await test.upload(photo, 'image/jpeg', '../../evil\u202Egnp.jpg');
    reference = (await test.file(token, { uploadIds: [uploadId] })).body.reference;
    const { attachments, events } = (await read()).body;
    assert.equal(attachments[0]?.name, 'evilgnp.jpg', 'no path, nothing that turns the reading around');
    assert.equal(events[0]?.attachments?.[0]?.uploadId, uploadId);
    const path = `/station/filings/${reference}/attachments/${uploadId}`;
    const shown = await test.raw('GET', path, { token: officer });
    assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/jpeg']);
    assert.notDeepEqual(new Uint8Array(await shown.arrayBuffer()), photo);
    const other = (await test.signInOfficer('other-2', '5117065')).accessToken;
    assert.equal((await test.call('GET', path, { token: other })).status, 404);
  });
});
