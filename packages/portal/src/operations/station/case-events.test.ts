import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { components } from '../../generated/types.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

const THERE = '5117065';

describe('the FIR that came out of a filing', () => {
  let test: TestPortal;
  let citizen: string;
  let reference: string;
  let day = 20;
  before(() => {
    test = new TestPortal();
  });
  after(() => test.portal.close());
  beforeEach(async () => {
    day += 1;
    test.at(`2026-11-${day}T04:30:00.000Z`);
    citizen = (await test.signIn()).accessToken;
    reference = (await test.file(citizen)).body.reference;
    await post(await test.signInOfficer(), 'acknowledged');
  });

  const post = ({ accessToken: token }: Schemas['OfficerSession'], kind: string, fields: object = {}) =>
    test.call<Schemas['FilingEvent'] & Schemas['Problem']>('POST', `/station/filings/${reference}/events`, {
      ...{ token, key: newKey() },
      body: { kind, ...fields },
    });
  const read = ({ accessToken: token }: Schemas['OfficerSession']) =>
    test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token });
  const status = async () =>
    (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token: citizen })).body;
  const dsp = (station?: string) => test.signInOfficer('dsp-1', station, 'नमूना डीएसपी', 'DSP');
  const there = () => test.signInOfficer('kankarbagh-1', THERE);
  /** What everybody finds at a station on the day of the test. */
  const found = async (station = '5117044') =>
    (await test.call<Schemas['FirPage']>('GET', `/firs?station=${station}&from=2026-11-${day}&to=2026-11-${day}`)).body
      .items;
  const FIR = { sections: ['BNS 303(2)'] };

  it('goes as a zero FIR to the station of the place, which registers it and ends it in no other way', async () => {
    const numbered = await post(await test.signInOfficer(), 'zero_fir_registered', { firNumber: '0339', ...FIR });
    assert.deepEqual(
      [numbered.status, numbered.body.errors?.[0]?.code],
      [422, 'not-accepted'],
      'a zero FIR has no serial',
    );
    const zero = await post(await test.signInOfficer(), 'zero_fir_registered', FIR);
    assert.deepEqual([zero.body.fir?.number, zero.body.fir?.zeroFir], ['0000', true]);
    assert.equal((await found())[0]?.registeredAs, undefined);
    const here = await read(await test.signInOfficer());
    assert.deepEqual(here.body.needs.zero_fir_transferred, ['text', 'toStationCode']);
    await post(await test.signInOfficer(), 'zero_fir_transferred', { text: 'नमूना', toStationCode: THERE });
    assert.equal((await read(await test.signInOfficer())).status, 404, 'it has left');

    const entry = (
      await test.call<Schemas['InboxPage']>('GET', '/station/inbox?filter=new', {
        token: (await there()).accessToken,
      })
    ).body.items.find((one) => one.reference === reference);
    assert.equal(entry?.state, 'zero_fir_transferred');
    const { mayPost } = (await read(await there())).body;
    assert.ok(!mayPost.some((kind) => /closed|rejected|referred|ncr|^transferred/.test(kind)), mayPost.join(' '));
    await post(await there(), 'fir_registered', { firNumber: '0412', ...FIR });
    assert.deepEqual([(await status()).state, (await status()).fir?.number], ['fir_registered', '0412']);
    const [first] = await found();
    assert.deepEqual(
      [first?.zeroFir, first?.registeredAs?.number, first?.registeredAs?.station.code],
      [true, '0412', THERE],
    );
    assert.deepEqual(
      (await found(THERE)).map(({ number, zeroFir }) => [number, zeroFir]),
      [['0412', false]],
    );
  });

  it('is told how far it is within ninety days, to whoever filed and in the lookup', async () => {
    await post(await test.signInOfficer(), 'fir_registered', { firNumber: '0501', ...FIR });
    const bare = await post(await test.signInOfficer(), 'progress_told');
    assert.deepEqual(
      bare.body.errors?.map(({ pointer }) => pointer),
      ['/text', '/caseStage'],
    );
    const told = { text: 'नमूना - न्यायालय को भेजा गया।', caseStage: 'in_court', courtCaseNumber: 'BRPA010000012026' };
    assert.equal((await post(await test.signInOfficer(), 'progress_told', told)).status, 201);
    const { clocks, fir } = await status();
    assert.equal(clocks.find(({ kind }) => kind === 'progress')?.state, 'met');
    assert.equal(fir?.stage, 'in_court');
    const [shown] = await found();
    assert.deepEqual([shown?.stage, shown?.courtCaseNumber], ['in_court', 'BRPA010000012026']);
  });

  it('is kept from everybody but whoever filed by a DSP, and found again when that is taken back', async () => {
    await post(await test.signInOfficer(), 'fir_registered', { firNumber: '0601', ...FIR });
    assert.equal((await found()).length, 1);
    const refused = await post(await test.signInOfficer(), 'fir_withheld', { text: 'नमूना' });
    assert.equal(refused.body.code, 'illegal-event', 'an SI decides nothing of it');
    assert.equal((await post(await dsp(), 'fir_withheld', { text: 'नमूना - जाँच को ख़तरा' })).status, 201);
    assert.deepEqual(await found(), []);
    const { clocks, fir } = await status();
    assert.equal(
      clocks.some(({ kind }) => kind === 'fir_publication'),
      false,
    );
    const copy = await test.call('GET', `/fir-copies/${fir?.copyHandle ?? ''}`);
    assert.equal(copy.status, 200, 'whoever filed gets their copy (BNSS s.173(2))');
    const log = await test.call<{ events: Schemas['FilingEvent'][] }>('GET', `/filings/${reference}/events`, {
      token: citizen,
    });
    assert.ok(
      log.body.events.some(({ kind }) => kind === 'fir_withheld'),
      'and is told that it is withheld',
    );
    await post(await dsp(), 'fir_released');
    assert.equal((await found()).length, 1);
  });

  it('stays kept from everybody when a zero FIR that was withheld is registered again', async () => {
    await post(await test.signInOfficer(), 'zero_fir_registered', FIR);
    await post(await dsp(), 'fir_withheld', { text: 'नमूना' });
    await post(await test.signInOfficer(), 'zero_fir_transferred', { text: 'नमूना', toStationCode: THERE });
    await post(await there(), 'fir_registered', { firNumber: '0702', ...FIR });
    assert.deepEqual(
      [...(await found()), ...(await found(THERE))].map(({ number }) => number),
      [],
    );
    await post(await dsp(THERE), 'fir_released');
    assert.equal((await found(THERE)).filter(({ number }) => number === '0702').length, 1);
  });

  it('that must not be public is not let out by a decision taken back', async () => {
    const secret = { firNumber: '0801', sections: ['BNS 64(1)'] };
    await post(await test.signInOfficer(), 'fir_registered', secret);
    await post(await dsp(), 'fir_withheld', { text: 'नमूना' });
    await post(await dsp(), 'fir_released');
    assert.deepEqual(await found(), []);
    assert.equal(
      (await status()).clocks.some(({ kind }) => kind === 'fir_publication'),
      false,
    );
  });
});

