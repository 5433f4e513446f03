import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

describe('what pages of an origin may show', () => {
  let test: TestPortal;
  const tokens = { station: '', patna: '', gaya: '', state: '' };
  const site = 'https://patna.example';
  before(async () => {
    test = new TestPortal({
      config: {
        sites: { portal: ['https://portal.example'], fixed: ['https://fixed.example'] },
        allowedOrigins: ['https://fixed.example'],
      },
    });
    tokens.station = (await test.signInOfficer('kotwali-1', '5117044')).accessToken;
    tokens.patna = (await test.signInOfficer('patna-desk-1', '5117000')).accessToken;
    tokens.gaya = (await test.signInOfficer('gaya-desk-1', '5109000')).accessToken;
    tokens.state = (await test.signInOfficer('bihar-desk-1', '5000000')).accessToken;
    await test.call('POST', '/station/sites', { token: tokens.patna, body: { name: 'patna', origins: [site] } });
  });
  after(() => test.portal.close());

  type Who = keyof typeof tokens;
  const issue = (who: Who, name: string) =>
    test.call<Schemas['IssuedDiagnosisPass']>('POST', `/station/sites/${name}/diagnosis-passes`, {
      token: tokens[who],
    });
  const ask = async (name: string, origin: string, pass?: string): Promise<Schemas['Hosting']> => {
    const query = new URLSearchParams({ site: name, origin, ...(pass !== undefined && { pass }) });
    const { status, body } = await test.call<Schemas['Hosting']>('GET', `/hosting?${query}`);
    assert.equal(status, 200);
    return body;
  };

  it('is told to anybody, of registered and of fixed sites', async () => {
    assert.deepEqual(await ask('patna', site), { known: true, frames: true, trusted: false, pass: 'none' });
    assert.deepEqual(await ask('patna', 'https://other.example'), {
      ...{ known: true, frames: false, trusted: false, pass: 'none' },
    });
    assert.deepEqual(await ask('fixed', 'https://fixed.example'), {
      ...{ known: true, frames: true, trusted: true, pass: 'none' },
    });
    for (const nobody of ['nobody', '', 'Not a name!', 'toString'])
      assert.deepEqual(await ask(nobody, site), { known: false, frames: false, trusted: false, pass: 'none' }, nobody);
    const { headers } = await test.call('GET', `/hosting?site=x&origin=x`);
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  it('gives a pass to the officer who keeps the site, and of a fixed site to any desk', async () => {
    for (const [who, name, status] of [
      ['patna', 'patna', 201],
      ['state', 'patna', 201],
      ['gaya', 'patna', 403],
      ['station', 'patna', 403],
      ['gaya', 'fixed', 201],
      ['station', 'fixed', 403],
      ['state', 'nobody', 404],
    ] as const)
      assert.equal((await issue(who, name)).status, status, `${who}, ${name}`);
    assert.equal((await test.call('POST', '/station/sites/patna/diagnosis-passes')).status, 401);
  });

  it('takes a pass for ten minutes, on the origins that its site has, and nowhere else', async (t) => {
    t.after(() => test.at(new Date().toISOString()));
    test.at('2026-11-22T10:00:00Z');
    tokens.patna = (await test.signInOfficer('patna-desk-1', '5117000')).accessToken;
    const { pass, expiresAt } = (await issue('patna', 'patna')).body;
    assert.equal(expiresAt, '2026-11-22T10:10:00.000Z');
    assert.doesNotMatch(pass, /desk|5117/);
    const judged = async (given: string, origin = site, name = 'patna') => (await ask(name, origin, given)).pass;
    assert.equal(await judged(pass), 'valid');
    assert.equal(await judged(pass, site, 'wrong-name'), 'valid', 'the wrong name may be what is to be found');
    assert.equal(await judged(pass, 'https://fixed.example'), 'refused');
    for (const forged of ['x', 'patna', 'patna.99999999999.x', pass.replace('patna', 'fixed'), `${pass}x`, `x${pass}`])
      assert.equal(await judged(forged), 'refused', forged);
    const [name, end, mac] = pass.split('.');
    assert.equal(await judged(`${name}.${Number(end) + 1}.${mac}`), 'refused');
    test.at('2026-11-22T10:09:59Z');
    assert.equal(await judged(pass), 'valid');
    test.at('2026-11-22T10:10:00Z');
    assert.equal(await judged(pass), 'expired');
  });

  it('takes no pass of a site that was removed, or on an origin that it gave up', async () => {
    tokens.patna = (await test.signInOfficer('patna-desk-1', '5117000')).accessToken;
    const keep = (path: string, body?: object) =>
      test.call('POST', `/station/sites${path}`, { token: tokens.patna, ...(body && { body }) });
    await keep('', { name: 'moved', origins: ['https://old.example'] });
    const { pass } = (await issue('patna', 'moved')).body;
    assert.equal((await ask('moved', 'https://old.example', pass)).pass, 'valid');
    await keep('/moved/changes', { origins: ['https://new.example'] });
    assert.equal((await ask('moved', 'https://old.example', pass)).pass, 'refused');
    assert.equal((await ask('moved', 'https://new.example', pass)).pass, 'valid');
    await keep('/moved/removal');
    assert.deepEqual(await ask('moved', 'https://new.example', pass), {
      ...{ known: false, frames: false, trusted: false, pass: 'refused' },
    });
    assert.equal((await issue('patna', 'moved')).status, 404);
  });
});
