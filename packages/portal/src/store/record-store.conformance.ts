import assert from 'node:assert/strict';
import { it } from 'node:test';
import { districts, stations } from '../data/generated/places.ts';
import { Places } from '../data/places.ts';
import { inventWanted } from '../demo/invented-wanted.ts';
import { foldName } from '../domain/fold.ts';
import { matchKey } from '../domain/match-key.ts';
import { wantedRecords } from '../operations/wanted/wanted-record.ts';
import { awaitingUpload, storedContent } from './awaiting-upload.ts';
import { BadCursor, type Message, type PublicRecord, type Store } from './store.ts';

/** Outbox, uploads, budgets, public records and documents: what every store must do. */
export function describeRecords(store: () => Store): void {
  it('relays each message once, tries a failed one again later, and forgets the words of an OTP', async () => {
    while (
      (await store().outbox.relay(50, { keepText: true, now: '2026-11-21T04:00:00.000Z' }, () => Promise.resolve())) > 0
    );
    await store().outbox.add({ channel: 'sms', to: '9000000001', template: 'otp', text: 'आपका कोड 123456' });
    await store().outbox.add({ channel: 'sms', to: '9000000009', template: 'otp', text: 'fails' });
    const seen: string[] = [];
    const send = (to: string): Promise<void> => {
      seen.push(to);
      return to === '9000000009' ? Promise.reject(new Error('no')) : Promise.resolve();
    };
    const rounds = await Promise.all(
      [1, 2, 3].map(() =>
        store().outbox.relay(10, { keepText: false, now: '2026-11-21T04:00:00.000Z' }, ({ to }) => send(to)),
      ),
    );
    assert.equal(
      rounds.reduce((sum, taken) => sum + taken),
      2,
    );
    assert.deepEqual(seen.sort(), ['9000000001', '9000000009']);
    assert.equal(
      await store().outbox.relay(10, { keepText: false, now: '2026-11-21T04:00:00.000Z' }, ({ to }) => send(to)),
      0,
    );
    const [newest] = await store().outbox.sent(1);
    assert.deepEqual([newest?.to, newest?.text], ['9000000001', '']);
  });

  it('hands over an e-mail with its subject', async () => {
    const mail = {
      channel: 'email',
      to: 'namuna@example.com',
      template: 'event',
      subject: 'नमूना',
      text: 'नया',
    } as const;
    await store().outbox.add(mail);
    const seen: Message[] = [];
    const round = { keepText: true, now: '2026-11-21T04:00:00.000Z' };
    await store().outbox.relay(10, round, async (message) => void seen.push(message));
    assert.deepEqual(
      seen.map(({ channel, to, subject, text }) => ({ channel, to, subject, text })),
      [{ channel: 'email', to: mail.to, subject: 'नमूना', text: 'नया' }],
    );
  });

  it('notes no time of a message that must have none, tries it again later all the same, and forgets it when it is sent', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const untimed = { channel: 'station', to: '5117901', template: 'station-alert', text: 'नया' } as const;
    await store().outbox.add({ ...untimed, reference: 'BR-untimed', keepsTimes: false });
    const seen: Message[] = [];
    const relay = async (open: boolean): Promise<number> => {
      const before = seen.length;
      await store().outbox.relay(10, { keepText: true, now: '2026-11-21T04:00:00.000Z' }, (message) => {
        if (message.to === untimed.to) seen.push(message);
        return open || message.to !== untimed.to ? Promise.resolve() : Promise.reject(new Error('no'));
      });
      return seen.length - before;
    };
    const after = (seconds: number): void => t.mock.timers.setTime(Date.now() + seconds * 1000);
    assert.deepEqual([await relay(false), await relay(false)], [1, 0], 'one try, then a pause');
    after(2.1);
    assert.deepEqual([await relay(false), await relay(false)], [1, 0]);
    after(2.1);
    assert.equal(await relay(true), 0, 'the pause has doubled');
    after(2);
    assert.equal(await relay(true), 1);
    after(7200);
    assert.equal(await relay(true), 0, 'it was sent once');
    for (const message of seen)
      assert.deepEqual([message.reference, message.createdAt, message.sentAt], ['BR-untimed', undefined, undefined]);
    const kept = await store().outbox.sent(1000);
    assert.ok(!kept.some(({ to }) => to === untimed.to));
  });

  it('drops a message that is of no use any more', async () => {
    const message = { channel: 'sms', to: '9000000008', template: 'otp', text: 'late' } as const;
    await store().outbox.add({ ...message, validUntil: '2026-01-01T00:00:00.000Z' });
    await store().outbox.add({ ...message, text: 'in time', validUntil: '2126-01-01T00:00:00.000Z' });
    const sent: string[] = [];
    await store().outbox.relay(10, { keepText: true, now: '2026-11-21T04:00:00.000Z' }, ({ to, text }) => {
      if (to === message.to) sent.push(text);
      return Promise.resolve();
    });
    assert.deepEqual(sent, ['in time']);
  });

  it('keeps uploads once for each key, and removes only what nobody has claimed', async () => {
    const upload = awaitingUpload('upl_keep');
    assert.deepEqual(await store().uploads.add(upload), upload);
    assert.equal((await store().uploads.add({ ...upload, id: 'upl_other' })).id, 'upl_keep');
    const derivative = { key: 'shown', mediaType: 'image/jpeg', bytes: 2, width: 10, height: 20 };
    const stored = await store().uploads.stored('upl_keep', 0, { ...storedContent('upl_keep'), derivative });
    assert.deepEqual([stored?.state, stored?.derivative], ['stored', derivative]);
    assert.equal(await store().uploads.stored('upl_none', 0, storedContent('upl_none')), undefined);
    assert.deepEqual(await store().uploads.removeExpired('2026-11-22T03:59:00.000Z', 50), []);
    const removed = await store().uploads.removeExpired('2026-11-22T04:01:00.000Z', 50);
    assert.ok(removed.includes('upl_keep'));
    assert.ok(!removed.includes('upl_a'), 'an upload of a filing stays');
    assert.equal(await store().uploads.remove('upl_keep'), false);
  });

  it('lets an upload arrive in parts, and of two that add at once only one', async () => {
    const { uploads } = store();
    const { sha256: _, ...unsaid } = awaitingUpload('upl_parts');
    await uploads.add({ ...unsaid, bytes: 9 });
    assert.equal('sha256' in ((await uploads.get('upl_parts')) ?? {}), false);
    const first = { key: 'p0', bytes: 4 };
    const won = await Promise.all(
      Array.from({ length: 4 }, (__, index) => uploads.append('upl_parts', 0, [{ ...first, key: `p0-${index}` }])),
    );
    assert.equal(won.filter(Boolean).length, 1);
    assert.equal(await uploads.append('upl_parts', 0, [first]), false, 'four bytes have arrived already');
    assert.equal(await uploads.append('upl_parts', 4, [first, { key: 'p4', bytes: 3 }]), true);
    const { received, parts } = (await uploads.get('upl_parts')) ?? assert.fail();
    assert.deepEqual([received, parts], [7, [first, { key: 'p4', bytes: 3 }]]);
    assert.equal(await uploads.stored('upl_parts', 4, storedContent('upl_parts', 9)), undefined);
    const stored = await uploads.stored('upl_parts', 7, storedContent('upl_parts', 9));
    assert.deepEqual(
      [stored?.received, stored?.parts, stored?.sha256],
      [9, [{ key: 'upl_parts', bytes: 9 }], '1'.repeat(64)],
    );
    assert.equal(await uploads.append('upl_parts', 9, []), false, 'what is stored stays as it is');
  });

  it('refuses an upload for good, keeping the reason and no bytes', async () => {
    const { uploads } = store();
    await uploads.add(awaitingUpload('upl_bad'));
    await uploads.append('upl_bad', 0, [{ key: 'a', bytes: 2 }]);
    assert.equal(await uploads.refuse('upl_bad', 0, 'upload-corrupt'), false);
    assert.equal(await uploads.refuse('upl_bad', 2, 'upload-corrupt'), true);
    const { state, refusal, received, parts } = (await uploads.get('upl_bad')) ?? assert.fail();
    assert.deepEqual([state, refusal, received, parts], ['refused', 'upload-corrupt', 0, []]);
    assert.equal(await uploads.append('upl_bad', 0, [{ key: 'a', bytes: 2 }]), false);
    assert.ok((await uploads.removeExpired('2026-11-22T04:01:00.000Z', 50)).includes('upl_bad'));
  });

  it('takes from budgets until they are spent, and says how long to wait', async () => {
    const { limits } = store();
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
    const { records } = store();
    const record = (id: string, changes: Partial<PublicRecord> = {}): PublicRecord => ({
      ...{ kind: 'wanted', id, sortKey: `2026-0${id}`, facets: { district: '5117' }, body: { id, name: 'नमूना' } },
      ...{ amounts: { reward: Number(id) * 1000, cases: 5 - Number(id) }, searchText: `nmn${id} kmr`, ...changes },
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
    assert.deepEqual(await ids({ atLeast: { reward: 3000, cases: 2 } }), ['3'], 'both bounds');
    assert.deepEqual(await ids({ atLeast: { unknown: 0 } }), [], 'who has no such amount has not enough of it');
    assert.deepEqual(await ids({ from: '2026-02', to: '2026-03' }), ['3', '2']);
    assert.deepEqual(await ids({ search: 'kumr' }), ['1']);
    assert.deepEqual(await ids({ search: 'kum' }), ['1'], 'the beginning of a word');
    assert.deepEqual(await ids({ search: 'ramkumr' }).then((found) => found.includes('1')), true);
    assert.deepEqual(await ids({ search: 'zzz' }), []);
    assert.deepEqual(await ids({ search: "%_'; --" }), []);
    const first = await records.find({ kind: 'wanted', limit: 3 });
    assert.equal(first.total, 4);
    const second = await records.find({ kind: 'wanted', limit: 3, cursor: first.next ?? '' });
    assert.deepEqual(await records.find({ kind: 'wanted', limit: 3, skip: 3 }), second, 'as many passed over');
    assert.deepEqual([second.items.map(({ id }) => id), second.next], [['1'], undefined]);
    await assert.rejects(records.find({ kind: 'wanted', limit: 3, cursor: 'nonsense' }), BadCursor);
  });

  it('takes records away for good, and says that the list has changed', async () => {
    const { records } = store();
    const record = (kind: string, id: string): PublicRecord => ({
      ...{ kind, id, sortKey: id, facets: { district: '5117' }, searchText: `nmn ${id}`, body: { id } },
    });
    await records.put([record('gone', '1'), record('gone', '2'), record('gone', '3'), record('stays', '1')]);
    const before = await records.version('gone');
    await records.remove('gone', ['1', '3', 'never-there']);
    assert.notEqual(await records.version('gone'), before);
    assert.equal(await records.get('gone', '1'), undefined);
    const left = await records.find({ kind: 'gone', limit: 10 });
    assert.deepEqual([left.items.map(({ id }) => id), left.total], [['2'], 1]);
    assert.equal((await records.find({ kind: 'gone', search: 'nmn', limit: 10 })).total, 1);
    assert.ok(await records.get('stays', '1'));
    const after = await records.version('gone');
    await records.remove('gone', ['1']);
    assert.equal(await records.version('gone'), after, 'nothing went, so nothing has changed');
    await records.put([record('gone', '1')]);
    assert.ok(await records.get('gone', '1'), 'may come back');
  });

  it('remembers by its id what has left a list, until it comes back or a month has gone', async () => {
    const { records } = store();
    const record = (id: string, changes: Partial<PublicRecord> = {}): PublicRecord => ({
      ...{ kind: 'left', id, sortKey: id, facets: {}, searchText: `nmn ${id}`, body: { name: 'नमूना' } },
      ...changes,
    });
    assert.equal(await records.changedAt('left'), undefined);
    await records.put([record('1'), record('2'), record('3'), record('4', { kind: 'left-too' })]);
    const began = (await records.changedAt('left')) ?? '';
    const ids = async (since = began, limit = 10) => (await records.removed('left', since, limit)).map(({ id }) => id);
    assert.deepEqual(await ids(), []);
    await records.remove('left', ['1', 'never-there']);
    await records.remove('left-too', ['4']);
    assert.deepEqual(await ids(), ['1']);
    const [first] = await records.removed('left', began, 10);
    assert.ok(first && first.removedAt >= began && ((await records.changedAt('left')) ?? '') >= began);
    assert.deepEqual(Object.keys(first), ['id', 'removedAt'], 'nothing else is kept of it');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await records.remove('left', ['2']);
    assert.deepEqual(await ids(), ['2', '1'], 'the last first');
    assert.deepEqual(await ids(began, 1), ['2']);
    assert.deepEqual(await ids((await records.removed('left', began, 1))[0]?.removedAt), ['2']);
    await records.put([record('1')]);
    assert.deepEqual(await ids(), ['2']);
    await store().tidy(new Date(Date.now() + 29 * 86_400_000).toISOString());
    assert.deepEqual(await ids(), ['2']);
    await store().tidy(new Date(Date.now() + 31 * 86_400_000).toISOString());
    assert.deepEqual(await ids(), []);
  });

  it('takes away what has ended, of every kind', async () => {
    const { records } = store();
    const endsAt = '2026-11-22T06:00:00.000Z';
    const record = (kind: string, id: string, changes: Partial<PublicRecord> = {}): PublicRecord => ({
      ...{ kind, id, sortKey: id, facets: {}, searchText: id, body: {}, ...changes },
    });
    const ending = [record('ends', '1', { endsAt, amounts: {} }), record('ends-too', '1', { endsAt })];
    await records.put([...ending, record('ends', '2')]);
    assert.deepEqual(await records.get('ends', '1'), ending[0]);
    assert.equal(await records.removeEnded('2026-11-22T05:59:59.999Z'), 0);
    const told = async (now?: string) => records.removed('ends', '2026-11-22T00:00:00.000Z', 10, now);
    assert.deepEqual([await told(), await told('2026-11-22T05:59:59.999Z')], [[], []]);
    assert.deepEqual(await told(endsAt), [{ id: '1', removedAt: endsAt }], 'told before it is taken away');
    assert.equal(await records.removeEnded(endsAt), 2);
    assert.deepEqual(
      (await records.find({ kind: 'ends', limit: 10 })).items.map(({ id }) => id),
      ['2'],
    );
    assert.equal((await records.removed('ends-too', '2026-01-01T00:00:00.000Z', 10)).length, 1);
    assert.equal(await records.removeEnded(endsAt), 0);
  });

  it('finds exactly the names that the domain takes for the one that was typed', async () => {
    const places = new Places(districts, stations);
    const people = [...inventWanted(300, places, new Date('2026-11-21T04:00:00.000Z'))].flatMap((person) =>
      wantedRecords({ ...person, photoSvg: undefined }, places, '2026-11-21T04:00:00.000Z'),
    );
    await store().records.put(people.map((person) => ({ ...person, kind: 'named' })));
    for (const typed of ['चिंटू', 'Chintu', 'چنٹو', 'chinto namuna', 'नमूना', 'kalpanik', 'bij', 'तूफ़ान', 'पटना', 'x']) {
      const search = foldName(typed);
      const expected = people.filter(({ searchText = '' }) => matchKey(search, searchText) > 0).map(({ id }) => id);
      const found = await store().records.find({ kind: 'named', search, limit: 200 });
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
    const at = document.issuedAt;
    assert.deepEqual(await store().documents.put(document, at), document);
    assert.deepEqual(
      await store().documents.put({ ...document, sha256: '2'.repeat(64), token: 'a.b.c' }, at),
      document,
    );
    const signed = { ...document, code: 'D3', token: 'a.b.c', series: 'D 3' };
    assert.deepEqual(await store().documents.put(signed, at), signed);
    assert.deepEqual(await store().documents.get('D3'), signed);
    assert.deepEqual(await store().documents.get('D1'), document);
    assert.equal(await store().documents.get('D2'), undefined);
  });

  it('knows which document of a series was handed out last, also where that is an older one once more', async () => {
    const of = (code: string, series?: string) => ({
      ...{ code, kind: 'fir_copy', reference: '5117044 0339/2025', issuedAt: '2026-11-21T04:00:00.000Z' },
      ...{ sha256: '1'.repeat(64), ...(series && { series }) },
    });
    const { documents } = store();
    assert.equal(await documents.last('S 1'), undefined);
    await documents.put(of('S1', 'S 1'), '2026-11-21T04:00:00.000Z');
    await documents.put(of('S2', 'S 1'), '2026-11-21T05:00:00.000Z');
    await documents.put(of('S3', 'S 2'), '2026-11-21T06:00:00.000Z');
    await documents.put(of('S4'), '2026-11-21T06:00:00.000Z');
    assert.equal(await documents.last('S 1'), 'S2');
    await documents.put(of('S1', 'S 1'), '2026-11-21T07:00:00.000Z');
    assert.equal(await documents.last('S 1'), 'S1');
    await documents.put(of('S2', 'S 1'), '2026-11-21T03:00:00.000Z');
    assert.equal(await documents.last('S 1'), 'S1', 'by the time, not by the order of writing');
  });
}
