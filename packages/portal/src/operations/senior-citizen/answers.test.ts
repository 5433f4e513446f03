import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { addDueEvents } from '../../outbox/add-due-events.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

const told = '2026-11-23T06:00:00.000Z';
const about = {
  person: { name: 'नमूना देवी', address: { text: 'काल्पनिक टोला' } },
  ...{ stationCode: '5117044', language: 'hi', privacyNoticeVersion: '2026-11-23', declaration: true },
} as const;

describe('what senior citizens are asked', () => {
  let test: TestPortal;
  let token: string;
  beforeEach(async () => {
    test = new TestPortal();
    await at(told);
  });
  afterEach(() => test.portal.close());

  /** Sessions end sooner than absences. */
  async function at(time: string): Promise<void> {
    test.at(time);
    token = (await test.signIn()).accessToken;
  }
  const file = async (body: object) =>
    (await test.call<Schemas['Receipt']>('POST', '/senior-citizen-requests', { token, body: { ...about, ...body } }))
      .body;
  const away = (name: string) =>
    file({ person: { ...about.person, name }, need: 'absence', absence: { from: '2026-12-01', to: '2026-12-10' } });
  const read = async (reference: string) =>
    (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token })).body;
  const answer = (reference: string, body: object, key?: string) =>
    test.call<Schemas['Problem']>('POST', `/filings/${reference}/answers`, { token, body, ...(key && { key }) });
  const sent = async (reference: string, template: string) => {
    for (let tries = 0; tries < 200; tries++) {
      const found = (await test.portal.store.outbox.sent(500)).filter((one) => one.reference === reference);
      const these = found.filter((one) => one.template === template);
      if (these.length > 0) return these.map(({ to }) => to);
      await new Promise((later) => setTimeout(later, 5));
    }
    return [];
  };
  /** An officer records a visit. */
  async function visited(body: object, kind: string): Promise<string> {
    const { reference } = await file(body);
    const officer = (await test.signInOfficer()).accessToken;
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    for (const event of ['acknowledged', kind]) {
      const options = { token: officer, body: { kind: event } };
      assert.equal((await test.call('POST', `/station/filings/${reference}/events`, options)).status, 201, event);
    }
    return reference;
  }
  const help = { need: 'help', help: { kind: 'company' } };

  it('are asked on the morning after an absence whether all is well, and a yes ends it', async () => {
    const { reference } = await away('नमूना एक');
    await at('2026-12-10T20:00:00.000Z');
    assert.equal(await addDueEvents(test.portal), 0);
    assert.equal((await read(reference)).asked, undefined);
    await at('2026-12-11T03:30:00.000Z');
    assert.equal(await addDueEvents(test.portal), 1);
    assert.equal(await addDueEvents(test.portal), 0, 'once');
    assert.deepEqual(await sent(reference, 'asked'), ['9000000001']);
    const { asked, state, lastSeq } = await read(reference);
    assert.deepEqual(
      [state, asked],
      ['return_asked', { seq: lastSeq, kind: 'return_asked', at: '2026-12-11T03:30:00.000Z' }],
    );
    const yes = { seq: lastSeq, answer: 'confirmed' };
    const key = 'answer-key-0001-namuna';
    const first = await answer(reference, yes, key);
    const again = await answer(reference, yes, key);
    assert.deepEqual([first.status, again.status, again.body], [201, 201, first.body]);
    const after = await read(reference);
    assert.deepEqual([after.state, after.asked], ['confirmed', undefined]);
    assert.equal((await answer(reference, { ...yes, answer: 'denied' })).body.code, 'already-closed');
    const outcome = await test.call<Schemas['Outcome']>('GET', `/outcomes/${key}`);
    assert.equal(outcome.body.operationId, 'answerFiling');
  });

  it('and say that something is wrong, which the station is told at once', async () => {
    const { reference } = await away('नमूना दो');
    await at('2026-12-11T03:30:00.000Z');
    await addDueEvents(test.portal);
    const { lastSeq } = await read(reference);
    assert.equal((await answer(reference, { seq: lastSeq - 1, answer: 'denied' })).body.code, 'illegal-event');
    assert.equal((await answer(reference, { seq: lastSeq, answer: 'denied' })).status, 201);
    assert.deepEqual(await sent(reference, 'attention'), ['5117044']);
    assert.equal((await read(reference)).state, 'denied');
  });

  it('and are not forgotten when no answer comes: the station is told after 48 hours, and they can answer still', async () => {
    const { reference } = await away('नमूना तीन');
    await at('2026-12-11T03:30:00.000Z');
    await addDueEvents(test.portal);
    await at('2026-12-13T03:30:00.000Z');
    await addDueEvents(test.portal);
    assert.deepEqual(await sent(reference, 'attention'), ['5117044']);
    const { state, asked } = await read(reference);
    assert.equal(state, 'unanswered');
    assert.equal((await answer(reference, { seq: asked?.seq ?? 0, answer: 'confirmed' })).status, 201);
  });

  it('confirm a visit that the station recorded, which tells nobody above it', async () => {
    const reference = await visited(help, 'field_visit');
    assert.deepEqual(await sent(reference, 'asked'), ['9000000001']);
    const { asked } = await read(reference);
    assert.equal(asked?.kind, 'field_visit');
    assert.equal((await answer(reference, { seq: asked.seq, answer: 'confirmed' })).status, 201);
    const { state, asked: more } = await read(reference);
    assert.deepEqual([state, more], ['field_visit', undefined]);
    const all = await test.portal.store.outbox.sent(500);
    assert.ok(!all.some((one) => one.reference === reference && one.template === 'attention'));
    assert.equal((await answer(reference, { seq: asked.seq, answer: 'denied' })).body.code, 'illegal-event');
  });

  it('deny a visit that did not take place, which goes above the station, stands in its log, and leaves things as they were before', async () => {
    const registration = {
      person: { ...about.person, age: { kind: 'years', years: 70 } },
      need: 'registration',
      registration: { living: 'alone', contacts: [{ name: 'परीक्षण', mobile: '9000000002' }], visits: 'agreed' },
    };
    const reference = await visited(registration, 'verification_visit');
    const { asked } = await read(reference);
    assert.equal((await answer(reference, { seq: asked?.seq ?? 0, answer: 'denied' })).status, 201);
    assert.deepEqual(await sent(reference, 'attention'), ['sdpo-5117']);
    const officer = (await test.signInOfficer()).accessToken;
    const seen = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer });
    assert.equal(seen.body.events.at(-1)?.kind, 'denied');
    assert.equal(seen.body.status.asked, undefined);
    assert.deepEqual([seen.body.status.state, (await read(reference)).state], ['acknowledged', 'acknowledged']);
    const register = { token: officer, body: { kind: 'registered' } };
    const refused = await test.call('POST', `/station/filings/${reference}/events`, register);
    assert.deepEqual([refused.status, refused.body.code], [409, 'illegal-event']);
  });

  it('answer with their account alone: a code shows no question, and nobody else can answer it', async () => {
    const { reference, accessCode } = await away('नमूना चार');
    await at('2026-12-11T03:30:00.000Z');
    await addDueEvents(test.portal);
    const byCode = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { accessCode });
    assert.deepEqual([byCode.body.state, byCode.body.asked], ['return_asked', undefined]);
    const body = { seq: byCode.body.lastSeq, answer: 'confirmed' };
    const path = `/filings/${reference}/answers`;
    assert.equal((await test.call('POST', path, { accessCode, body })).status, 401);
    const { accessToken } = await test.signIn('9000000007');
    assert.equal((await test.call('POST', path, { token: accessToken, body })).status, 404);
  });
});