describe('what has ended', () => {
  let test: TestPortal;
  before(() => {
    test = new TestPortal();
    test.at('2026-11-21T04:30:00.000Z');
  });
  after(() => test.portal.close());

  it('is on the station’s list again when whoever filed asks for it, once, and is told why not', async () => {
    const { accessToken: token } = await test.signIn();
    const officer = (await test.signInOfficer()).accessToken;
    const { reference, accessCode } = (await test.file(token)).body;
    const post = (kind: string, fields: object = {}) =>
      test.call('POST', `/station/filings/${reference}/events`, {
        token: officer,
        key: newKey(),
        body: { kind, ...fields },
      });
    const ask = (who: object) =>
      test.call<Schemas['Problem']>('POST', `/filings/${reference}/reopening`, {
        ...who,
        key: newKey(),
        body: { text: 'नमूना - कैमरे में सब दिखता है।' },
      });
    const may = async () =>
      (await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token })).body.citizenMay;
    assert.equal((await ask({ token })).body.code, 'illegal-event', 'it is open');
    await post('acknowledged');
    await post('rejected', { text: 'नमूना', reasonCode: 'other_authority' });
    assert.ok((await may()).includes('ask_reopening'));
    assert.equal((await ask({ accessCode })).status, 401, 'the code on a receipt may be in other hands');
    assert.equal((await ask({ token })).status, 201);
    const { body } = await test.call<Schemas['InboxPage']>('GET', '/station/inbox?filter=new', { token: officer });
    assert.equal(body.items.find((one) => one.reference === reference)?.state, 'reopening_asked');
    assert.ok((await may()).includes('download_appeal_letter'));
    await post('reopening_refused', { text: 'नमूना - कैमरा बंद था।' });
    assert.ok(!(await may()).includes('ask_reopening'));
    assert.ok((await may()).includes('download_appeal_letter'));
  });
});
