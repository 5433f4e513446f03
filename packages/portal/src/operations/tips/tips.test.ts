import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enclosed } from '@nagrik/journey';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import type { components } from '../../generated/types.ts';
import { newKey, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

const examples = contract.components.examples;
const minimal = examples.minimalTip.value;
const maximal = examples.maximalTip.value;

/** Half past ten at night in India. */
const night = '2026-11-21T22:30:41.123+05:30';
const itsDay = '2026-11-20T18:30:00.000Z';

describe('a confidential tip', () => {
  let test: TestPortal;
  let officer: string;
  before(async () => {
    test = new TestPortal();
    test.at(night);
    officer = (await test.signInOfficer()).accessToken;
  });
  after(() => test.portal.close());

  const tell = (body: unknown = maximal, options: object = {}) =>
    test.call<Schemas['Receipt']>('POST', '/tips', { body, ...options });

  it('needs a text and nothing else, and goes to the desk of the state where nobody says whither', async () => {
    const { status, body } = await tell(minimal);
    assert.equal(status, 201, JSON.stringify(body));
    assert.match(body.reference, /^BR-5000000-26-/);
    assert.deepEqual([body.service, body.state, body.station, body.clocks], ['tip', 'submitted', undefined, []]);
    assert.match(body.accessCode, /^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
  });

  it('is the same one with the same key, and its outcome can be asked for', async () => {
    const key = newKey();
    const [first, again] = [await tell(maximal, { key }), await tell(maximal, { key })];
    assert.deepEqual(again.body, first.body);
    const outcome = await test.call<Schemas['Outcome']>('GET', `/outcomes/${key}`);
    assert.deepEqual(
      [outcome.body.state, outcome.body.operationId, outcome.body.response],
      ['filed', 'fileTip', first.body],
    );
  });

  it('has no field for whoever tells it', async () => {
    for (const extra of [{ mobile: '9000000001' }, { complainant: { name: 'न' } }, { email: 'namuna@example.com' }]) {
      const { status } = await tell({ ...minimal, ...extra });
      assert.equal(status, 422, JSON.stringify(extra));
      const inside = { ...minimal, envelope: { ...minimal.envelope, content: { text: 'नमूना', ...extra } } };
      assert.equal((await tell(inside)).status, 422, JSON.stringify(extra));
    }
  });

  it('holds pictures that show and tell nothing else, and refuses others without keeping them', async () => {
    const [good] = maximal.envelope.content.pictures;
    const bytes = Buffer.from(good?.data ?? '', 'base64');
    const withPosition = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, 0xe1, 0, 24]),
      Buffer.from('Exif planted position'.padEnd(22, '.')),
      bytes.subarray(2),
    ]);
    const withFilm = Buffer.concat([bytes, Buffer.from('a film behind its end')]);
    const picture = (data: Uint8Array) => ({ mediaType: 'image/jpeg', data: Buffer.from(data).toString('base64') });
    const tellWith = (pictures: unknown) =>
      test.call<Schemas['Receipt'] & Schemas['Problem']>('POST', '/tips', {
        body: { ...maximal, envelope: { sealing: 'none', content: { text: 'नमूना', pictures } } },
      });
    const none = Buffer.from('no picture, however long it may be. '.repeat(5));
    for (const told of [withPosition, withFilm, none, bytes.subarray(0, -2)]) {
      const { status, body } = await tellWith([good, picture(told)]);
      const [error] = body.errors ?? [];
      assert.deepEqual(
        [status, error?.code, error?.pointer],
        [422, 'not-accepted', '/envelope/content/pictures/1/data'],
      );
    }
    assert.equal((await tellWith([good, good])).status, 201);
    assert.equal((await tellWith([good, good, good])).status, 422, 'two are enough');
    const { reference } = (await tellWith([good])).body;
    const read = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer });
    const { envelope } = read.body.filing as Schemas['TipFiling'];
    assert.deepEqual(envelope.content.pictures, [good]);
  });

  it('takes its pictures as large as they may be, beside the longest text', async () => {
    const [good] = maximal.envelope.content.pictures;
    const small = Buffer.from(good?.data ?? '', 'base64');
    // Bytes of a scan that mean nothing: no picture is tried to be drawn from them here.
    const room = enclosed.bytes - small.length;
    const large = Buffer.concat([small.subarray(0, -2), Buffer.alloc(room, 1), small.subarray(-2)]);
    const data = large.toString('base64');
    const content = { text: 'न'.repeat(4000), pictures: Array(enclosed.most).fill({ mediaType: 'image/jpeg', data }) };
    const { status, body } = await tell({ language: 'hi', envelope: { sealing: 'none', content } });
    assert.equal(status, 201, JSON.stringify(body).slice(0, 300));
  });

  it('belongs to nobody, though somebody is signed in at the same device', async () => {
    const { accessToken } = await test.signIn('9000000031');
    const { reference } = (await tell(maximal, { token: accessToken })).body;
    const mine = await test.call<Schemas['FilingPage']>('GET', '/filings', { token: accessToken });
    assert.deepEqual(mine.body.items, []);
    assert.equal((await test.call('GET', `/filings/${reference}`, { token: accessToken })).status, 404);
    assert.equal((await test.portal.store.filings.get(reference))?.ownerId, '');
  });

  it('is answered and added to by its code alone, both ways', async () => {
    const { reference, accessCode } = (await tell()).body;
    const read = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: officer });
    assert.deepEqual(read.body.filing, maximal, 'the envelope comes out as it went in');
    assert.equal(read.body.mobile, undefined);
    assert.deepEqual(read.body.mayPost, ['transferred', 'screened', 'information_requested']);
    const question = { kind: 'information_requested', text: 'नमूना - क्या गाड़ी का रंग याद है?' };
    await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body: question });
    const status = await test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { accessCode });
    assert.equal(status.body.waitingForCitizen, true);
    assert.deepEqual(status.body.citizenMay, ['add_information'], 'no paper that somebody could find');
    const answer = { accessCode, body: { text: 'नमूना - सफ़ेद' } };
    assert.equal((await test.call('POST', `/filings/${reference}/information`, answer)).status, 201);
    const { body } = await test.call<Schemas['FilingEvents']>('GET', `/filings/${reference}/events`, { accessCode });
    const said = body.events.flatMap(({ kind, text, actor }) => (text ? [[kind, text, actor.name]] : []));
    assert.deepEqual(said, [
      ['information_requested', question.text, undefined],
      ['information_added', answer.body.text, undefined],
    ]);
    const inbox = await test.call<Schemas['InboxPage']>('GET', '/station/inbox', { token: officer });
    assert.equal(inbox.body.items.find((one) => one.reference === reference)?.subject?.en, 'A wanted person');
  });

  it('is screened, passed on and closed, in this order', async () => {
    const { reference, accessCode } = (await tell()).body;
    const post = async (kind: string) =>
      (await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body: { kind } })).status;
    assert.equal(await post('screened'), 409, 'before anybody has read it');
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    assert.equal(await post('fir_registered'), 409, 'a tip is no information under s.173');
    assert.equal(await post('forwarded'), 409);
    assert.deepEqual([await post('screened'), await post('forwarded'), await post('closed')], [201, 201, 201]);
    const late = await test.call('POST', `/filings/${reference}/information`, { accessCode, body: { text: 'न' } });
    assert.equal(late.body.code, 'already-closed');
  });

  it('gives no receipt, takes no file and cannot be taken back', async () => {
    const { reference, accessCode } = (await tell()).body;
    assert.equal((await test.call('GET', `/filings/${reference}/receipt`, { accessCode })).status, 404);
    const file = await test.upload(
      new TextEncoder().encode('%PDF-1.4\nstartxref\n0\n%%EOF'),
      'application/pdf',
      'x.pdf',
    );
    const body = { text: 'न', uploadIds: [file] };
    const added = await test.call('POST', `/filings/${reference}/information`, { accessCode, body });
    assert.deepEqual([added.status, added.body.errors?.[0]?.code], [422, 'not-accepted']);
    const back = { accessCode, body: { reason: 'resolved' } };
    assert.equal((await test.call('POST', `/filings/${reference}/withdrawal`, back)).status, 401);
  });

  it('tells a slip in its code as one, without looking and without using up a try', async () => {
    const { reference, accessCode } = (await tell()).body;
    const other = accessCode.startsWith('2') ? '3' : '2';
    for (let round = 0; round < 40; round++) {
      const slip = await test.call('GET', `/filings/${reference}`, { accessCode: `${other}${accessCode.slice(1)}` });
      const [error] = slip.body.errors ?? [];
      assert.deepEqual([slip.status, error?.pointer, error?.code], [422, '/nagrik-access-code', 'check-character']);
    }
    assert.equal((await test.call('GET', `/filings/${reference}`, { accessCode })).status, 200);
  });
});

