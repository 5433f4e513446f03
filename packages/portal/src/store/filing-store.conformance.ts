import assert from 'node:assert/strict';
import { it } from 'node:test';
import { awaitingUpload, storedContent } from './awaiting-upload.ts';
import { firstBreak } from './hash-chain.ts';
import {
  BadCursor,
  type FileRequest,
  type FileResult,
  type FilingProjection,
  type NewEvent,
  type Store,
} from './store.ts';

const event = (kind: string, at = '2026-11-21T04:30:00.000Z'): NewEvent => ({
  kind,
  at,
  actor: { role: 'citizen' },
  automatic: false,
});

const projection = (changes: Partial<FilingProjection> = {}): FilingProjection => ({
  ...{ state: 'submitted', station: '5117044', closed: false, waiting: false },
  ...{ lastEventAt: '2026-11-21T04:30:00.000Z', silentSince: '2026-11-21T04:30:00.000Z' },
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
      messages: [
        { channel: 'station', to: '5117044', template: 'station-alert', text: 'नया', reference: key, keepsTimes: true },
      ],
    }),
    ...changes,
  };
}

function filingOf(result: FileResult) {
  assert.ok(result.kind === 'filed' || result.kind === 'repeated', result.kind);
  return result.filing;
}

/** Filings and their logs: what every store must do. */
export function describeFilings(store: () => Store): void {
  it('files once for each key, also when the same key comes eight times at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => store().filings.file(request('once'))));
    assert.equal(results.filter(({ kind }) => kind === 'filed').length, 1);
    assert.equal(new Set(results.map((result) => filingOf(result).reference)).size, 1);
    assert.deepEqual(new Set(results.map((result) => JSON.stringify(filingOf(result).response))).size, 1);
  });

  it('refuses a key with another body or of another owner, and a key that an event has used', async () => {
    await store().filings.file(request('taken'));
    assert.equal((await store().filings.file(request('taken', { bodyDigest: 'other' }))).kind, 'key-reused');
    assert.equal((await store().filings.file(request('taken', { ownerId: 'cit_2' }))).kind, 'key-reused');
    const { reference } = filingOf(await store().filings.file(request('taken-2')));
    const decide = () => ({ events: [event('information_added')], projection: projection() });
    await store().filings.append(reference, { idempotency: { key: 'event-key', bodyDigest: 'x' }, decide });
    assert.equal((await store().filings.file(request('event-key'))).kind, 'key-reused');
    const back = await store().filings.append(reference, { idempotency: { key: 'taken', bodyDigest: 'x' }, decide });
    assert.equal(back.kind, 'key-reused');
  });

  it('numbers filings of a unit and year without gaps or repeats, whatever is refused between', async () => {
    const serial = { unit: '5117045', year: 2026 };
    const file = (key: string, uploadIds: string[] = []) => store().filings.file(request(key, { serial, uploadIds }));
    const results = await Promise.all([file('n1'), file('n2'), file('bad', ['upl_none']), file('n3'), file('n4')]);
    const serials = results.flatMap((result) => (result.kind === 'filed' ? [result.filing.response.serial] : []));
    assert.deepEqual(serials.sort(), [1, 2, 3, 4]);
    const other = await store().filings.file(request('n5', { serial: { unit: '5117045', year: 2027 } }));
    assert.equal(filingOf(other).response.serial, 1);
  });

  it('judges a filing beside what its owner has open: of several at once that cannot stand together one is kept', async () => {
    const seen: string[][] = [];
    const beside = {
      service: 'complaint',
      judge(open: readonly { readonly reference: string }[]) {
        seen.push(open.map(({ reference }) => reference));
        if (open.length > 0) throw new Error('collides');
      },
    };
    const one = { ownerId: 'cit_beside', serial: { unit: '5117046', year: 2026 } };
    const file = (key: string, changes: Partial<FileRequest> = {}) =>
      store().filings.file(request(key, { ...one, beside, ...changes }));
    const results = await Promise.allSettled(['beside-1', 'beside-2', 'beside-3'].map((key) => file(key)));
    const kept = results.flatMap((result) => (result.status === 'fulfilled' ? [filingOf(result.value)] : []));
    const [first] = kept;
    assert.ok(first && kept.length === 1);
    for (const result of results) if (result.status === 'rejected') assert.match(String(result.reason), /collides/);
    assert.deepEqual(seen, [[], [first.reference], [first.reference]]);
    assert.equal((await file(first.idempotencyKey)).kind, 'repeated', 'what has arrived is not judged beside itself');
    assert.equal(seen.length, 3);
    // Another's, another service's and what is closed stand in nobody's way, and what is refused takes no number.
    await file('beside-4', { ownerId: 'cit_beside_2' });
    await file('beside-5', { beside: { ...beside, service: 'tip' } });
    const decide = () => ({ events: [event('closed')], projection: projection({ closed: true }) });
    for (const { reference } of (await store().filings.list({ ownerId: one.ownerId, limit: 10 })).items)
      await store().filings.append(reference, { decide });
    assert.equal(filingOf(await file('beside-6')).response.serial, 4);
  });

  it('gives back what was filed, unchanged, by reference, key and access code', async () => {
    const filed = filingOf(await store().filings.file(request('read')));
    assert.deepEqual(filed.filed, { text: 'नमूना', nested: { list: [1, null, 'ع'] } });
    assert.deepEqual(await store().filings.get(filed.reference), filed);
    assert.deepEqual((await store().filings.getByKey('read'))?.filing, filed);
    assert.deepEqual(await store().filings.getByAccessCode(filed.reference, 'code-read'), filed);
    assert.equal(await store().filings.getByAccessCode(filed.reference, 'code-once'), undefined);
    assert.equal(await store().filings.get('BR-none'), undefined);
    assert.equal(await store().filings.getByKey('none'), undefined);
    assert.equal(await store().filings.isUnderWay('read'), false);
  });

  it('attaches stored uploads, and keeps nothing of the filing when one cannot be attached', async () => {
    await store().uploads.add(awaitingUpload('upl_a'));
    await store().uploads.add(awaitingUpload('upl_b'));
    await store().uploads.stored('upl_a', 0, storedContent('upl_a'));
    const bad = await store().filings.file(request('files', { uploadIds: ['upl_a', 'upl_b', 'upl_none'] }));
    assert.deepEqual(bad, { kind: 'bad-uploads', positions: [1, 2] });
    assert.equal(await store().filings.getByKey('files'), undefined);
    assert.equal((await store().uploads.get('upl_a'))?.state, 'stored');
    const { reference } = filingOf(await store().filings.file(request('files', { uploadIds: ['upl_a'] })));
    assert.deepEqual(
      (await store().uploads.ofFiling(reference)).map(({ id, state }) => [id, state]),
      [['upl_a', 'claimed']],
    );
    assert.equal(await store().uploads.remove('upl_a'), false);
    const second = await store().filings.file(request('files-2', { uploadIds: ['upl_a'] }));
    assert.equal(second.kind, 'bad-uploads');
  });

  it('appends under a lock: thirty additions at once get thirty numbers and one whole chain', async () => {
    const { reference } = filingOf(await store().filings.file(request('log')));
    const decide = () => ({ events: [event('information_added')], projection: projection() });
    await Promise.all(Array.from({ length: 30 }, () => store().filings.append(reference, { decide })));
    const log = await store().filings.log(reference);
    assert.deepEqual(
      log.map(({ seq }) => seq),
      Array.from({ length: 31 }, (_, at) => at + 1),
    );
    assert.equal(await firstBreak(log), undefined);
    assert.equal((await store().filings.get(reference))?.lastSeq, 31);
    assert.equal((await store().filings.log(reference, 29)).length, 2);
    // What a client may ask for is larger than any log, and than the column's type.
    for (const after of [2 ** 31, 999_999_999_999, Number.MAX_SAFE_INTEGER]) {
      assert.deepEqual(await store().filings.log(reference, after), []);
    }
    const forged = log.map((line, at) => (at === 4 ? { ...line, event: event('signed') } : line));
    assert.equal(await firstBreak(forged), 5);
  });

  it('adds once for each key, and nothing when the decision is not to or throws', async () => {
    const { reference } = filingOf(await store().filings.file(request('add')));
    const idempotency = { key: 'add-1', bodyDigest: 'x' };
    const decide = () => ({ events: [event('information_added')], projection: projection({ waiting: true }) });
    const first = await store().filings.append(reference, { idempotency, decide });
    const again = await store().filings.append(reference, { idempotency, decide });
    assert.deepEqual([first.kind, again.kind], ['added', 'repeated']);
    assert.deepEqual('events' in first && 'events' in again && again.events, 'events' in first && first.events);
    const other = await store().filings.append(reference, { idempotency: { ...idempotency, bodyDigest: 'y' }, decide });
    assert.equal(other.kind, 'key-reused');
    assert.equal((await store().filings.getByKey('add-1'))?.event?.seq, 2);
    await store().filings.append(reference, { decide: () => ({ events: [], projection: projection() }) });
    const refused = store().filings.append(reference, {
      decide: () => {
        throw new RangeError('not in order');
      },
    });
    await assert.rejects(refused, RangeError);
    const filing = await store().filings.get(reference);
    assert.deepEqual([filing?.lastSeq, filing?.projection.waiting], [2, true]);
    assert.equal((await store().filings.append('BR-none', { decide })).kind, 'not-found');
  });

  it('keeps the newest wishes beside the log, through additions that say nothing of them', async () => {
    const { reference } = filingOf(await store().filings.file(request('wishes')));
    assert.equal((await store().filings.get(reference))?.wishes, undefined);
    const add = (key: string, wishes?: Readonly<Record<string, unknown>>) =>
      store().filings.append(reference, {
        idempotency: { key, bodyDigest: 'x' },
        decide: () => ({ events: [event('contact_changed')], projection: projection(), ...(wishes && { wishes }) }),
      });
    await add('wish-1', { contactBy: 'sms', contactTime: 'नमूना' });
    await add('wish-2', { contactBy: 'none' });
    await add('wish-1', { contactBy: 'sms', contactTime: 'नमूना' });
    const added = await add('wish-3');
    assert.deepEqual(added.kind === 'added' && added.filing.wishes, { contactBy: 'none' });
    assert.deepEqual((await store().filings.get(reference))?.wishes, { contactBy: 'none' });
    assert.ok(!JSON.stringify(await store().filings.log(reference)).includes('नमूना'));
  });

  it('lists filings newest first, by every filter, page by page', async () => {
    const station = '5117900';
    for (const [at, due] of ['2026-11-21T10:00:00.000Z', undefined, '2026-11-23T10:00:00.000Z', undefined].entries()) {
      const state = at % 2 ? 'opened' : 'submitted';
      const filed: Filed = {
        filedAt: `2026-11-2${at}T00:00:00.000Z`,
        projection: {
          ...{ station, state, closed: at === 3, waiting: at === 1, silentSince: `2026-11-2${at}T00:00:00.000Z` },
          ...(due && { dueAt: due }),
          ...(at === 2 && { assignedTo: 'नमूना दरोगा' }),
        },
      };
      await store().filings.file(request(`list-${at}`, { ownerId: 'cit_list' }, filed));
    }
    const keys = async (query: object): Promise<string[]> => {
      const page = await store().filings.list({ limit: 10, station, ...query });
      assert.equal(await store().filings.count({ station, ...query }), page.items.length);
      return page.items.map(({ idempotencyKey }) => idempotencyKey.slice(-1));
    };
    assert.deepEqual(await keys({}), ['3', '2', '1', '0']);
    assert.deepEqual(await keys({ states: ['opened'] }), ['3', '1']);
    assert.deepEqual(await keys({ states: ['opened'], closed: false }), ['1']);
    assert.deepEqual(await keys({ waiting: true }), ['1']);
    assert.deepEqual(await keys({ assignedTo: 'नमूना दरोगा' }), ['2']);
    assert.deepEqual(await keys({ dueBefore: '2026-11-22T00:00:00.000Z' }), ['0']);
    assert.deepEqual(await keys({ dueFrom: '2026-11-22T00:00:00.000Z' }), ['2']);
    assert.deepEqual(await keys({ silentSinceBefore: '2026-11-22T00:00:00.000Z' }), ['1', '0']);
    assert.deepEqual(await keys({ silentSinceFrom: '2026-11-22T00:00:00.000Z' }), ['3', '2']);
    assert.deepEqual(await keys({ ownerId: 'cit_nobody' }), []);
    const first = await store().filings.list({ station, limit: 3 });
    const second = await store().filings.list({ station, limit: 3, cursor: first.next ?? '' });
    assert.deepEqual([first.items.length, second.items.length, second.next], [3, 1, undefined]);
    for (const cursor of ['nonsense', btoa('["x","y"]'), btoa('{}'), '%']) {
      await assert.rejects(store().filings.list({ station, limit: 3, cursor }), BadCursor);
    }
  });

  it('gives what was filed in a time with its logs, oldest first, page by page, the first instant included and the last not', async () => {
    const at = (day: string) => `2024-0${day}T18:30:00.000Z`;
    for (const [number, filedAt] of [at('4-01'), at('6-30'), at('3-31'), at('5-01'), at('4-01')].entries())
      await store().filings.file(request(`cohort-${number}`, {}, { filedAt, projection: { station: '5117901' } }));
    const [second] = (await store().filings.list({ station: '5117901', limit: 10 })).items.slice(-1);
    await store().filings.append(second?.reference ?? '', {
      decide: () => ({ events: [event('opened'), event('signed')], projection: projection({ station: '5117902' }) }),
    });
    const asked = { from: at('3-31'), before: at('6-30') };
    const told: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store().filings.cohort({ ...asked, limit: 3, ...(cursor && { cursor }) });
      assert.ok(page.items.length > 0, 'no page is empty');
      for (const {
        reference,
        service,
        filed,
        projection: { station },
        log,
      } of page.items) {
        assert.deepEqual([service, filed.text], ['complaint', 'नमूना']);
        told.push(`${reference.slice(3, 11)} ${station} ${log.map(({ kind }) => kind).join(' ')}`);
      }
      cursor = page.next;
    } while (cursor);
    assert.deepEqual(told, [
      'cohort-2 5117902 submitted opened signed',
      'cohort-0 5117901 submitted',
      'cohort-4 5117901 submitted',
      'cohort-3 5117901 submitted',
    ]);
    assert.deepEqual(await store().filings.cohort({ from: at('1-01'), before: at('2-01'), limit: 500 }), { items: [] });
  });

  it('wakes those who wait for a filing or a station, after the change', async () => {
    const { reference } = filingOf(await store().filings.file(request('wake')));
    const woken: string[] = [];
    const first = new Promise<void>((resolve) => {
      void store().subscribe(`filing:${reference}`, () => {
        woken.push('filing');
        resolve();
      });
    });
    const stopped = await store().subscribe(`filing:${reference}`, () => woken.push('stopped'));
    const second = new Promise<string | undefined>((resolve) => void store().subscribe('station:5117777', resolve));
    stopped();
    // Subscriptions of other connections are asked for at the same time: give them a moment.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await store().filings.append(reference, {
      decide: () => ({ events: [event('transferred')], projection: projection({ station: '5117777' }) }),
    });
    await first;
    assert.equal(await second, reference);
    assert.ok(!woken.includes('stopped'));
  });
}
