import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import contract from '../../../../../openapi/generated/openapi.json' with { type: 'json' };
import { filingKinds } from '../../generated/filing-kinds.ts';
import { routes } from '../../generated/routes.ts';
import type { components } from '../../generated/types.ts';
import { filingMessage } from '../../words/messages.ts';
import { exampleOf } from '../contract-example.ts';
import { keepExampleThings } from '../recovered/example-things.ts';
import { minimalFiling, TestPortal } from '../test-portal.ts';

type Schemas = components['schemas'];

interface FilingPath {
  readonly post: { readonly requestBody: (typeof contract.paths)['/complaints']['post']['requestBody'] };
}

const policeWords = /police|complaint|station|portal|पुलिस|शिकायत|थान|पोर्टल|پولیس|شکایت|تھان|پورٹل/iu;

describe('a filing for somebody else', () => {
  let test: TestPortal;
  let token: string;
  before(async () => {
    test = new TestPortal();
    token = (await test.signIn('9000000061')).accessToken;
  });
  after(() => test.portal.close());

  const person = { name: 'नमूना देवी', relation: 'neighbour', consent: 'agreed' } as const;
  const sentTo = async (mobile: string) => {
    // What stands in the outbox goes out within a moment.
    for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 5));
    return (await test.portal.store.outbox.sent(100)).filter(({ to }) => to === mobile);
  };

  it('tells them the number and whom to tell if it is wrong, in the language of the filing, and not what it is about', async () => {
    for (const [language, mobile, station] of [
      ['en', '6000000011', /tell a police station/],
      ['hi', '6000000012', /थाने में बताएँ/],
      ['ur', '6000000013', /تھانے میں بتائیں/],
    ] as const) {
      const filed = await test.file(token, { onBehalfOf: { ...person, mobile }, language });
      assert.equal(filed.status, 201);
      const text = await test.lastMessage(mobile);
      assert.ok(text.includes(filed.body.reference));
      assert.ok(text.includes('/services/status'));
      assert.match(text, station);
      assert.doesNotMatch(text, /नमूना|theft|चोरी|چوری/u, 'neither a name nor what happened');
      assert.ok(!text.includes(filed.body.accessCode), 'the code is whose who filed');
    }
  });

  it('still tells whoever files', async () => {
    const { body } = await test.file(token, { onBehalfOf: { ...person, mobile: '6000000014' } });
    assert.ok((await test.lastMessage('9000000061')).includes(body.reference));
  });

  it('sends nothing to somebody whom a question would put in danger', async () => {
    const onBehalfOf = { ...person, consent: 'unsafe', mobile: '6000000015' };
    assert.equal((await test.file(token, { onBehalfOf })).status, 201);
    assert.deepEqual(await sentTo('6000000015'), []);
  });

  it('sends nobody more than three such messages in a day, and files all the same', async () => {
    for (let count = 0; count < 5; count++) {
      const { status } = await test.file(token, { onBehalfOf: { ...person, mobile: '6000000016' } });
      assert.equal(status, 201);
    }
    assert.equal((await sentTo('6000000016')).length, 3);
  });

  it('tells them of what is sensitive without a word of the police', async () => {
    const incident = { ...minimalFiling.incident, nature: 'domestic_violence' };
    const { body } = await test.file(token, {
      onBehalfOf: { ...person, mobile: '6000000019' },
      incident,
      language: 'en',
    });
    const text = await test.lastMessage('6000000019');
    assert.equal(
      text,
      `A request that was made for you, ${body.reference.slice(-7)}, has been received. Ask whoever made it.`,
    );
  });

  const faults = async (onBehalfOf: object) => {
    const { status, body } = await test.call('POST', '/complaints', { token, body: { ...minimalFiling, onBehalfOf } });
    assert.equal(status, 422);
    return body.errors?.map(({ pointer, code }) => [pointer, code]);
  };

  it('is refused with the number of whoever files: then nobody else would be told', async () => {
    assert.deepEqual(await faults({ ...person, mobile: '9000000061' }), [['/onBehalfOf/mobile', 'not-accepted']]);
  });

  it('is refused without a word of what they say to it', async () => {
    const { consent: _, ...silent } = person;
    assert.deepEqual(await faults(silent), [['/onBehalfOf/consent', 'required']]);
  });

  it('shows the station for whom it was filed, and what they say to it', async () => {
    const onBehalfOf = { ...person, mobile: '6000000017' };
    const { reference } = (await test.file(token, { onBehalfOf })).body;
    const officer = (await test.signInOfficer()).accessToken;
    const { body } = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, {
      token: officer,
    });
    assert.deepEqual(body.onBehalfOf, onBehalfOf);
  });

  it('is read by whoever filed it alone: their own account opens nothing to the other person', async () => {
    const { reference } = (await test.file(token, { onBehalfOf: { ...person, mobile: '6000000018' } })).body;
    const other = (await test.signIn('6000000018')).accessToken;
    assert.equal((await test.call('GET', `/filings/${reference}`, { token: other })).status, 404);
    assert.equal((await test.call('GET', `/filings/${reference}`, { token })).status, 200);
  });
});

