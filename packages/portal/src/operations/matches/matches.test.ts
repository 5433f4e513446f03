import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { placesOf } from '../../data/station-master.ts';
import type { RecoveredSource, UnidentifiedSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import type { AppendRequest, NewMessage, Store } from '../../store/store.ts';
import { exampleOf } from '../contract-example.ts';
import { keepRecovered } from '../recovered/recovered-record.ts';
import { TestPortal } from '../test-portal.ts';
import { keepUnidentified } from '../unidentified/unidentified-record.ts';
import { SOUGHT_KINDS } from './match-record.ts';

type Schemas = components['schemas'];

const NOW = '2026-11-21T06:00:00.000Z';
const IMEI = '490154203237518';
/** Of the report, of the entry, and one that has nothing to do with either. */
const [HERE, THERE, ELSEWHERE] = ['5117044', '5109014', '5134026'];

const phone: RecoveredSource = {
  recoveredId: 'rv_x',
  kind: 'mobile',
  description: { en: 'Namuna phone, blue', hi: 'नमूना फ़ोन, नीला' },
  number: { kind: 'imei', value: '४९०१५४ २०३२३७५१८' },
  recoveredOn: '2026-11-18',
  stationCode: THERE,
  sections: [],
  state: 'kept',
};

const somebody: UnidentifiedSource = {
  unidentifiedId: 'up_x',
  state: 'living',
  status: 'unidentified',
  ageFrom: 12,
  ageTo: 16,
  gender: 'female',
  foundOn: '2026-11-21',
  stationCode: THERE,
  sections: [],
  heightCm: 151,
  marks: { en: 'Mole on the right hand', hi: 'दाएँ हाथ पर तिल' },
  publication: {
    ...{ office: { en: 'SP, Gaya' }, authorisedAt: '2026-11-21T05:00:00.000Z', subject: 'child' },
    permission: { by: 'child-welfare-committee', on: '2026-11-21', photo: false },
  },
} as UnidentifiedSource;

async function setScene(t: TestContext) {
  const logged: unknown[] = [];
  const test = new TestPortal({ log: (line) => logged.push(line) });
  t.after(() => test.portal.close());
  test.at(NOW);
  const { store, config } = test.portal;
  const places = await placesOf(store.records);
  const citizen = (await test.signIn()).accessToken;
  const officers = new Map<string, string>();
  for (const at of [HERE, THERE, ELSEWHERE]) officers.set(at, (await test.signInOfficer(`o-${at}`, at)).accessToken);
  const at = (station: string) => ({ token: officers.get(station) ?? assert.fail() });
  const file = async (operation: 'fileLostProperty' | 'fileMissingPerson' | 'fileComplaint', changes: object) => {
    const { path, body } = exampleOf(operation, 'maximal');
    const filed = await test.call<Schemas['Receipt']>('POST', path, {
      token: citizen,
      body: { ...body, uploadIds: undefined, ...changes },
    });
    assert.equal(filed.status, 201, JSON.stringify(filed.body));
    return filed.body;
  };
  return {
    ...{ test, logged, citizen, at, store },
    keep: (source: Partial<RecoveredSource> = {}) =>
      keepRecovered(store.records, { ...phone, ...source }, places, config.secret),
    find: (source: Partial<UnidentifiedSource> = {}) =>
      keepUnidentified(store.records, { ...somebody, ...source } as UnidentifiedSource, places, NOW),
    lose: (imei = IMEI) =>
      file('fileLostProperty', {
        items: { mobiles: [{ description: 'नमूना फ़ोन', imei }] },
        when: { precision: 'day', from: '2026-11-16T00:00:00+05:30' },
      }),
    loseDevice: (serialNumber: string) =>
      file('fileLostProperty', {
        items: { things: [{ kind: 'electronics', description: 'नमूना लैपटॉप', serialNumber }] },
        when: { precision: 'day', from: '2026-11-16T00:00:00+05:30' },
      }),
    steal: () =>
      file('fileComplaint', {
        items: { mobiles: [{ description: 'नमूना फ़ोन', imei: IMEI }] },
        incident: {
          nature: 'robbery',
          when: { precision: 'day', from: '2026-11-16T00:00:00+05:30' },
          place: { kind: 'road', text: 'काल्पनिक चौक' },
        },
      }),
    miss: () => file('fileMissingPerson', {}),
    list: async (station: string) =>
      (await test.call<Schemas['MatchList']>('GET', '/station/matches', at(station))).body,
    decide: (station: string, matchId: string, decision: Schemas['MatchDecisionKind']) =>
      test.call<Schemas['Match']>('POST', `/station/matches/${matchId}/decision`, {
        ...at(station),
        body: { decision },
      }),
    post: (reference: string, body: object, station = HERE) =>
      test.call<unknown>('POST', `/station/filings/${reference}/events`, { ...at(station), body }),
  };
}

/** Every message that events of filings put into the outbox from now on. */
function watchMessages({ filings }: Store): NewMessage[] {
  const queued: NewMessage[] = [];
  const append = filings.append.bind(filings);
  Object.assign(filings, {
    append: (reference: string, request: AppendRequest) =>
      append(reference, {
        ...request,
        decide(...of: Parameters<AppendRequest['decide']>) {
          const addition = request.decide(...of);
          queued.push(...(addition.messages ?? []));
          return addition;
        },
      }),
  });
  return queued;
}

const ids = ({ items }: Schemas['MatchList']): string[] => items.map(({ matchId }) => matchId);

test('a lost telephone and a recovered one are suggested to both stations and to no other, whichever was entered first', async (t) => {
  for (const first of ['report', 'entry']) {
    const { keep, lose, list, at, test, citizen } = await setScene(t);
    if (first === 'entry') await keep();
    const { reference } = await lose();
    if (first === 'report') await keep();
    const [match] = (await list(HERE)).items;
    assert.deepEqual(
      [match?.reference, match?.reportHere, match?.reportStation?.code, match?.foundStation.code],
      [reference, true, HERE, THERE],
      first,
    );
    assert.deepEqual(match?.reasons, [{ code: 'same_number' }, { code: 'found_within_week', days: 2 }]);
    assert.deepEqual(match.thing?.identifier, { kind: 'imei', ending: '7518' });
    const theirs = await list(THERE);
    assert.deepEqual([ids(theirs), theirs.items[0]?.reportHere, theirs.total], [[match.matchId], false, 1]);
    assert.deepEqual(await list(ELSEWHERE), { items: [], total: 0 });
    const decision = `/station/matches/${match.matchId}/decision`;
    const body = { decision: 'not_same' };
    assert.equal((await test.call('POST', decision, { ...at(ELSEWHERE), body })).status, 404);
    for (const nobody of [{}, { token: citizen }]) {
      assert.equal((await test.call('GET', '/station/matches', nobody)).status, 401);
      assert.equal((await test.call('POST', decision, { ...nobody, body })).status, 401);
    }
  }
});

test('a device is known by its serial number, however it is written', async (t) => {
  const { keep, loseDevice, list } = await setScene(t);
  const laptop = { kind: 'electronics', description: { en: 'Namuna laptop' } } as const;
  await keep({ ...laptop, number: { kind: 'serial', value: 'namuna sn-0001' } });
  await loseDevice('NAMUNA-SN-0002');
  const { reference } = await loseDevice('NAMUNA-SN-0001');
  const matches = (await list(HERE)).items.filter(({ reasons }) => reasons.some(({ code }) => code === 'same_number'));
  assert.deepEqual(
    matches.map((match) => match.reference),
    [reference],
  );
});

test('what is not the same is not suggested again: not when the entry or the report changes, and not at the other station', async (t) => {
  const { keep, lose, list, decide, post } = await setScene(t);
  await keep();
  const { reference } = await lose();
  const [id = ''] = ids(await list(HERE));
  assert.equal((await decide(THERE, id, 'not_same')).body.state, 'not_same');
  await keep({ description: { en: 'Namuna phone, dark blue' } });
  await post(reference, { kind: 'closed', text: 'नमूना' });
  await post(reference, { kind: 'reopened', text: 'नमूना' });
  for (const station of [HERE, THERE]) assert.deepEqual(await list(station), { items: [], total: 0 });
  // Another thing is another pair.
  await keep({ recoveredId: 'rv_y' });
  assert.equal((await list(HERE)).total, 1);
});

test('a decision is taken back: the pair is to be judged again, also when the entry changes', async (t) => {
  const { keep, lose, list, decide } = await setScene(t);
  await keep();
  await lose();
  const [id = ''] = ids(await list(HERE));
  for (const mistake of ['not_same', 'tell_family'] as const) {
    await decide(THERE, id, mistake);
    assert.equal((await decide(HERE, id, 'open')).body.state, 'open');
    await keep({ description: { en: 'Namuna phone, dark blue' } });
    assert.deepEqual(
      (await list(HERE)).items.map(({ matchId, state }) => [matchId, state]),
      [[id, 'open']],
    );
  }
});

test('to tell the family is for a person: nothing is sent, logged or shown to the citizen, until an officer records it', async (t) => {
  const { test, keep, lose, list, decide, post, citizen, store } = await setScene(t);
  const { reference, accessCode } = await lose();
  const told = async () =>
    JSON.stringify([
      (await test.call<unknown>('GET', `/filings/${reference}`, { token: citizen })).body,
      (await test.call<unknown>('GET', `/filings/${reference}/events`, { accessCode })).body,
      (await test.call<unknown>('GET', '/filings', { token: citizen })).body,
      (await store.outbox.sent(100)).filter(({ channel }) => channel === 'sms').length,
    ]);
  const before = await told();
  await keep();
  const [id = ''] = ids(await list(HERE));
  assert.equal((await decide(THERE, id, 'tell_family')).status, 200);
  assert.equal((await decide(HERE, id, 'tell_family')).status, 200, 'twice is once');
  assert.equal(await told(), before);
  assert.deepEqual(
    (await list(HERE)).items.map(({ state }) => state),
    ['tell_family'],
    'it waits at the desk until the family has been told',
  );
  assert.equal(
    ((await post(reference, { kind: 'matched', text: 'नमूना - थाने आकर देख लें।' })) as { status: number }).status,
    201,
  );
  assert.deepEqual(await list(HERE), { items: [], total: 0 });
});

test('a missing child and one whom nobody knows: the reasons are told, no name, and no message goes out with the match', async (t) => {
  const { test, find, miss, list, post, at, store } = await setScene(t);
  const { reference } = await miss();
  await find();
  const [match] = (await list(THERE)).items;
  assert.deepEqual(
    [match?.reference, match?.service, match?.person?.unidentifiedId],
    [reference, 'missing-person', 'up_x'],
  );
  assert.deepEqual(
    match?.reasons.map(({ code }) => code),
    ['alike_marks', 'age_fits', 'height_fits', 'found_within_week', 'same_gender'],
  );
  const { body } = exampleOf('fileMissingPerson', 'maximal') as { body: Schemas['MissingPersonReport'] };
  const text = JSON.stringify(await list(THERE));
  for (const word of [
    body.person.name,
    body.reporter.name,
    body.person.condition,
    body.lastSeen.place.text,
    '9000000001',
  ])
    assert.ok(!text.includes(String(word)), word);

  await test.call('GET', `/station/filings/${reference}`, at(HERE));
  const queued = watchMessages(store);
  await post(reference, { kind: 'acknowledged' });
  await post(reference, { kind: 'fir_registered', firNumber: '0339', sections: ['BNS 137(2)'] });
  const posted = (await post(reference, { kind: 'matched', text: 'नमूना' })) as { status: number };
  assert.equal(posted.status, 201, JSON.stringify(posted));
  // The last one before it is of the FIR: the family hears of this from a person.
  assert.deepEqual(
    queued.map(({ channel }) => channel),
    ['sms', 'email', 'sms', 'email'],
  );
  assert.equal((await list(THERE)).total, 0);
});

test('nobody is suggested who was found before the other went missing', async (t) => {
  const { find, miss, list } = await setScene(t);
  await find({ foundOn: '2026-11-19' });
  await miss();
  assert.equal((await list(HERE)).total, 0);
});

test('a pair ends with the report, and with the entry', async (t) => {
  const { test, keep, lose, list, citizen } = await setScene(t);
  const { reference } = await lose();
  await keep();
  assert.equal((await list(THERE)).total, 1);
  await keep({ state: 'returned' });
  assert.equal((await list(THERE)).total, 0);
  await keep();
  assert.equal((await list(THERE)).total, 1);
  await test.call('POST', `/filings/${reference}/withdrawal`, { token: citizen, body: { reason: 'resolved' } });
  assert.equal((await list(THERE)).total, 0);
});

test('a report that is passed on takes its pairs along', async (t) => {
  const { test, find, miss, list, post, at } = await setScene(t);
  await find();
  const { reference } = await miss();
  await test.call('GET', `/station/filings/${reference}`, at(HERE));
  await post(reference, { kind: 'transferred', text: 'नमूना', toStationCode: ELSEWHERE });
  assert.deepEqual([(await list(HERE)).total, (await list(ELSEWHERE)).total, (await list(THERE)).total], [0, 1, 1]);
});

test('no number, name or word stands in what is kept for the search, and no number in the log', async (t) => {
  const { lose, miss, logged, keep, store } = await setScene(t);
  await lose();
  await miss();
  await keep();
  const kept = await Promise.all(
    [...Object.values(SOUGHT_KINDS), 'match'].map((kind) => store.records.find({ kind, limit: 50 })),
  );
  assert.deepEqual(
    kept.map(({ total }) => total),
    [1, 1, 1],
  );
  const text = JSON.stringify([kept, logged]);
  for (const word of [IMEI, '3237518', '490154', 'नमूना', 'परीक्षण', 'काल्पनिक', 'तिल'])
    assert.ok(!text.includes(word), word);
});

test('what was taken is looked for after the FIR too, by both stations and nobody else, until a match is recorded', async (t) => {
  const { test, keep, steal, list, post, at, citizen, store } = await setScene(t);
  const { reference, accessCode } = await steal();
  await test.call('GET', `/station/filings/${reference}`, at(HERE));
  for (const body of [
    { kind: 'acknowledged' },
    { kind: 'fir_registered', firNumber: '0339', sections: ['BNS 309(4)'] },
  ]) {
    const { status } = (await post(reference, body)) as { status: number };
    assert.equal(status, 201, body.kind);
  }
  const told = async () =>
    JSON.stringify([
      (await test.call<unknown>('GET', `/filings/${reference}`, { token: citizen })).body,
      (await test.call<unknown>('GET', `/filings/${reference}/events`, { accessCode })).body,
      (await test.call<unknown>('GET', '/filings', { token: citizen })).body,
      (await store.outbox.sent(100)).filter(({ channel }) => channel === 'sms').length,
    ]);
  const before = await told();
  await keep();
  for (const station of [HERE, THERE]) {
    const [match, ...others] = (await list(station)).items;
    assert.deepEqual([match?.reference, match?.service, others.length], [reference, 'complaint', 0], station);
    assert.equal(match?.reasons[0]?.code, 'same_number');
  }
  assert.equal((await list(ELSEWHERE)).total, 0);
  assert.equal(await told(), before);
  const matched = (await post(reference, { kind: 'matched', text: 'नमूना - थाने आकर देख लें।' })) as { status: number };
  assert.equal(matched.status, 201);
  for (const station of [HERE, THERE]) assert.equal((await list(station)).total, 0);
  await keep({ recoveredId: 'rv_y' });
  assert.equal((await list(HERE)).total, 0, 'nothing is looked for any more');
  const { body } = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token: citizen });
  assert.equal(body.state, 'fir_registered', 'and the case goes on');
});

test('a complaint that ends without a FIR, or is taken back, looks for nothing any more', async (t) => {
  const { test, keep, steal, list, citizen } = await setScene(t);
  await keep();
  const { reference } = await steal();
  assert.equal((await list(THERE)).total, 1);
  await test.call('POST', `/filings/${reference}/withdrawal`, { token: citizen, body: { reason: 'resolved' } });
  assert.equal((await list(THERE)).total, 0);
});
