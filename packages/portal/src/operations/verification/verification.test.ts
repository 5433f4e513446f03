import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import type { components } from '../../generated/types.ts';
import { createSharpImages } from '../../node/sharp-images.ts';
import { escalate } from '../../outbox/escalate.ts';
import { expireConsents } from '../../outbox/expire-consents.ts';
import { problemTitles } from '../../words/problem-words.ts';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { exampleOf } from '../contract-example.ts';
import { TestPortal } from '../test-portal.ts';
import { judgeVerification } from './judge-verification.ts';

type Schemas = components['schemas'];
type Request = Schemas['VerificationRequest'];

const now = '2026-11-22T06:30:00.000Z';
const request = {
  ...(exampleOf('fileVerification', 'minimal').body as Request),
  stationCode: '5117044',
} as const satisfies Request;
const subjectMobile = request.subject.mobile;

describe('a verification', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal({ ports: { images: createSharpImages() } });
    test.at(now);
    token = (await test.signIn()).accessToken;
  });
  after(() => test.portal.close());

  const file = <Body = Schemas['Receipt']>(changes: object = {}, key?: string, portal = test, as = token) =>
    portal.call<Body>('POST', '/verifications', {
      token: as,
      body: { ...request, ...changes },
      ...(key !== undefined && { key }),
    });
  const errors = async (changes: object) => {
    const { status, body } = await file<Schemas['Problem']>(changes);
    assert.equal(status, 422, JSON.stringify(body));
    return body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  /** What only the portal can say, of a request that is not filed: nobody is asked more than a few times a day. */
  const judged = (subject: object, changes: object = {}) =>
    judgeVerification({ ...request, ...changes, subject: subject as Request['subject'] }, { now: new Date(now) });
  /** What was sent about a filing, once all of it is. */
  const sentAbout = async (reference: string, template: string, portal = test, times = 1) => {
    for (let tries = 0; tries < 5_000; tries++) {
      const sent = (await portal.portal.store.outbox.sent(500)).filter((one) => one.reference === reference);
      if (sent.filter((one) => one.template === template).length >= times) return sent;
      await new Promise((next) => setImmediate(next));
    }
    return assert.fail(`${template} was not sent ${times} times`);
  };
  const codeOf = async (reference: string, portal = test): Promise<string> => {
    const sent = (await sentAbout(reference, 'consent-asked', portal)).find(
      ({ template }) => template === 'consent-asked',
    );
    return /#(\S+)/.exec(sent?.text ?? '')?.[1] ?? '';
  };
  const open = <Body = Schemas['ConsentQuestion']>(code: string, portal = test, options: object = {}) =>
    portal.call<Body>('POST', '/consents/opening', { body: { code }, ...options });
  const answer = <Body = Schemas['ConsentRecord']>(code: string, said: string, key?: string, portal = test) =>
    portal.call<Body>('POST', '/consents', {
      body: { code, answer: said, language: 'hi', noticeVersion: '2026-11' },
      ...(key !== undefined && { key }),
    });
  const asked = async (changes: object = {}) => {
    const { body } = await file(changes);
    return { ...body, code: await codeOf(body.reference) };
  };
  const officer = async () => (await test.signInOfficer()).accessToken;
  const read = (reference: string) => test.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token });
  const kindsOf = async (reference: string) =>
    (await test.portal.store.filings.log(reference)).map(({ event }) => event.kind);

  it('is filed, asks the person on their own phone, and tells the station nothing yet', async () => {
    const { status, body } = await file();
    assert.deepEqual([status, body.service, body.state], [201, 'verification', 'consent_requested']);
    const code = await codeOf(body.reference);
    const sent = await sentAbout(body.reference, 'filed');
    assert.deepEqual(sent.map(({ to, template }) => `${to} ${template}`).sort(), [
      '9000000001 filed',
      `${subjectMobile} consent-asked`,
    ]);
    const [asking] = sent.filter(({ template }) => template === 'consent-asked');
    assert.match(asking?.text ?? '', new RegExp(`https://\\S+/consent\\?lang=hi#${code} .*${code}`));
    for (const named of [request.subject.name, request.reporter.address.text, body.reference])
      assert.ok(!asking?.text.includes(named), named);
  });

  it('asks in the language of the person, whatever that of whoever asks', async () => {
    for (const [language, words] of [
      ['en', /Somebody wants the police/],
      ['ur', /رضامند|تصدیق/],
    ] as const) {
      const { body } = await file({ subject: { ...request.subject, language } });
      const sent = await sentAbout(body.reference, 'consent-asked');
      assert.match(sent.find(({ template }) => template === 'consent-asked')?.text ?? '', words);
    }
  });

  it('of oneself is refused, with the field that is wrong, and nothing is sent', async () => {
    const before = (await test.portal.store.outbox.sent(500)).length;
    assert.deepEqual(await errors({ subject: { ...request.subject, mobile: '9000000001' } }), [
      '/subject/mobile not-accepted',
    ]);
    assert.equal((await test.portal.store.outbox.sent(500)).length, before);
  });

  it('of a driver needs the licence, of an adult the age, and no end lies before its beginning', async () => {
    assert.deepEqual(await errors({ kind: 'driver' }), ['/subject/licenceNumber required']);
    assert.deepEqual(await errors({ subject: { ...request.subject, age: 17 } }), ['/subject/age minimum']);
    assert.deepEqual(await errors({ to: '2026-11-30' }), ['/to before-start']);
    assert.deepEqual(judged(request.subject, { to: request.from }), []);
  });

  it('knows nobody of 130, neither whom it is about nor who asks', async () => {
    const { subject, reporter } = request;
    assert.deepEqual(await errors({ subject: { ...subject, age: 130 } }), ['/subject/age maximum']);
    assert.deepEqual(await errors({ reporter: { ...reporter, age: 130 } }), ['/reporter/age maximum']);
  });

  it('takes the age or the date of birth, and no date on which nobody who is verified can be born', async () => {
    const { age: _, ...ageless } = request.subject as { age?: number };
    const born = (dateOfBirth?: string) => errors({ subject: { ...ageless, ...(dateOfBirth && { dateOfBirth }) } });
    assert.deepEqual(await born(), ['/subject/age required']);
    const [year, day] = [Number(now.slice(0, 4)), now.slice(4, 10)];
    assert.deepEqual(await born(`${year - 17}${day}`), ['/subject/dateOfBirth too-young']);
    assert.deepEqual(await born(`${year + 1}${day}`), ['/subject/dateOfBirth in-future']);
    assert.deepEqual(await born(`${year - 121}${day}`), ['/subject/dateOfBirth not-accepted']);
    const dateOfBirth = `${year - 18}${day}`;
    assert.deepEqual(judged({ ...ageless, dateOfBirth }), [], 'eighteen today');
  });

  it('says where the person lives now, with an address where that is elsewhere', async () => {
    const { subject } = request;
    const presentAddress = { text: 'वार्ड 9' };
    const elsewhere = { ...subject, livesAt: 'elsewhere' };
    assert.deepEqual(await errors({ subject: elsewhere }), ['/subject/presentAddress required']);
    assert.deepEqual(await errors({ subject: { ...subject, presentAddress } }), [
      '/subject/presentAddress not-accepted',
    ]);
    assert.deepEqual(judged({ ...elsewhere, presentAddress }), []);
  });

  it('takes of a document the last four characters, and nothing longer', async () => {
    for (const lastFour of ['234123412346', '751', '7518 ', 'a123']) {
      const document = { kind: 'aadhaar', lastFour };
      assert.deepEqual(await errors({ subject: { ...request.subject, document } }), [
        '/subject/document/lastFour pattern',
      ]);
    }
  });

  it('shows the person who asks, what for and which kinds of data; no address, number or document of anybody', async () => {
    const whole = exampleOf('fileVerification', 'maximal').body as Request;
    const { code } = await asked(whole);
    const { status, body } = await open(code);
    assert.deepEqual(
      [status, body.askedBy, body.subjectName, body.kind],
      [200, 'नमूना कुमारी', 'परीक्षण काल्पनिक', 'driver'],
    );
    assert.deepEqual([body.from, body.to, body.purpose], [whole.from, whole.to, whole.purpose]);
    const all = contract.components.schemas.ConsentQuestion.properties.shared.items.enum;
    assert.deepEqual(
      all.filter((kind) => !(body.shared as string[]).includes(kind)),
      ['photo'],
    );
    const text = JSON.stringify(body);
    const { subject, reporter, premises, family, references } = whole;
    for (const hidden of [
      ...[reporter.address.text, reporter.email, reporter.relativeName, premises.text, '9000000001'],
      ...[
        subject.mobile,
        subject.dateOfBirth,
        subject.permanentAddress.text,
        subject.document.lastFour,
        subject.licenceNumber,
      ],
      ...[family?.[0]?.name, references?.[0]?.mobile],
    ])
      assert.ok(hidden !== undefined && !text.includes(hidden), hidden);
    // Looking changes nothing.
    assert.equal((await open(code)).status, 200);
  });

  it('is the station’s from the moment the person agrees, with the version of the notice kept', async () => {
    const { reference, code } = await asked();
    const own = await officer();
    await test.call('GET', `/station/filings/${reference}`, { token: own });
    for (const kind of ['acknowledged', 'field_visit', 'verified_no_record'])
      assert.equal(
        (await test.call('POST', `/station/filings/${reference}/events`, { token: own, body: { kind } })).status,
        409,
        kind,
      );
    const assigned = { kind: 'officer_assigned', officerName: 'नमूना' };
    const post = (body: object) => test.call('POST', `/station/filings/${reference}/events`, { token: own, body });
    assert.equal((await post(assigned)).status, 409);
    const { status, body } = await answer(code, 'agree');
    assert.deepEqual([status, body], [201, { agreed: true, at: now }]);
    await sentAbout(reference, 'station-alert');
    await test.call('GET', `/station/filings/${reference}`, { token: own });
    assert.equal((await post({ kind: 'acknowledged' })).status, 201);
    assert.equal((await post(assigned)).status, 201);
    const line = (await test.portal.store.filings.log(reference)).find(({ event }) => event.kind === 'consent_given');
    assert.deepEqual(line?.event.consent, { answer: 'agree', language: 'hi', noticeVersion: '2026-11' });
    assert.deepEqual(line.event.actor, { role: 'subject' });
  });

  it('shows the station nothing about the person, nor their photo, before they have agreed', async () => {
    const image = sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } });
    const photo = await test.upload(new Uint8Array(await image.jpeg().toBuffer()));
    const maximal = exampleOf('fileVerification', 'maximal').body as Request;
    const { reference, code } = await asked({ ...maximal, uploadIds: [photo] });
    const own = await officer();
    const seen = async () => {
      const { status, body } = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, {
        token: own,
      });
      assert.equal(status, 200);
      return body;
    };
    const file = () => test.raw('GET', `/station/filings/${reference}/attachments/${photo}`, { token: own });
    const before = await seen();
    assert.deepEqual([before.lacksConsent, before.attachments, (await file()).status], [true, [], 404]);
    assert.deepEqual(before.filing.reporter, maximal.reporter, 'who asks is known to the station');
    const text = JSON.stringify(before);
    const about: string[] = [];
    JSON.stringify([maximal.subject, maximal.family, maximal.references, maximal.purpose], (_, value: unknown) => {
      if (typeof value === 'string' && value.length > 4 && !/^[a-z_]+$|^\d{4,6}$/.test(value)) about.push(value);
      return value;
    });
    assert.ok(about.length > 8, about.join());
    const shared = JSON.stringify([maximal.reporter, maximal.premises]);
    for (const word of about) assert.ok(shared.includes(word) || !text.includes(word), word);
    await answer(code, 'agree');
    const after = await seen();
    assert.deepEqual([after.lacksConsent, after.attachments.length, (await file()).status], [undefined, 1, 200]);
    assert.deepEqual(after.filing.subject, maximal.subject);
  });

  for (const said of ['refuse', 'unknown_person'])
    it(`ends where the person says “${said}”, and whoever asked is not told why`, async () => {
      const { reference, code } = await asked();
      assert.deepEqual((await answer(code, said)).body, { agreed: false, at: now });
      const { body } = await read(reference);
      assert.deepEqual(
        [body.state, body.citizenMay],
        ['consent_refused', ['change_contact', 'read_filed', 'download_receipt']],
      );
      const events = await test.call<{ events: object[] }>('GET', `/filings/${reference}/events`, { token });
      assert.deepEqual(events.body.events.at(-1), {
        ...{ seq: 3, kind: 'consent_refused', at: now },
        ...{ actor: { role: 'subject' }, automatic: false },
      });
      const sent = await sentAbout(reference, 'event');
      assert.ok(!sent.some(({ template }) => template.startsWith('station-alert')));
      const own = (await test.signInOfficer()).accessToken;
      const seen = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token: own });
      assert.equal(seen.body.consentAnswer, said, 'the station reads it');
      assert.deepEqual(
        [seen.body.lacksConsent, seen.body.filing.subject],
        [true, undefined],
        'and nothing else of them',
      );
      assert.equal(
        sent.some(({ template }) => template === 'attention'),
        said === 'unknown_person',
        'and is told where somebody asks about a stranger',
      );
    });

  it('takes one answer: a link used twice is told as such, in three languages, and the first answer stays', async () => {
    const { reference, code } = await asked();
    await answer(code, 'agree', 'consent-answer-key-000001');
    // The same request, because its answer was lost on the way.
    assert.deepEqual((await answer(code, 'agree', 'consent-answer-key-000001')).body, { agreed: true, at: now });
    assert.equal(
      (await answer<Schemas['Problem']>(code, 'refuse', 'consent-answer-key-000001')).body.code,
      'key-reused',
    );
    for (const language of ['hi', 'en', 'ur'] as const) {
      const headers = { 'accept-language': language };
      const opened = await open<Schemas['Problem']>(code, test, { headers });
      assert.deepEqual([opened.status, opened.body.code], [409, 'link-used']);
      assert.equal(opened.body.title, problemTitles['link-used'][language]);
    }
    assert.equal((await answer<Schemas['Problem']>(code, 'refuse')).body.code, 'link-used');
    assert.deepEqual(
      (await kindsOf(reference)).filter((kind) => kind.startsWith('consent_')),
      ['consent_requested', 'consent_given'],
    );
    const outcome = await test.call<Schemas['Outcome']>('GET', '/outcomes/consent-answer-key-000001');
    assert.deepEqual([outcome.body.operationId, outcome.body.response], ['answerConsent', { agreed: true, at: now }]);
  });

  it('counts one answer of two that come at once', async () => {
    const { code } = await asked();
    const both = await Promise.all([answer(code, 'agree'), answer(code, 'refuse')]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
  });

  it('asks nothing any more once it was taken back', async () => {
    const { reference, code } = await asked();
    await test.call('POST', `/filings/${reference}/withdrawal`, { token, body: { reason: 'filed_by_mistake' } });
    assert.equal((await open<Schemas['Problem']>(code)).body.code, 'link-used');
  });

  it('tells a slip of the pen, a wrong code and too many of these apart; none says whether there is a filing', async () => {
    const { code } = await asked();
    const own = new TestPortal();
    const slip = await open<Schemas['Problem']>(`${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`, own);
    assert.deepEqual([slip.status, slip.body.errors?.[0]?.code], [422, 'check-character']);
    for (let tries = 0; tries < 20; tries++) assert.equal((await open(code, own)).status, 404);
    assert.equal((await open(code, own)).status, 429);
    assert.equal((await open(code, own, { address: '198.51.100.9' })).status, 404, 'another network');
    await own.portal.close();
  });

  it('keeps of the code a digest alone', async () => {
    const { code, reference } = await asked();
    const { filings, records } = test.portal.store;
    const kept = [
      await filings.get(reference),
      await filings.log(reference),
      (await records.find({ kind: 'consent', limit: 200 })).items,
    ];
    assert.ok(!JSON.stringify(kept).includes(code));
  });

  it('expires after seven days: the link says so, and whoever asked is told', async () => {
    const own = new TestPortal();
    own.at(now);
    const as = (await own.signIn()).accessToken;
    const { reference } = (await file({}, undefined, own, as)).body;
    const code = await codeOf(reference, own);
    const { dueAt } = (await open(code, own)).body;
    assert.equal(dueAt, '2026-11-29T18:29:59.999Z', 'the end of the seventh day in India');
    own.at(dueAt);
    assert.equal(await expireConsents(own.portal), 0);
    assert.equal((await open(code, own)).status, 200);
    own.at('2026-11-29T18:30:00.000Z');
    assert.equal((await answer<Schemas['Problem']>(code, 'agree', undefined, own)).body.code, 'link-expired');
    assert.equal(await expireConsents(own.portal), 1);
    assert.equal(await expireConsents(own.portal), 0, 'once');
    assert.equal((await open<Schemas['Problem']>(code, own)).body.code, 'link-expired');
    await sentAbout(reference, 'event', own);
    const { body } = await own.call<Schemas['FilingStatus']>('GET', `/filings/${reference}`, {
      token: (await own.signIn()).accessToken,
    });
    assert.equal(body.state, 'consent_expired');
    await own.portal.close();
  });

  it('goes up from the hour of the consent, and not while it waits for it', async () => {
    const own = new TestPortal();
    own.at(now);
    const as = (await own.signIn()).accessToken;
    const { reference } = (await file({}, undefined, own, as)).body;
    const code = await codeOf(reference, own);
    own.at('2026-11-28T06:30:00.000Z');
    assert.equal(await escalate(own.portal), 0);
    await answer(code, 'agree', undefined, own);
    own.at('2026-11-28T08:29:00.000Z');
    assert.equal(await escalate(own.portal), 0);
    own.at('2026-11-28T08:31:00.000Z');
    assert.equal(await escalate(own.portal), 1);
    await own.portal.close();
  });

  it('is filed once, and asks once, however often the same key is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => file({}, 'verification-filing-key-0001')));
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
    const sent = await sentAbout(answers[0]?.body.reference ?? '', 'consent-asked');
    assert.equal(sent.filter(({ template }) => template === 'consent-asked').length, 1);
  });

  describe('whose person has a record', () => {
    const secret = 'Zqvorstrafe';
    const outcomes = ['record_found', 'unable_to_verify'] as const;
    const told: Record<string, unknown[]> = {};

    for (const outcome of outcomes)
      it(`tells of ${outcome} in no answer that whoever asked can get`, async () => {
        const { reference, accessCode, code } = await asked();
        await answer(code, 'agree');
        const own = await officer();
        const at = `/station/filings/${reference}`;
        await test.call('GET', at, { token: own });
        const key = `record-event-of-an-officer-${outcome}`;
        const steps: readonly (readonly [object, string?])[] = [
          [{ kind: 'acknowledged' }],
          [{ kind: 'officer_assigned', officerName: 'नमूना दरोगा' }],
          [{ kind: 'field_visit' }],
          [{ kind: outcome, text: secret, reasonCode: 'already_registered', sourceStatus: undefined }, key],
        ];
        for (const [body, own_key] of steps) {
          const posted = await test.call('POST', `${at}/events`, {
            token: own,
            body,
            ...(own_key && { key: own_key }),
          });
          assert.equal(posted.status, 201, JSON.stringify(posted.body));
        }
        // The station knows what it has written.
        const seen = await test.call<Schemas['StationFiling']>('GET', at, { token: own });
        assert.equal(seen.body.status.state, outcome);
        assert.ok(JSON.stringify(seen.body.events).includes(secret));
        const inbox = await test.call<Schemas['InboxPage']>('GET', '/station/inbox?limit=50', { token: own });
        assert.equal(inbox.body.items.find((item) => item.reference === reference)?.state, outcome);

        const looked: [string, unknown][] = [];
        for (const who of [{ token }, { accessCode }]) {
          for (const path of ['', '/events', '/events?after=3', '/calendar', '/result', '/receipt'])
            looked.push([path, (await test.call(`GET`, `/filings/${reference}${path}`, who)).body]);
          const stream = await test.raw('GET', `/filings/${reference}/events/stream`, who);
          const reader = stream.body?.getReader();
          const decoder = new TextDecoder();
          let text = '';
          while (!text.includes('"seq":')) text += decoder.decode((await reader?.read())?.value);
          for (let last = ''; !text.includes('unable_to_verify') && last !== text;) {
            last = text;
            text += decoder.decode((await reader?.read())?.value);
          }
          await reader?.cancel();
          looked.push(['stream', text]);
          looked.push([
            'withdrawal',
            (await test.call('POST', `/filings/${reference}/withdrawal`, { ...who, body: { reason: 'resolved' } }))
              .body,
          ]);
        }
        looked.push(['list', (await test.call('GET', '/filings', { token })).body]);
        looked.push(['outcome', (await test.call('GET', `/outcomes/${key}`)).body]);
        looked.push(['link', (await open(code)).body]);
        const messages = await sentAbout(reference, 'event', test, 5);
        looked.push(['messages', messages.map(({ text }) => text).sort()]);
        for (const [where, body] of looked) {
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          assert.ok(!/record_found|already_registered/.test(text) && !text.includes(secret), `${where}: ${text}`);
        }
        const own_status = (await read(reference)).body;
        assert.deepEqual(
          [own_status.state, own_status.citizenMay],
          ['unable_to_verify', ['change_contact', 'read_filed', 'download_receipt', 'say_satisfaction']],
        );
        // But for what differs from filing to filing, the same to the letter.
        const neutral = (text: string) =>
          text
            .replaceAll(reference, 'REFERENCE')
            .replaceAll(code, 'CODE')
            .replaceAll(/"requestId":"[^"]+"/g, '')
            .replaceAll(/DTSTAMP:\S+/g, '');
        told[outcome] = looked
          .filter(([where]) => where !== 'list' && where !== '/receipt')
          .map(([where, body]) => [where, neutral(typeof body === 'string' ? body : JSON.stringify(body))]);
      });

    it('is told the same as one that could not be verified, to the letter', () => {
      assert.ok((told.record_found?.length ?? 0) > 10);
      assert.deepEqual(told.record_found, told.unable_to_verify);
    });
  });

  it('that the station rejected can be looked at again: by the station, and by the Superintendent of Police, with a letter that is about whoever asked', async () => {
    const { reference, code } = await asked({ subject: { ...request.subject, mobile: '9000099978' } });
    const letter = () => test.raw('GET', `/filings/${reference}/appeal-letter?language=en`, { token });
    await answer(code, 'agree');
    const own = await officer();
    await test.call('GET', `/station/filings/${reference}`, { token: own });
    assert.equal((await letter()).status, 404);
    const body = { kind: 'rejected', text: 'नमूना - किराये का काग़ज़ लाएँ' };
    await test.call('POST', `/station/filings/${reference}/events`, { token: own, body });
    const { events } = (
      await test.call<{ events: Schemas['FilingEvent'][] }>('GET', `/filings/${reference}/events`, { token })
    ).body;
    assert.deepEqual(
      events.at(-1)?.appeal?.map(({ to }) => to),
      ['superintendent_of_police'],
    );
    const { citizenMay } = (await read(reference)).body;
    for (const may of ['download_appeal_letter', 'ask_reopening'] as const) assert.ok(citizenMay.includes(may), may);
    const pdf = await (await letter()).text();
    assert.ok(pdf.includes(reference));
    assert.ok(!pdf.includes(request.subject.document.lastFour) && !pdf.includes('9000099978'));
    const asks = { text: 'नमूना - काग़ज़ साथ है' };
    assert.equal((await test.call('POST', `/filings/${reference}/reopening`, { token, body: asks })).status, 201);
  });

  it('gives a paper of the result once the person is verified, and not before', async () => {
    const { reference, code } = await asked();
    const paper = (language: string) => test.raw('GET', `/filings/${reference}/result?language=${language}`, { token });
    assert.equal((await paper('hi')).status, 404);
    await answer(code, 'agree');
    const own = await officer();
    await test.call('GET', `/station/filings/${reference}`, { token: own });
    for (const body of [
      { kind: 'acknowledged' },
      { kind: 'officer_assigned', officerName: 'नमूना दरोगा' },
      { kind: 'field_visit' },
      { kind: 'verified_no_record' },
    ])
      await test.call('POST', `/station/filings/${reference}/events`, { token: own, body });
    assert.deepEqual((await read(reference)).body.citizenMay, [
      'change_contact',
      'read_filed',
      'download_receipt',
      'download_result',
      'say_satisfaction',
    ]);
    const codes: string[] = [];
    for (const language of ['hi', 'en', 'ur']) {
      const pdf = await paper(language);
      assert.deepEqual([pdf.status, pdf.headers.get('content-type')], [200, 'application/pdf']);
      const code = /verify\/([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(await pdf.text())?.[1] ?? '';
      const { body } = await test.call<Schemas['IssuedDocument']>('GET', `/documents/${code}`);
      assert.equal(body.standing, 'current', code);
      codes.push(code);
    }
    // Opened again, it is no result any more.
    const reopened = { kind: 'reopened', text: 'नमूना - पता बदल गया' };
    await test.call('POST', `/station/filings/${reference}/events`, { token: own, body: reopened });
    assert.equal((await paper('hi')).status, 404);
    for (const documentCode of codes) {
      const { body } = await test.call<Schemas['IssuedDocument']>('GET', `/documents/${documentCode}`);
      assert.deepEqual([body.kind, body.standing], ['result', 'withdrawn'], 'whoever checks the paper is told');
    }
  });
});
