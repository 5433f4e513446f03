import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Browser, example, JourneyScene, ownCase, summary, walk } from './test-journeys.ts';

let scene: JourneyScene;
before(() => {
  scene = new JourneyScene();
});
after(() => scene.close());
beforeEach(() => {
  scene.between = undefined;
});

const paper = (name = 'namuna.pdf'): File =>
  new File(['%PDF-1.4\nstartxref\n0\n%%EOF'], name, { type: 'application/pdf' });

const openWith = async (reference: string, code: string): Promise<Browser> => {
  const browser = await new Browser(scene).open('/services/status?lang=en');
  await browser.send({ reference, code });
  assert.equal(browser.step, 'filing');
  return browser;
};

/** Files as a new citizen, and opens it by its code. */
const opened = async (): Promise<{ browser: Browser; reference: string }> => {
  const done = await walk(scene, example('minimalFiling'), ownCase);
  const [reference = ''] = /BR-\d{7}-26-\d{5}-[0-9A-Z]/.exec(done.html) ?? [];
  const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(done.html) ?? [];
  return { browser: await openWith(reference, code), reference };
};

const added = async (reference: string): Promise<unknown[]> =>
  (await scene.portal.store.filings.log(reference))
    .filter(({ event }) => event.kind === 'information_added')
    .map(({ event: { text, attachments = [] } }) => [
      text,
      (attachments as { name: string }[]).map(({ name }) => name),
    ]);

const isInformation = (request: Request): boolean => request.method === 'POST' && request.url.endsWith('/information');

describe('photos and papers for an open filing without script', () => {
  test('go with the words, whether they were sent before or with them', async () => {
    const { browser, reference } = await opened();
    assert.match(browser.html, /enctype="multipart\/form-data"/);
    await browser.send({ 'q-uploadIds': paper('first.pdf'), information: 'Half a sentence' }, 'upload:uploadIds');
    assert.match(browser.html, /first\.pdf/);
    assert.ok(browser.html.includes('Half a sentence'));
    assert.deepEqual(await added(reference), []);
    await browser.send({ 'q-uploadIds': paper('second.pdf'), information: 'Two papers' }, 'information');
    assert.match(browser.html, /Sent to the station/);
    assert.deepEqual(await added(reference), [['Two papers', ['first.pdf', 'second.pdf']]]);
    assert.doesNotMatch(browser.html, /value="remove-file/, 'nothing is left to be sent twice');
  });

  test('need words, and wait for them; what was taken out does not go', async () => {
    const { browser, reference } = await opened();
    await browser.send({ 'q-uploadIds': paper('first.pdf') }, 'information');
    assert.match(summary(browser.html), /Write what your photo or paper shows/);
    assert.match(browser.html, /aria-describedby="information-error"/);
    const first = /value="(remove-file:uploadIds:[^"]+)"/.exec(browser.html)?.[1] ?? '';
    await browser.send({ 'q-uploadIds': paper('second.pdf') }, 'upload:uploadIds');
    await browser.send({}, first);
    await browser.send({ information: 'One paper' }, 'information');
    assert.deepEqual(await added(reference), [['One paper', ['second.pdf']]]);
  });

  test('that cannot be added are named before anything is sent, and the words stay', async () => {
    const { browser, reference } = await opened();
    const wrong = new File(['not a paper'], 'wrong.pdf', { type: 'application/pdf' });
    await browser.send({ 'q-uploadIds': wrong, information: 'It was blue' }, 'information');
    assert.match(summary(browser.html), /href="#q-uploadIds-input">wrong\.pdf: This file is not what its name says/);
    assert.match(browser.html, /<title>Error:/);
    assert.ok(browser.html.includes('It was blue'));
    assert.deepEqual(await added(reference), []);
  });

  test('arrive once, though the answer was lost', async () => {
    const { browser, reference } = await opened();
    let calls = 0;
    scene.between = ({ request, pass }) => {
      if (!isInformation(request)) return undefined;
      calls += 1;
      return calls > 2 ? pass() : pass().then(() => new Response('upstream timed out', { status: 504 }));
    };
    await browser.send({ 'q-uploadIds': paper(), information: 'A paper' }, 'information');
    assert.match(browser.html, /It may have arrived all the same/);
    assert.match(browser.html, /namuna\.pdf/);
    await browser.send({ information: 'A paper' }, 'information');
    assert.match(browser.html, /Sent to the station/);
    assert.deepEqual(await added(reference), [['A paper', ['namuna.pdf']]]);
  });

  test('are asked for again where they are no longer at the portal', async () => {
    const { browser, reference } = await opened();
    await browser.send({ 'q-uploadIds': paper() }, 'upload:uploadIds');
    const id = /remove-file:uploadIds:([^"]+)"/.exec(browser.html)?.[1] ?? '';
    await scene.portal.handler(
      new Request(`https://portal.example/uploads/${id}`, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } }),
    );
    await browser.send({ information: 'A paper' }, 'information');
    assert.match(summary(browser.html), /namuna\.pdf: This file is no longer here/);
    assert.ok(browser.html.includes('A paper'));
    await browser.send({ 'q-uploadIds': paper('again.pdf'), information: 'A paper' }, 'information');
    assert.deepEqual(await added(reference), [['A paper', ['again.pdf']]]);
  });

  test('are not offered where the filing takes none', async () => {
    const sent = await scene.portal.handler(
      new Request('https://portal.example/tips', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(example('minimalTip')),
      }),
    );
    assert.equal(sent.status, 201, await sent.clone().text());
    const { reference, accessCode } = (await sent.json()) as { reference: string; accessCode: string };
    const browser = await openWith(reference, accessCode);
    assert.match(browser.html, /value="information"/);
    assert.doesNotMatch(browser.html, /type="file"|multipart/);
  });
});