describe('what the portal keeps of whoever tells', () => {
  /** Planted in everything that a browser says of itself and its user. */
  const planted = { address: '198.51.100.77', agent: 'PlantedBrowser/7.7', from: 'https://planted.example/secret' };
  const headers = {
    'user-agent': planted.agent,
    referer: planted.from,
    'x-forwarded-for': planted.address,
    'accept-language': 'mai-IN,planted',
    cookie: 'planted=cookie',
  };

  it('is neither address nor browser nor an exact time, in filing, log, messages and the log of requests', async () => {
    const lines: unknown[] = [];
    const test = new TestPortal({ log: (line) => lines.push(line) });
    test.at(night);
    const call = { headers, address: planted.address };
    const { body: receipt } = await test.call<Schemas['Receipt']>('POST', '/tips', { ...call, body: maximal });
    const { reference, accessCode } = receipt;
    // The alert has gone out, and the log says so.
    for (let round = 0; (await test.portal.store.filings.log(reference)).length < 2 && round < 200; round++)
      await new Promise((resolve) => setImmediate(resolve));
    await test.call('POST', `/filings/${reference}/information`, { ...call, accessCode, body: { text: 'नमूना' } });
    const filing = await test.portal.store.filings.get(reference);
    const log = await test.portal.store.filings.log(reference);
    assert.deepEqual(
      log.map(({ event }) => [event.kind, event.at]),
      ['submitted', 'delivered', 'information_added'].map((kind) => [kind, itsDay]),
    );
    assert.deepEqual([filing?.filedAt, filing?.projection.lastEventAt, receipt.filedAt], [itsDay, itsDay, itsDay]);
    const kept = JSON.stringify({ filing, log, sent: await test.portal.store.outbox.sent(100), lines });
    assert.ok(lines.length > 1 && kept.includes(maximal.envelope.content.text), 'this looks at what is kept');
    for (const value of [...Object.values(planted), 'mai-IN', 'cookie', accessCode])
      assert.ok(!kept.includes(value), value);
    // Not even what they have told stands in the log of requests.
    for (const value of [maximal.envelope.content.text, reference]) assert.ok(!JSON.stringify(lines).includes(value));
    const exact = new Date(night).toISOString();
    assert.ok(!JSON.stringify({ filing, log }).includes(exact.slice(11, 16)), 'no hour and minute');
    await test.portal.close();
  });
});