describe('whoever filed', () => {
  let test: TestPortal;
  let officer: string;
  before(async () => {
    test = new TestPortal();
    officer = (await test.signInOfficer()).accessToken;
  });
  after(() => test.portal.close());

  /** What is sent to a citizen about a filing of theirs, at first and when its station accepts it. */
  const sent = async (mobile: string, changes: object) => {
    const token = (await test.signIn(mobile)).accessToken;
    const { reference } = (await test.file(token, changes)).body;
    await test.call('GET', `/station/filings/${reference}`, { token: officer });
    const body = { kind: 'acknowledged' };
    assert.equal(
      (await test.call('POST', `/station/filings/${reference}/events`, { token: officer, body })).status,
      201,
    );
    for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 5));
    const messages = (await test.portal.store.outbox.sent(100)).filter(
      ({ to, template }) => to === mobile && template !== 'otp',
    );
    return { reference, messages };
  };
  const violence = { incident: { ...minimalFiling.incident, nature: 'domestic_violence' } };

  it('is told plainly of a theft', async () => {
    const { reference, messages } = await sent('9000000071', {});
    assert.deepEqual(messages.map(({ template }) => template).sort(), ['event', 'filed-to-sign']);
    for (const { text } of messages) assert.ok(text.includes(reference));
  });

  it('is told of violence at home without a word of the police, in every language', async () => {
    for (const [language, mobile] of [
      ['en', '9000000072'],
      ['hi', '9000000073'],
      ['ur', '9000000074'],
    ] as const) {
      const { reference, messages } = await sent(mobile, { ...violence, language });
      assert.deepEqual(messages.map(({ template }) => template).sort(), ['event-discreet', 'filed-to-sign-discreet']);
      for (const { text } of messages) {
        assert.doesNotMatch(text, policeWords);
        assert.ok(!text.includes(reference), 'the whole number would lead to the police');
        assert.ok(text.includes(reference.slice(-7)), 'its end is known again');
      }
    }
  });

  it('is reminded discreetly, too', () => {
    const reference = 'BR-5117044-26-00016-K';
    for (const template of [
      'filed',
      'filed-to-sign',
      'sign-tomorrow',
      'sign-passed',
      'silence',
      'event',
      'asked',
    ] as const)
      for (const language of ['hi', 'en', 'ur'] as const) {
        const text = filingMessage(template, language, reference, 'discreet');
        assert.doesNotMatch(text, policeWords, `${template} ${language}`);
        assert.ok(text.includes('00016-K') && !text.includes(reference), `${template} ${language}`);
      }
  });

  it('is told plainly of it where they wish so, and discreetly of anything else where they wish so', async () => {
    const plain = await sent('9000000075', { ...violence, wishes: { messages: 'plain' } });
    assert.deepEqual(plain.messages.map(({ template }) => template).sort(), ['event', 'filed-to-sign']);
    const discreet = await sent('9000000076', { wishes: { messages: 'discreet' } });
    assert.ok(discreet.messages.every(({ template }) => template.endsWith('-discreet')));
  });

  it('is sent nothing where they look or come themselves, and nobody else is either', async () => {
    for (const [mobile, contactBy] of [
      ['9000000077', 'none'],
      ['9000000078', 'visit_station'],
    ] as const) {
      const onBehalfOf = { name: 'नमूना देवी', relation: 'sibling', consent: 'agreed', mobile: `6${mobile.slice(1)}` };
      assert.deepEqual((await sent(mobile, { wishes: { contactBy }, onBehalfOf })).messages, []);
      assert.ok(!(await test.portal.store.outbox.sent(100)).some(({ to }) => to === onBehalfOf.mobile));
    }
  });

  it('is told by e-mail, too, where they gave an address, what an SMS tells and no more', async () => {
    const complainant = { ...minimalFiling.complainant, email: 'namuna@example.com' };
    const mails = async () => (await test.portal.store.outbox.sent(100)).filter(({ channel }) => channel === 'email');
    const { reference, messages } = await sent('9000000081', { complainant, language: 'en' });
    assert.deepEqual(
      (await mails()).map(({ to, subject, text }) => [to, subject, text]),
      messages.map(({ text }) => ['namuna@example.com', `Police portal: ${reference}`, text]),
    );
    const discreet = await sent('9000000082', { ...violence, complainant, language: 'en' });
    const [newest] = await mails();
    assert.equal(newest?.subject, `Your request ${discreet.reference.slice(-7)}`);
    assert.doesNotMatch(newest?.text ?? '', policeWords);
    const before = (await mails()).length;
    await sent('9000000083', { complainant, wishes: { contactBy: 'none' } });
    assert.equal((await mails()).length, before, 'not where they wish no message');
  });

  it('keeps no hours and no words of whom nobody is to reach, and the list of the station says not to call', async () => {
    const wishes = { contactBy: 'none', contactTime: 'नमूना: दोपहर', messages: 'plain', womanOfficer: true };
    const { reference } = await sent('9000000080', { wishes });
    const { body } = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, {
      token: officer,
    });
    assert.deepEqual(body.contact, { by: 'none', messages: 'none' });
    assert.deepEqual((body.filing as { wishes: object }).wishes, { contactBy: 'none', womanOfficer: true });
    const plain = await sent('9000000084', { wishes: { contactBy: 'call' } });
    const inbox = await test.call<Schemas['InboxPage']>('GET', '/station/inbox?limit=50', { token: officer });
    const marked = inbox.body.items.filter(({ doNotCall }) => doNotCall).map((each) => each.reference);
    assert.ok(marked.includes(reference));
    assert.ok(!marked.includes(plain.reference));
  });

  it('says how they may be reached and what they need, and the station reads it', async () => {
    const wishes = {
      ...{ womanOfficer: true, homeVisit: true, interpreter: false, support: ['sign_language'] },
      ...{ contactBy: 'sms', contactTime: 'नमूना: दोपहर' },
    };
    const { reference } = await sent('9000000079', { ...violence, wishes });
    const { body } = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, {
      token: officer,
    });
    assert.deepEqual(body.contact, { by: 'sms', time: 'नमूना: दोपहर', messages: 'discreet' });
    assert.deepEqual(body.support, ['woman_officer', 'home_visit', 'sign_language']);
  });
});

