import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import { inventWanted } from '../demo/invented-wanted.ts';
import { foldName, matchKey } from '../domain/fold.ts';
import { wantedRecords } from '../operations/wanted/wanted-record.ts';
import { firstBreak } from './hash-chain.ts';
import {
  BadCursor,
  type FileRequest,
  type FileResult,
  type FilingProjection,
  type NewEvent,
  type PublicRecord,
  type Session,
  type Store,
  type Upload,
} from './store.ts';

/** An upload that nobody has sent yet. */
const awaiting = (id: string): Upload => ({
  ...{ id, idempotencyKey: `key-of-${id}`, name: 'a.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: '0'.repeat(64) },
  ...{ state: 'awaiting', createdAt: '2026-11-21T04:00:00.000Z', expiresAt: '2026-11-22T04:00:00.000Z' },
});

const event = (kind: string, at = '2026-11-21T04:30:00.000Z'): NewEvent => ({
  kind,
  at,
  actor: { role: 'citizen' },
  automatic: false,
});

const projection = (changes: Partial<FilingProjection> = {}): FilingProjection => ({
  ...{ state: 'submitted', station: '5117044', closed: false, waiting: false },
  lastEventAt: '2026-11-21T04:30:00.000Z',
  ...changes,
});

interface Filed {
  readonly filedAt?: string;
  readonly projection?: Partial<FilingProjection>;
}

function request(key: string, changes: Partial<FileRequest> = {}, { filedAt, ...filed }: Filed = {}): FileRequest {
  return {
    ...{ idempotencyKey: key, ownerId: 'cit_1', bodyDigest: 'body', uploadIds: [] },
    serial: { unit: '5117044', year: 2026 },
    compose: (serial) => ({
      ...{ reference: `BR-${key}-${String(serial).padStart(5, '0')}`, service: 'complaint' },
      ...{ filedAt: filedAt ?? '2026-11-21T04:30:00.000Z', filed: { text: 'नमूना', nested: { list: [1, null, 'ع'] } } },
      ...{ response: { serial }, accessCodeDigest: `code-${key}`, events: [event('submitted')] as const },
      projection: projection(filed.projection),
      messages: [{ channel: 'station', to: '5117044', template: 'station-alert', text: 'नया', reference: key }],
    }),
    ...changes,
  };
}

function filingOf(result: FileResult) {
  assert.ok(result.kind === 'filed' || result.kind === 'repeated', result.kind);
  return result.filing;
}

/** What every Store must do: run once for each implementation. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    it('files once for each key, also when the same key comes eight times at once', async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => store.filings.file(request('once'))));
      assert.equal(results.filter(({ kind }) => kind === 'filed').length, 1);
      assert.equal(new Set(results.map((result) => filingOf(result).reference)).size, 1);
      assert.deepEqual(new Set(results.map((result) => JSON.stringify(filingOf(result).response))).size, 1);
    });

    it('refuses a key with another body or of another owner, and a key that an event has used', async () => {
      await store.filings.file(request('taken'));
      assert.equal((await store.filings.file(request('taken', { bodyDigest: 'other' }))).kind, 'key-reused');
      assert.equal((await store.filings.file(request('taken', { ownerId: 'cit_2' }))).kind, 'key-reused');
      const { reference } = filingOf(await store.filings.file(request('taken-2')));
      const decide = () => ({ events: [event('information_added')], projection: projection() });
      await store.filings.append(reference, { idempotency: { key: 'event-key', bodyDigest: 'x' }, decide });
      assert.equal((await store.filings.file(request('event-key'))).kind, 'key-reused');
      const back = await store.filings.append(reference, { idempotency: { key: 'taken', bodyDigest: 'x' }, decide });
      assert.equal(back.kind, 'key-reused');
    });

    it('numbers filings of a unit and year without gaps or repeats, whatever is refused between', async () => {
      const serial = { unit: '5117045', year: 2026 };
      const file = (key: string, uploadIds: string[] = []) => store.filings.file(request(key, { serial, uploadIds }));
      const results = await Promise.all([file('n1'), file('n2'), file('bad', ['upl_none']), file('n3'), file('n4')]);
      const serials = results.flatMap((result) => (result.kind === 'filed' ? [result.filing.response.serial] : []));
      assert.deepEqual(serials.sort(), [1, 2, 3, 4]);
      const other = await store.filings.file(request('n5', { serial: { unit: '5117045', year: 2027 } }));
      assert.equal(filingOf(other).response.serial, 1);
    });

    it('gives back what was filed, unchanged, by reference, key and access code', async () => {
      const filed = filingOf(await store.filings.file(request('read')));
      assert.deepEqual(filed.filed, { text: 'नमूना', nested: { list: [1, null, 'ع'] } });
      assert.deepEqual(await store.filings.get(filed.reference), filed);
      assert.deepEqual((await store.filings.getByKey('read'))?.filing, filed);
      assert.deepEqual(await store.filings.getByAccessCode(filed.reference, 'code-read'), filed);
      assert.equal(await store.filings.getByAccessCode(filed.reference, 'code-once'), undefined);
      assert.equal(await store.filings.get('BR-none'), undefined);
      assert.equal(await store.filings.getByKey('none'), undefined);
      assert.equal(await store.filings.isUnderWay('read'), false);
    });

    it('attaches stored uploads, and keeps nothing of the filing when one cannot be attached', async () => {
      await store.uploads.add(awaiting('upl_a'));
      await store.uploads.add(awaiting('upl_b'));
      await store.uploads.stored('upl_a', '2026-11-21T04:10:00.000Z', undefined);
      const bad = await store.filings.file(request('files', { uploadIds: ['upl_a', 'upl_b', 'upl_none'] }));
      assert.deepEqual(bad, { kind: 'bad-uploads', positions: [1, 2] });
      assert.equal(await store.filings.getByKey('files'), undefined);
      assert.equal((await store.uploads.get('upl_a'))?.state, 'stored');
      const { reference } = filingOf(await store.filings.file(request('files', { uploadIds: ['upl_a'] })));
      assert.deepEqual(
        (await store.uploads.ofFiling(reference)).map(({ id, state }) => [id, state]),
        [['upl_a', 'claimed']],
      );
      assert.equal(await store.uploads.remove('upl_a'), false);
      const second = await store.filings.file(request('files-2', { uploadIds: ['upl_a'] }));
      assert.equal(second.kind, 'bad-uploads');
    });

    it('appends under a lock: thirty additions at once get thirty numbers and one whole chain', async () => {
      const { reference } = filingOf(await store.filings.file(request('log')));
      const decide = () => ({ events: [event('information_added')], projection: projection() });
      await Promise.all(Array.from({ length: 30 }, () => store.filings.append(reference, { decide })));
      const log = await store.filings.log(reference);
      assert.deepEqual(
        log.map(({ seq }) => seq),
        Array.from({ length: 31 }, (_, at) => at + 1),
      );
      assert.equal(await firstBreak(log), undefined);
      assert.equal((await store.filings.get(reference))?.lastSeq, 31);
      assert.equal((await store.filings.log(reference, 29)).length, 2);
      const forged = log.map((line, at) => (at === 4 ? { ...line, event: event('signed') } : line));
      assert.equal(await firstBreak(forged), 5);
    });

    it('adds once for each key, and nothing when the decision is not to or throws', async () => {
      const { reference } = filingOf(await store.filings.file(request('add')));
      const idempotency = { key: 'add-1', bodyDigest: 'x' };
      const decide = () => ({ events: [event('information_added')], projection: projection({ waiting: true }) });
      const first = await store.filings.append(reference, { idempotency, decide });
      const again = await store.filings.append(reference, { idempotency, decide });
      assert.deepEqual([first.kind, again.kind], ['added', 'repeated']);
      assert.deepEqual('events' in first && 'events' in again && again.events, 'events' in first && first.events);
      const other = await store.filings.append(reference, { idempotency: { ...idempotency, bodyDigest: 'y' }, decide });
      assert.equal(other.kind, 'key-reused');
      assert.equal((await store.filings.getByKey('add-1'))?.event?.seq, 2);
      await store.filings.append(reference, { decide: () => ({ events: [], projection: projection() }) });
      const refused = store.filings.append(reference, {
        decide: () => {
          throw new RangeError('not in order');
        },
      });
      await assert.rejects(refused, RangeError);
      const filing = await store.filings.get(reference);
      assert.deepEqual([filing?.lastSeq, filing?.projection.waiting], [2, true]);
      assert.equal((await store.filings.append('BR-none', { decide })).kind, 'not-found');
    });

    it('lists filings newest first, by every filter, page by page', async () => {
      const station = '5117900';
      for (const [at, due] of [
        '2026-11-21T10:00:00.000Z',
        undefined,
        '2026-11-23T10:00:00.000Z',
        undefined,
      ].entries()) {
        const state = at % 2 ? 'opened' : 'submitted';
        const filed: Filed = {
          filedAt: `2026-11-2${at}T00:00:00.000Z`,
          projection: {
            ...{ station, state, closed: at === 3, waiting: at === 1 },
            ...(due && { dueAt: due }),
            ...(at === 2 && { assignedTo: 'नमूना दरोगा' }),
          },
        };
        await store.filings.file(request(`list-${at}`, { ownerId: 'cit_list' }, filed));
      }
      const keys = async (query: object): Promise<string[]> => {
        const page = await store.filings.list({ limit: 10, station, ...query });
        assert.equal(await store.filings.count({ station, ...query }), page.items.length);
        return page.items.map(({ idempotencyKey }) => idempotencyKey.slice(-1));
      };
      assert.deepEqual(await keys({}), ['3', '2', '1', '0']);
      assert.deepEqual(await keys({ states: ['opened'] }), ['3', '1']);
      assert.deepEqual(await keys({ states: ['opened'], closed: false }), ['1']);
      assert.deepEqual(await keys({ waiting: true }), ['1']);
      assert.deepEqual(await keys({ assignedTo: 'नमूना दरोगा' }), ['2']);
      assert.deepEqual(await keys({ dueBefore: '2026-11-22T00:00:00.000Z' }), ['0']);
      assert.deepEqual(await keys({ dueFrom: '2026-11-22T00:00:00.000Z' }), ['2']);
      assert.deepEqual(await keys({ ownerId: 'cit_nobody' }), []);
      const first = await store.filings.list({ station, limit: 3 });
      const second = await store.filings.list({ station, limit: 3, cursor: first.next ?? '' });
      assert.deepEqual([first.items.length, second.items.length, second.next], [3, 1, undefined]);
      for (const cursor of ['nonsense', btoa('["x","y"]'), btoa('{}'), '%']) {
        await assert.rejects(store.filings.list({ station, limit: 3, cursor }), BadCursor);
      }
    });

    it('wakes those who wait for a filing or a station, after the change', async () => {
      const { reference } = filingOf(await store.filings.file(request('wake')));
      const woken: string[] = [];
      const first = new Promise<void>((resolve) => {
        void store.subscribe(`filing:${reference}`, () => {
          woken.push('filing');
          resolve();
        });
      });
      const stopped = await store.subscribe(`filing:${reference}`, () => woken.push('stopped'));
      const second = new Promise<string | undefined>((resolve) => void store.subscribe('station:5117777', resolve));
      stopped();
      // Subscriptions of other connections are asked for at the same time: give them a moment.
      await new Promise((resolve) => setTimeout(resolve, 50));
      await store.filings.append(reference, {
        decide: () => ({ events: [event('transferred')], projection: projection({ station: '5117777' }) }),
      });
      await first;
      assert.equal(await second, reference);
      assert.ok(!woken.includes('stopped'));
    });

    it('relays each message once, tries a failed one again later, and forgets the words of an OTP', async () => {
      while ((await store.outbox.relay(50, true, () => Promise.resolve())) > 0);
      await store.outbox.add({ channel: 'sms', to: '9000000001', template: 'otp', text: 'आपका कोड 123456' });
      await store.outbox.add({ channel: 'sms', to: '9000000009', template: 'otp', text: 'fails' });
      const seen: string[] = [];
      const send = (to: string): Promise<void> => {
        seen.push(to);
        return to === '9000000009' ? Promise.reject(new Error('no')) : Promise.resolve();
      };
      const rounds = await Promise.all([1, 2, 3].map(() => store.outbox.relay(10, false, ({ to }) => send(to))));
      assert.equal(
        rounds.reduce((sum, taken) => sum + taken),
        2,
      );
      assert.deepEqual(seen.sort(), ['9000000001', '9000000009']);
      assert.equal(await store.outbox.relay(10, false, ({ to }) => send(to)), 0);
      const [newest] = await store.outbox.sent(1);
      assert.deepEqual([newest?.to, newest?.text], ['9000000001', '']);
    });

    it('judges one-time passwords: right once, five tries, an end in time', async () => {
      const message = { channel: 'sms', to: '9000000001', template: 'otp', text: 'x' } as const;
      const challenge = (id: string) => ({
        ...{ id, mobile: '9000000001', codeDigest: 'right', idempotencyKey: `key-${id}` },
        ...{ createdAt: '2026-11-21T04:00:00.000Z', expiresAt: '2026-11-21T04:05:00.000Z' },
      });
      const { identity } = store;
      const answer = (id: string, digest: string, now = '2026-11-21T04:01:00.000Z') =>
        identity.answerChallenge(id, digest, now, 5);
      assert.equal((await identity.addChallenge(challenge('a'), message)).added, true);
      const repeat = await identity.addChallenge({ ...challenge('a2'), idempotencyKey: 'key-a' }, message);
      assert.deepEqual([repeat.added, repeat.challenge.id], [false, 'a']);
      assert.equal((await identity.challengeByKey('key-a'))?.id, 'a');
      assert.deepEqual(await answer('a', 'wrong'), { kind: 'wrong', triesLeft: 4 });
      assert.deepEqual(await answer('a', 'right'), { kind: 'right', mobile: '9000000001' });
      assert.deepEqual(await answer('a', 'right'), { kind: 'used' });
      await identity.addChallenge(challenge('b'), message);
      for (const left of [4, 3, 2, 1]) assert.deepEqual(await answer('b', 'wrong'), { kind: 'wrong', triesLeft: left });
      assert.deepEqual(await answer('b', 'wrong'), { kind: 'too-many-tries' });
      assert.deepEqual(await answer('b', 'right'), { kind: 'too-many-tries' });
      await identity.addChallenge(challenge('c'), message);
      assert.deepEqual(await answer('c', 'right', '2026-11-21T04:05:00.000Z'), { kind: 'expired' });
      assert.deepEqual(await answer('none', 'right'), { kind: 'expired' });
      await identity.addChallenge(challenge('d'), message);
      const rush = await Promise.all(Array.from({ length: 4 }, () => answer('d', 'right')));
      assert.equal(rush.filter(({ kind }) => kind === 'right').length, 1);
    });

    it('knows one citizen for each mobile number', async () => {
      const [one, two] = await Promise.all(
        ['cit_x', 'cit_y'].map((id) => store.identity.citizenByMobile('9000000077', id)),
      );
      assert.deepEqual(one, two);
      assert.deepEqual(await store.identity.citizen(one?.id ?? ''), one);
    });

    it('keeps officers, and knows whether any belongs to the demonstration', async () => {
      assert.equal(await store.identity.hasDemoOfficers(), false);
      const officer = { id: 'o1', name: 'नमूना', rank: 'SI', station: '5117044', passwordHash: 'h', demo: true };
      await store.identity.putOfficer(officer);
      assert.deepEqual(await store.identity.officer('o1'), officer);
      assert.equal(await store.identity.hasDemoOfficers(), true);
      await store.identity.putOfficer({ ...officer, demo: false });
      assert.equal(await store.identity.hasDemoOfficers(), false);
    });

    it('rotates refresh tokens, forgives a lost answer, and ends the family of a stolen one', async () => {
      const { identity } = store;
      const session: Session = {
        ...{ id: 's1', kind: 'citizen', subjectId: 'cit_1', family: 'f1', accessDigest: 'a1', refreshDigest: 'r1' },
        ...{ accessExpiresAt: '2026-11-21T04:15:00.000Z', refreshExpiresAt: '2026-11-21T16:00:00.000Z' },
      };
      await identity.addSession(session);
      assert.deepEqual(await identity.sessionByAccess('a1'), session);
      const next = {
        ...{ id: 's2', accessDigest: 'a2', accessExpiresAt: '2026-11-21T04:25:00.000Z' },
        ...{ refreshDigest: 'r2', refreshExpiresAt: '2026-11-21T16:10:00.000Z' },
      };
      const refresh = (refreshDigest: string, now: string) =>
        identity.refresh({ refreshDigest, now, graceSeconds: 10, next });
      const second = await refresh('r1', '2026-11-21T04:10:00.000Z');
      assert.deepEqual(second, { ...session, ...next });
      assert.deepEqual(await refresh('r1', '2026-11-21T04:10:09.000Z'), second);
      assert.equal(await refresh('none', '2026-11-21T04:10:09.000Z'), undefined);
      assert.equal(await refresh('r1', '2026-11-21T04:10:11.000Z'), undefined);
      assert.equal(await identity.sessionByAccess('a2'), undefined);
      assert.equal(await refresh('r2', '2026-11-21T04:10:12.000Z'), undefined);
    });

    it('does not refresh what has expired or was ended', async () => {
      const { identity } = store;
      const session: Session = {
        ...{ id: 't1', kind: 'citizen', subjectId: 'cit_1', family: 'g1', accessDigest: 'b1', refreshDigest: 'q1' },
        ...{ accessExpiresAt: '2026-11-21T04:15:00.000Z', refreshExpiresAt: '2026-11-21T16:00:00.000Z' },
      };
      await identity.addSession(session);
      const next = { id: 't2', accessDigest: 'b2', accessExpiresAt: '2026-11-22T00:00:00.000Z' };
      const late = { refreshDigest: 'q1', now: '2026-11-21T16:00:00.000Z', graceSeconds: 10, next };
      assert.equal(await identity.refresh(late), undefined);
      await identity.endFamily('g1');
      assert.equal(await identity.sessionByAccess('b1'), undefined);
      assert.equal(await identity.refresh({ ...late, now: '2026-11-21T05:00:00.000Z' }), undefined);
    });

    it('keeps uploads once for each key, and removes only what nobody has claimed', async () => {
      const upload = awaiting('upl_keep');
      assert.deepEqual(await store.uploads.add(upload), upload);
      assert.equal((await store.uploads.add({ ...upload, id: 'upl_other' })).id, 'upl_keep');
      const derivative = { mediaType: 'image/jpeg', bytes: 2, width: 10, height: 20 };
      const stored = await store.uploads.stored('upl_keep', '2026-11-21T04:10:00.000Z', derivative);
      assert.deepEqual([stored?.state, stored?.derivative], ['stored', derivative]);
      assert.equal(await store.uploads.stored('upl_none', '2026-11-21T04:10:00.000Z', undefined), undefined);
      assert.deepEqual(await store.uploads.removeExpired('2026-11-22T03:59:00.000Z', 50), []);
      const removed = await store.uploads.removeExpired('2026-11-22T04:01:00.000Z', 50);
      assert.ok(removed.includes('upl_keep'));
      assert.ok(!removed.includes('upl_a'), 'an upload of a filing stays');
      assert.equal(await store.uploads.remove('upl_keep'), false);
    });

    it('takes from budgets until they are spent, and says how long to wait', async () => {
      const { limits } = store;
      const at = (second: number): string => new Date(Date.UTC(2026, 10, 21, 4, 0, second)).toISOString();
      assert.equal(await limits.peek('b', 2, at(0)), undefined);
      assert.equal(await limits.take('b', 2, 60, at(0)), undefined);
      assert.equal(await limits.take('b', 2, 60, at(10)), undefined);
      assert.equal(await limits.peek('b', 2, at(10)), 50);
      assert.equal(await limits.take('b', 2, 60, at(20)), 40);
      assert.equal(await limits.take('b', 2, 60, at(60)), undefined);
      const rush = await Promise.all(Array.from({ length: 9 }, () => limits.take('rush', 5, 60, at(0))));
      assert.equal(rush.filter((wait) => wait === undefined).length, 5);
    });

    it('finds records by facet, amount, range and forgiving name, page by page', async () => {
      const { records } = store;
      const record = (id: string, changes: Partial<PublicRecord> = {}): PublicRecord => ({
        ...{ kind: 'wanted', id, sortKey: `2026-0${id}`, facets: { district: '5117' }, body: { id, name: 'नमूना' } },
        ...{ amounts: { reward: Number(id) * 1000 }, searchText: `nmn${id} kmr`, ...changes },
      });
      const before = await records.version('wanted');
      await records.put([record('1'), record('2'), record('3', { facets: { district: '5118' } }), record('4')]);
      await records.put([record('1', { searchText: 'ram kumr' }), record('5', { kind: 'other' })]);
      assert.notEqual(await records.version('wanted'), before);
      assert.deepEqual(await records.get('wanted', '2'), record('2'));
      assert.equal(await records.get('wanted', '9'), undefined);
      const ids = async (query: object): Promise<string[]> => {
        const page = await records.find({ kind: 'wanted', limit: 10, ...query });
        assert.equal(page.total, page.items.length);
        return page.items.map(({ id }) => id);
      };
      assert.deepEqual(await ids({}), ['4', '3', '2', '1']);
      assert.deepEqual(await ids({ facets: { district: '5117' } }), ['4', '2', '1']);
      assert.deepEqual(await ids({ atLeast: { reward: 3000 } }), ['4', '3']);
      assert.deepEqual(await ids({ from: '2026-02', to: '2026-03' }), ['3', '2']);
      assert.deepEqual(await ids({ search: 'kumr' }), ['1']);
      assert.deepEqual(await ids({ search: 'kum' }), ['1'], 'the beginning of a word');
      assert.deepEqual(await ids({ search: 'ramkumr' }).then((found) => found.includes('1')), true);
      assert.deepEqual(await ids({ search: 'zzz' }), []);
      assert.deepEqual(await ids({ search: "%_'; --" }), []);
      const first = await records.find({ kind: 'wanted', limit: 3 });
      assert.equal(first.total, 4);
      const second = await records.find({ kind: 'wanted', limit: 3, cursor: first.next ?? '' });
      assert.deepEqual([second.items.map(({ id }) => id), second.next], [['1'], undefined]);
      await assert.rejects(records.find({ kind: 'wanted', limit: 3, cursor: 'nonsense' }), BadCursor);
    });

    it('finds exactly the names that the domain takes for the one that was typed', async () => {
      const places = new Places(districts, stations);
      const people = [...inventWanted(300, places, new Date('2026-11-21T04:00:00.000Z'))].flatMap((person) =>
        wantedRecords({ ...person, photoSvg: undefined }, places, '2026-11-21T04:00:00.000Z'),
      );
      await store.records.put(people.map((person) => ({ ...person, kind: 'named' })));
      for (const typed of ['चिंटू', 'Chintu', 'چنٹو', 'chinto namuna', 'नमूना', 'kalpanik', 'bij', 'तूफ़ान', 'पटना', 'x']) {
        const search = foldName(typed);
        const expected = people.filter(({ searchText = '' }) => matchKey(search, searchText) > 0).map(({ id }) => id);
        const found = await store.records.find({ kind: 'named', search, limit: 200 });
        assert.equal(found.total, expected.length, typed);
        assert.ok(
          found.items.every(({ id }) => expected.includes(id)),
          typed,
        );
      }
    });

    it('keeps the first document of a code', async () => {
      const document = {
        ...{ code: 'D1', kind: 'receipt', reference: 'BR-1', issuedAt: '2026-11-21T04:00:00.000Z' },
        sha256: '1'.repeat(64),
      };
      assert.deepEqual(await store.documents.put(document), document);
      assert.deepEqual(await store.documents.put({ ...document, sha256: '2'.repeat(64) }), document);
      assert.deepEqual(await store.documents.get('D1'), document);
      assert.equal(await store.documents.get('D2'), undefined);
    });
  });
}
