import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Session, Store } from './store.ts';

/** Citizens, officers, one-time passwords and sessions: what every store must do. */
export function describeIdentity(store: () => Store): void {
  it('judges one-time passwords: right once, five tries, an end in time', async () => {
    const message = { channel: 'sms', to: '9000000001', template: 'otp', text: 'x' } as const;
    const challenge = (id: string) => ({
      ...{ id, mobile: '9000000001', codeDigest: 'right', idempotencyKey: `key-${id}` },
      ...{ createdAt: '2026-11-21T04:00:00.000Z', expiresAt: '2026-11-21T04:05:00.000Z' },
    });
    const { identity } = store();
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
      ['cit_x', 'cit_y'].map((id) => store().identity.citizenByMobile('9000000077', id)),
    );
    assert.deepEqual(one, two);
    assert.deepEqual(await store().identity.citizen(one?.id ?? ''), one);
  });

  it('keeps officers, and knows whether any belongs to the demonstration', async () => {
    assert.equal(await store().identity.hasDemoOfficers(), false);
    const officer = { id: 'o1', name: 'नमूना', rank: 'SI', station: '5117044', passwordHash: 'h', demo: true };
    await store().identity.putOfficer(officer);
    assert.deepEqual(await store().identity.officer('o1'), officer);
    assert.equal(await store().identity.hasDemoOfficers(), true);
    await store().identity.putOfficer({ ...officer, demo: false });
    assert.equal(await store().identity.hasDemoOfficers(), false);
    await store().identity.removeOfficer('o1');
    assert.equal(await store().identity.officer('o1'), undefined);
  });

  it('ends all sessions of one officer, and of nobody else', async () => {
    const { identity } = store();
    const times = { accessExpiresAt: '2026-11-21T04:15:00.000Z' };
    const open = async (id: string, subjectId: string, kind: Session['kind'] = 'officer') =>
      identity.addSession({ id, kind, subjectId, family: id, accessDigest: `ends-${id}`, ...times });
    await Promise.all([open('e1', 'o2'), open('e2', 'o2'), open('e3', 'o3'), open('e4', 'o2', 'citizen')]);
    await identity.endSessionsOf('officer', 'o2');
    const left = await Promise.all(['e1', 'e2', 'e3', 'e4'].map((id) => identity.sessionByAccess(`ends-${id}`)));
    assert.deepEqual(
      left.map((session) => session?.id),
      [undefined, undefined, 'e3', 'e4'],
    );
  });

  it('rotates refresh tokens, forgives a lost answer, and ends the family of a stolen one', async () => {
    const { identity } = store();
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
    const refresh = (refreshDigest: string, now: string, accessExpiresAt = next.accessExpiresAt) =>
      identity.refresh({ refreshDigest, now, graceSeconds: 10, next: { ...next, accessExpiresAt } });
    const second = await refresh('r1', '2026-11-21T04:10:00.000Z');
    assert.deepEqual(second, { ...session, ...next });
    assert.deepEqual(await refresh('r1', '2026-11-21T04:10:09.000Z'), second);
    // Nobody has used what the exchange gave: its answer was lost, and the network came back late.
    const anew = { ...second, accessExpiresAt: '2026-11-21T06:15:00.000Z' };
    assert.deepEqual(await refresh('r1', '2026-11-21T06:00:00.000Z', anew.accessExpiresAt), anew);
    assert.deepEqual(await identity.sessionByAccess('a2'), anew);
    assert.deepEqual(await refresh('r1', '2026-11-21T04:10:09.000Z'), anew);
    assert.equal(await refresh('none', '2026-11-21T04:10:09.000Z'), undefined);
    assert.equal(await refresh('r1', '2026-11-21T04:10:11.000Z'), undefined);
    assert.equal(await identity.sessionByAccess('a2'), undefined);
    assert.equal(await refresh('r2', '2026-11-21T04:10:12.000Z'), undefined);
  });

  it('gives no lost answer again once its refresh token was exchanged', async () => {
    const { identity } = store();
    const session: Session = {
      ...{ id: 'u1', kind: 'citizen', subjectId: 'cit_1', family: 'h1', accessDigest: 'c1', refreshDigest: 'v1' },
      ...{ accessExpiresAt: '2026-11-21T04:15:00.000Z', refreshExpiresAt: '2026-11-21T16:00:00.000Z' },
    };
    await identity.addSession(session);
    const refresh = (number: number, now: string) =>
      identity.refresh({
        ...{ refreshDigest: `v${number}`, now, graceSeconds: 10 },
        next: {
          ...{ id: `u${number + 1}`, accessDigest: `c${number + 1}`, refreshDigest: `v${number + 1}` },
          ...{ accessExpiresAt: session.accessExpiresAt, refreshExpiresAt: '2026-11-21T16:00:00.000Z' },
        },
      });
    assert.equal((await refresh(1, '2026-11-21T04:10:00.000Z'))?.id, 'u2');
    assert.equal((await refresh(2, '2026-11-21T04:11:00.000Z'))?.id, 'u3');
    assert.equal(await refresh(1, '2026-11-21T04:12:00.000Z'), undefined);
    assert.equal(await refresh(3, '2026-11-21T04:13:00.000Z'), undefined);
  });

  it('forgets one-time passwords, sessions and budgets after their time, and nothing before', async () => {
    const { identity, limits } = store();
    const at = '2026-12-01T04:00:00.000Z';
    const challenge = { mobile: '9000000001', codeDigest: 'right', createdAt: at };
    const message = { channel: 'sms', to: '9000000001', template: 'otp', text: 'x' } as const;
    const ends = { old: '2026-11-30T03:59:00.000Z', new: '2026-11-30T04:01:00.000Z' };
    for (const [name, expiresAt] of Object.entries(ends)) {
      const idempotencyKey = `tidy-${name}`;
      await identity.addChallenge({ ...challenge, id: `tidy-${name}`, idempotencyKey, expiresAt }, message);
      const subject = { kind: 'citizen', subjectId: 'cit_1', family: `tidy-${name}` } as const;
      const tokens = { accessDigest: `tidy-${name}`, accessExpiresAt: expiresAt };
      await identity.addSession({ id: `tidy-${name}`, ...subject, ...tokens });
    }
    await limits.take('tidy', 1, 60, '2026-12-01T03:00:00.000Z');
    await limits.take('keep', 1, 60, at);
    await store().tidy(at);
    assert.equal(await identity.challengeByKey('tidy-old'), undefined);
    assert.equal((await identity.challengeByKey('tidy-new'))?.id, 'tidy-new');
    assert.equal(await identity.sessionByAccess('tidy-old'), undefined);
    assert.equal((await identity.sessionByAccess('tidy-new'))?.id, 'tidy-new');
    assert.equal(await limits.peek('keep', 1, at), 60);
  });

  it('does not refresh what has expired or was ended', async () => {
    const { identity } = store();
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
}
