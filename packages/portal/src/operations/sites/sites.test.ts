import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { firstBreak } from '../../store/hash-chain.ts';
import type { components } from '../../generated/types.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];
type Answer = Schemas['Site'] & Schemas['Problem'];

describe('the registry of host sites', () => {
  let test: TestPortal;
  const tokens = { station: '', patna: '', gaya: '', state: '' };
  before(async () => {
    test = new TestPortal({ config: { sites: { portal: ['https://portal.example'] } } });
    tokens.station = (await test.signInOfficer('kotwali-1', '5117044')).accessToken;
    tokens.patna = (await test.signInOfficer('patna-desk-1', '5117000')).accessToken;
    tokens.gaya = (await test.signInOfficer('gaya-desk-1', '5109000')).accessToken;
    tokens.state = (await test.signInOfficer('bihar-desk-1', '5000000')).accessToken;
  });
  after(() => test.portal.close());

  type Who = keyof typeof tokens;
  const post = (who: Who, path: string, body?: object, key = newKey()) =>
    test.call<Answer>('POST', `/station/sites${path}`, { token: tokens[who], key, ...(body && { body }) });
  const register = (name: string, origins: readonly string[], who: Who = 'patna', more: object = {}, key?: string) =>
    post(who, '', { name, origins, ...more }, key);
  const list = async (who: Who) =>
    (await test.call<Schemas['SiteList']>('GET', '/station/sites', { token: tokens[who] })).body;
  const read = (name: string, who: Who = 'patna') =>
    test.call<Schemas['SiteRecord']>('GET', `/station/sites/${name}`, { token: tokens[who] });
  const told = ({ status, body }: { status: number; body: Answer }) => [status, body.code, body.errors?.[0]?.code];

  it('is kept by the desks of districts, each its own, and by the state’s', async () => {
    const origins = ['https://a.example'];
    assert.deepEqual(told(await register('roles-a', origins, 'station')), [403, 'forbidden', undefined]);
    const mine = await register('roles-a', origins);
    assert.deepEqual([mine.status, mine.body.districtCode, mine.body.mayChange], [201, '5117', true]);
    assert.equal((await register('roles-b', origins, 'patna', { districtCode: '5109' })).status, 403);
    assert.equal((await register('roles-b', origins, 'state', { districtCode: '5109' })).status, 201);
    assert.equal((await register('roles-c', origins, 'state')).body.districtCode, '5000');
    const nowhere = await register('roles-d', origins, 'state', { districtCode: '9999' });
    assert.deepEqual(told(nowhere), [422, 'invalid-request', 'not-found']);
    for (const [name, who, status] of [
      ['roles-a', 'gaya', 403],
      ['roles-a', 'station', 403],
      ['roles-b', 'patna', 403],
      ['roles-b', 'gaya', 201],
      ['roles-c', 'patna', 403],
      ['roles-a', 'state', 201],
      ['roles-none', 'state', 404],
    ] as const) {
      assert.equal((await post(who, `/${name}/changes`, { origins })).status, status, `${who} changes ${name}`);
    }
    assert.equal((await post('gaya', '/roles-a/removal')).status, 403);
    assert.equal((await test.call('GET', '/station/sites')).status, 401);
    const { accessToken: citizen } = await test.signIn();
    assert.equal((await test.call('GET', '/station/sites', { token: citizen })).status, 401);
  });

  it('tells officers beforehand who may keep sites, and which', async () => {
    await register('told-a', ['https://told.example']);
    const may = async (who: Who) => {
      const { sites, mayRegister } = await list(who);
      const session = await test.call<Schemas['Officer']>('GET', '/station/session', { token: tokens[who] });
      return [session.body.may, mayRegister, sites.find(({ name }) => name === 'told-a')?.mayChange];
    };
    assert.deepEqual(await may('station'), [undefined, false, false]);
    assert.deepEqual(await may('patna'), [['keep-sites'], true, true]);
    assert.deepEqual(await may('gaya'), [['keep-sites'], true, false]);
    assert.deepEqual(await may('state'), [['keep-sites'], true, true]);
  });

  it('takes exact origins, and keeps them as browsers compare them', async () => {
    const { status, body } = await register('written', [
      'HTTPS://WWW.Patna.Example:443',
      'https://पटना.भारत',
      'https://xn--80ak6aa92e.com:8443',
      'http://localhost:8080',
    ]);
    assert.equal(status, 201);
    assert.deepEqual(body.origins, [
      'https://www.patna.example',
      'https://xn--c2bse6f.xn--h2brj9c',
      'https://xn--80ak6aa92e.com:8443',
      'http://localhost:8080',
    ]);
  });

  for (const bad of [
    ...['https://patna.example/', 'https://patna.example/path', 'https://patna.example?x', 'https://patna.example#x'],
    ...['https://*.patna.example', '*', "'self'", 'https:', 'patna.example', '//patna.example', 'null', ''],
    ...['ftp://patna.example', 'javascript:alert(1)', 'data:text/html,x', 'blob:https://patna.example'],
    ...['https://user:pass@patna.example', 'https://patna.example\\@evil.example', 'https://patna.example:99999'],
    ...['http://patna.example', 'http://localhost.evil.example', 'https://localhost', 'https://intranet'],
    ...['https://127.0.0.1', 'https://2130706433', 'https://0x7f.1', 'https://[::1]', 'https://169.254.169.254'],
    ...['https://db.internal', 'https://printer.local', 'https://patna.example.', 'https://patna..example'],
    ...['https://a.example https://b.example', 'https://a.example;script-src *', "https://a.example'unsafe-inline'"],
    ...['https://a.example,https://b.example', 'https://patna.example\t', ' https://patna.example'],
  ]) {
    it(`takes no ${JSON.stringify(bad)} for an origin`, async () => {
      const { status, body } = await register('bad-origin', ['https://good.example', bad]);
      assert.equal(status, 422, JSON.stringify(body));
      assert.ok(body.errors?.every(({ pointer }) => pointer === '/origins/1'));
      assert.equal((await read('bad-origin')).status, 404);
    });
  }

  it('takes http of the own machine in a demonstration alone', async () => {
    const production = new TestPortal({ config: { mode: 'production' } });
    const { accessToken: token } = await production.signInOfficer('patna-desk-1', '5117000');
    const body = { name: 'local', origins: ['http://localhost:8080'] };
    assert.equal((await production.call('POST', '/station/sites', { token, body })).status, 422);
    await production.portal.close();
  });

  it('takes each origin once, at least one and at most ten', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `https://s${at}.example`);
    assert.deepEqual(told(await register('many', [])), [422, 'invalid-request', 'too-few']);
    assert.deepEqual(told(await register('many', many(11))), [422, 'invalid-request', 'too-many']);
    const twice = await register('many', ['https://a.example', 'https://b.example', 'https://A.example:443']);
    assert.deepEqual(twice.body.errors, [{ pointer: '/origins/2', in: 'body', code: 'taken' }]);
    assert.equal((await register('many', ['https://a.example', 'https://a.example'])).status, 422);
    assert.equal((await register('many', many(10))).status, 201);
  });

  it('takes names that stand in a tag, and no others', async () => {
    for (const name of ['A', 'a', 'Patna', '-x', 'x-', '1x', 'a b', '__proto__', 'पटना', 'x'.repeat(41), '"><b>'])
      assert.deepEqual((await register(name, ['https://a.example'])).body.errors?.[0]?.pointer, '/name', name);
  });

  it('gives a name once, also after its site was removed', async () => {
    const origins = ['https://name.example'];
    assert.equal((await register('named', origins)).status, 201);
    assert.deepEqual(told(await register('named', origins, 'gaya')), [422, 'invalid-request', 'taken']);
    const removed = await post('patna', '/named/removal');
    assert.deepEqual([removed.status, removed.body.mayChange], [201, false]);
    assert.ok(!(await list('patna')).sites.some(({ name }) => name === 'named'));
    assert.deepEqual(told(await register('named', origins)), [422, 'invalid-request', 'taken']);
    assert.equal((await post('patna', '/named/changes', { origins })).status, 404);
    assert.equal((await post('patna', '/named/removal')).status, 404);
  });

  it('shows what the configuration names as fixed, and lets nobody change it', async () => {
    const { sites } = await list('state');
    const fixed = { name: 'portal', origins: ['https://portal.example'], fixed: true, mayChange: false };
    assert.deepEqual(
      sites.find(({ name }) => name === 'portal'),
      fixed,
    );
    assert.deepEqual((await read('portal')).body, { site: fixed, removed: false, changes: [] });
    assert.deepEqual(told(await register('portal', ['https://evil.example'], 'state')), [
      422,
      'invalid-request',
      'taken',
    ]);
    assert.equal((await post('state', '/portal/changes', { origins: ['https://evil.example'] })).status, 403);
    assert.equal((await post('state', '/portal/removal')).status, 403);
  });

  it('records who changed what, and when, in a log that cannot be rewritten', async () => {
    const title = { hi: 'पटना', en: 'Patna', ur: 'پٹنہ' };
    await register('traced', ['https://one.example'], 'patna', { title });
    await post('state', '/traced/changes', { origins: ['https://two.example'] });
    await post('patna', '/traced/removal');
    const { body } = await read('traced', 'station');
    assert.equal(body.removed, true);
    assert.deepEqual(
      body.changes.map(({ seq, kind, officerId, origins, title: then }) => [
        seq,
        kind,
        officerId,
        origins[0],
        then?.en,
      ]),
      [
        [1, 'registered', 'patna-desk-1', 'https://one.example', 'Patna'],
        [2, 'changed', 'bihar-desk-1', 'https://two.example', undefined],
        [3, 'removed', 'patna-desk-1', 'https://two.example', undefined],
      ],
    );
    assert.equal(await firstBreak(await test.portal.store.sites.log('traced')), undefined);
  });

  it('does a write once for its key, and says afterwards what became of it', async () => {
    const key = newKey();
    const origins = ['https://keyed.example'];
    const first = await register('keyed', origins, 'patna', {}, key);
    assert.deepEqual((await register('keyed', origins, 'patna', {}, key)).body, first.body);
    assert.deepEqual(told(await register('keyed', ['https://x.example'], 'patna', {}, key)), [
      422,
      'key-reused',
      undefined,
    ]);
    assert.deepEqual(told(await register('keyed', origins, 'state', {}, key)), [422, 'key-reused', undefined]);
    const removal = newKey();
    for (let round = 0; round < 2; round++)
      assert.equal((await post('patna', '/keyed/removal', undefined, removal)).status, 201);
    assert.equal((await read('keyed')).body.changes.length, 2);
    const outcome = await test.call<Schemas['Outcome']>('GET', `/outcomes/${removal}`);
    assert.deepEqual([outcome.body.state, outcome.body.operationId], ['filed', 'removeSite']);
    assert.doesNotMatch(JSON.stringify(outcome.body), /patna-desk-1/);
  });
});
