import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPostgresStore } from '../store/postgres/create-postgres-store.ts';
import { addOfficer, removeOfficer } from './add-officer.ts';
import { createScryptPasswords } from './scrypt-passwords.ts';
import { startTestPostgres } from './test-postgres.ts';

test('an officer is made, changed and removed while portals run, and signed out each time', async (t) => {
  const server = await startTestPostgres();
  t.after(() => server.stop());
  const DATABASE_URL = await server.createDatabase('officers');
  const { identity, ...store } = createPostgresStore({ url: DATABASE_URL });
  t.after(() => store.close());
  const passwords = createScryptPasswords({ N: 2 ** 10, r: 8, p: 1 });
  const officer = { id: 'namuna-1', name: 'नमूना दरोगा', rank: 'SI', station: '5117044' };
  const add = (change: object = {}) => addOfficer({ ...officer, ...change }, { DATABASE_URL }, passwords);

  const password = await add();
  assert.match(password, /^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  const kept = await identity.officer('namuna-1');
  assert.equal(await passwords.verify(password, kept?.passwordHash ?? ''), true);
  assert.deepEqual([kept?.station, kept?.demo], ['5117044', false]);

  const session = { kind: 'officer', subjectId: 'namuna-1', accessExpiresAt: '2099-01-01T00:00:00.000Z' } as const;
  await identity.addSession({ id: 's1', family: 's1', accessDigest: 'a1', ...session });
  const next = await add({ rank: 'DSP', station: '5117000' });
  assert.notEqual(next, password);
  const changed = await identity.officer('namuna-1');
  assert.deepEqual([changed?.rank, changed?.station], ['DSP', '5117000']);
  assert.equal(await passwords.verify(password, changed?.passwordHash ?? ''), false);
  assert.equal(await identity.sessionByAccess('a1'), undefined);

  await assert.rejects(add({ station: '5117999' }), /5117999 is no station/);
  await assert.rejects(add({ id: 'with space' }), /The id has/);
  await assert.rejects(add({ name: ' ' }), /a name and a rank/);
  assert.equal((await identity.officer('namuna-1'))?.station, '5117000', 'what was refused changed nothing');

  await identity.addSession({ id: 's2', family: 's2', accessDigest: 'a2', ...session });
  assert.equal(await removeOfficer('namuna-1', { DATABASE_URL }), true);
  assert.equal(await identity.officer('namuna-1'), undefined);
  assert.equal(await identity.sessionByAccess('a2'), undefined);
  assert.equal(await removeOfficer('namuna-1', { DATABASE_URL }), false);
});