describe('the first message about a filing', () => {
  let test: TestPortal;
  before(async () => {
    test = new TestPortal();
    await keepExampleThings(test.portal);
  });
  after(() => test.portal.close());

  const schemas = contract.components.schemas as Readonly<Record<string, { readonly properties?: object }>>;
  /** What a body says of messages: by itself, or among other wishes. */
  const wish = (path: string, messages: Schemas['MessageWish']): object => {
    const { post } = (contract.paths as unknown as Readonly<Record<string, FilingPath>>)[path] ?? {};
    const schema = post?.requestBody.content['application/json'].schema.$ref.split('/').at(-1) ?? '';
    return 'messages' in (schemas[schema]?.properties ?? {}) ? { messages } : { wishes: { messages } };
  };
  let numbers = 0;

  for (const { service, operationId } of filingKinds.filter(({ operationId }) =>
    routes[operationId].security.some((scheme) => scheme === 'citizen'),
  ))
    it(`keeps to what was wished when it was filed: ${service}`, async () => {
      const { path, body } = exampleOf(operationId, 'minimal');
      for (const messages of ['discreet', 'plain'] as const) {
        const mobile = String(9_000_000_500 + ++numbers);
        const token = (await test.signIn(mobile)).accessToken;
        const wished = { ...body, ...wish(path, messages) };
        const { status, body: receipt } = await test.call<Schemas['Receipt']>('POST', path, { token, body: wished });
        assert.equal(status, 201, JSON.stringify(receipt));
        const text = await test.lastMessage(mobile);
        if (messages === 'discreet') assert.doesNotMatch(text, policeWords);
        assert.equal(text.includes(receipt.reference), messages === 'plain', text);
        assert.ok(text.includes(receipt.reference.slice(-7)), 'its end is known again');
      }
    });
});
