import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { components } from '../../generated/types.ts';
import { minimalFiling, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

const violence = { incident: { ...minimalFiling.incident, nature: 'domestic_violence' } };
const hours = 'नमूना: दोपहर';

describe('whoever filed says anew how they can be reached', () => {
  let test: TestPortal;
  let token: string;
  let officer: string;
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn('9000000091')).accessToken;
    officer = (await test.signInOfficer()).accessToken;
  });
  after(() => test.portal.close());

  const change = (reference: string, body: object, options: object = { token }) =>
    test.call<Schemas['FilingEvent'] & Schemas['Problem']>('POST', `/filings/${reference}/contact`, {
      ...options,
      body,
    });
  const atStation = async (reference: string) =>
    (await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer })).body;
  const may = async (reference: string, as: object = { token }) =>
    (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, as)).body.citizenMay.includes(
      'change_contact',
    );
  const sentAbout = async (reference: string) => {
    for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 5));
    const sent = await test.portal.store.outbox.sent(200);
    return sent.filter((one) => one.reference === reference && one.channel === 'sms').map(({ template }) => template);
  };

  it('and the station reads that alone, not beside what was wished before', async () => {
    const wishes = { womanOfficer: true, contactBy: 'call', contactTime: 'नमूना: शाम', messages: 'plain' };
    const { reference } = (await test.file(token, { wishes })).body;
    assert.ok(await may(reference));
    assert.equal((await change(reference, { contactBy: 'sms', contactTime: hours, messages: 'discreet' })).status, 201);
    const seen = await atStation(reference);
    assert.deepEqual(seen.contact, { by: 'sms', time: hours, messages: 'discreet' });
    assert.deepEqual((seen.filing as { wishes: object }).wishes, {
      ...{ womanOfficer: true, contactBy: 'sms' },
      ...{ contactTime: hours, messages: 'discreet' },
    });
    assert.deepEqual(seen.support, ['woman_officer'], 'what else was wished stays');
    assert.ok(seen.events.some(({ kind }) => kind === 'contact_changed'));
    const inbox = await test.call<Schemas['InboxPage']>('GET', '/station/inbox', { token: officer });
    assert.equal(inbox.body.items.find((each) => each.reference === reference)?.doNotCall, true);
  });

  it('and nothing of it stands in the log, and others read only that something was added', async () => {
    const { reference, accessCode } = (await test.file(token)).body;
    const { body } = await change(reference, { contactBy: 'sms', contactTime: hours });
    assert.equal(body.kind, 'information_added');
    for (const as of [{ token }, { accessCode }]) {
      const { events } = (
        await test.call<{ events: Schemas['FilingEvent'][] }>('GET', `/filings/${reference}/events`, as)
      ).body;
      assert.equal(events.at(-1)?.kind, 'information_added');
    }
    const log = JSON.stringify(await test.portal.store.filings.log(reference));
    assert.match(log, /contact_changed/);
    assert.doesNotMatch(log, /नमूना: दोपहर|"sms"/u);
  });

  it('and messages keep to it from then on', async () => {
    const { reference } = (await test.file(token, violence)).body;
    await change(reference, { contactBy: 'none', contactTime: hours, messages: 'plain' });
    assert.deepEqual((await atStation(reference)).contact, { by: 'none', messages: 'none' }, 'no hours of nobody');
    const before = await sentAbout(reference);
    const accepted = { token: officer, body: { kind: 'acknowledged' } };
    await test.call('POST', `/station/filings/${reference}/events`, accepted);
    assert.deepEqual(await sentAbout(reference), before);
    await change(reference, { contactBy: 'call' });
    assert.deepEqual((await atStation(reference)).contact, { by: 'call', messages: 'discreet' }, 'careful again');
    const assigned = { token: officer, body: { kind: 'officer_assigned', officerName: 'नमूना' } };
    await test.call('POST', `/station/filings/${reference}/events`, assigned);
    assert.deepEqual((await sentAbout(reference)).length, before.length + 1);
    assert.ok((await sentAbout(reference)).includes('event-discreet'));
  });

  it('once for each key, and an earlier wish that is sent again does not come back', async () => {
    const { reference } = (await test.file(token)).body;
    const [one, two] = ['key_change_contact_namuna_1', 'key_change_contact_namuna_2'];
    await change(reference, { contactBy: 'call' }, { token, key: one });
    await change(reference, { contactBy: 'none' }, { token, key: two });
    assert.equal((await change(reference, { contactBy: 'call' }, { token, key: one })).status, 201);
    assert.equal((await atStation(reference)).contact?.by, 'none');
    assert.equal((await change(reference, { contactBy: 'sms' }, { token, key: one })).body.code, 'key-reused');
    const outcome = await test.call<{ operationId?: string }>('GET', `/outcomes/${one}`, { token });
    assert.equal(outcome.body.operationId, 'changeContact');
  });

  it('and nobody does who has only the code, and nobody without a way', async () => {
    const { reference, accessCode } = (await test.file(token)).body;
    assert.equal((await change(reference, { contactBy: 'call' }, { accessCode })).status, 401);
    assert.ok(!(await may(reference, { accessCode })));
    const other = (await test.signIn('9000000092')).accessToken;
    assert.equal((await change(reference, { contactBy: 'call' }, { token: other })).status, 404);
    const { status, body } = await change(reference, { contactTime: hours });
    assert.equal(status, 422);
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/contactBy', 'required']],
    );
  });

  it('also after they have taken it back, because an officer may still call', async () => {
    const { reference } = (await test.file(token)).body;
    await test.call('POST', `/filings/${reference}/withdrawal`, { token, body: { reason: 'resolved' } });
    assert.ok(await may(reference));
    assert.equal((await change(reference, { contactBy: 'none' })).status, 201);
  });

  it('of each report that people make for others, too', async () => {
    const { minimalLostProperty, minimalMissingPerson, minimalSeniorRequest } = contract.components.examples;
    for (const [path, { value }] of [
      ['/lost-property-reports', minimalLostProperty],
      ['/missing-person-reports', minimalMissingPerson],
      ['/senior-citizen-requests', minimalSeniorRequest],
    ] as const) {
      const body = { ...value, stationCode: '5117044' };
      const { reference } = (await test.call<Schemas['Receipt']>('POST', path, { token, body })).body;
      assert.equal((await atStation(reference)).contact, undefined);
      assert.equal((await change(reference, { contactBy: 'sms', contactTime: hours })).status, 201, path);
      assert.deepEqual((await atStation(reference)).contact, { by: 'sms', time: hours, messages: 'plain' });
    }
  });
});
