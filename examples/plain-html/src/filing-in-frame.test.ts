import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromiumLaunch } from '@nagrik/chromium';
import { frameEvents, tagEvents } from '@nagrik/embed/tag';
import { citizenName, story } from '@nagrik/example-district-site/flows/complaint-steps';
import { ComplaintWalk } from '@nagrik/example-district-site/flows/complaint-walk';
import { hindi } from '@nagrik/example-district-site/flows/hindi';
import { chromium, type Frame, type Page } from 'playwright';
import { framed, openScene, phone, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

const form = '<nagrik-complaint-form site="namuna"></nagrik-complaint-form>';
const tracker = '<nagrik-status-tracker site="namuna"></nagrik-status-tracker>';
const hostPage = (body: string): string =>
  scene.put(
    scene.host,
    `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ज़िला</title>
    <script type="module" src="${scene.portal.url}/embed/1/embed.js"></script><body><h1>ज़िला</h1>${body}</body></html>`,
  );

/** The newest one-time password for a number, once the portal has sent it. */
async function readCode(mobile: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${scene.portal.url}/demo/outbox.json`);
    const { messages } = (await response.json()) as { messages: { to: string; text: string }[] };
    const codes = messages.filter(({ to }) => to.includes(mobile)).map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]);
    const code = codes.find((found) => found !== undefined);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`No code for ${mobile}`);
}

const walkIn = (page: Page, frame: Frame, mobile: string): ComplaintWalk =>
  new ComplaintWalk(page, mobile, () => readCode(mobile), frame);

/** Fills in the whole form and files it. @returns the reference on the receipt */
async function file(walk: ComplaintWalk): Promise<string> {
  await walk.start();
  await walk.walk('nature', 'check');
  await walk.answer('check');
  await walk.keys.follow(hindi('complaint-later.submit'));
  await walk.seeTitle('complaint-later.filed');
  const [reference = ''] = await walk.shown.locator('.receipt .number').allInnerTexts();
  assert.match(reference, /^BR-5\d{6}-\d\d-\d{5}-[0-9A-Z]$/);
  return reference;
}

const frameOf = async (page: Page, service: string): Promise<Frame> => {
  const element = await page.waitForSelector(`iframe[src*="/embed/frame/${service}"]`, { state: 'visible' });
  return (await element.contentFrame()) ?? assert.fail();
};

/** What the portal's own pages keep in this browser for this site. */
const kept = async (page: Page): Promise<readonly string[]> => (await page.context().cookies()).map(({ name }) => name);

const signOut = (frame: Frame) => frame.getByRole('button', { name: hindi('my-filings.sign-out') });

interface Ear {
  /** Names and fields of the events that were fired at the tag. */
  readonly events: [type: string, fields: Record<string, unknown>][];
  /** What came out of the frame, before the tag chooses. */
  readonly heard: unknown[];
}

/** Listens to all that a host page can hear of a frame. */
const listen = (types: readonly string[]): void => {
  const ear: Ear = { events: [], heard: [] };
  Object.assign(window, { ear });
  for (const type of types)
    addEventListener(type, (event) => {
      const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
      ear.events.push([type, Object.fromEntries(own)]);
    });
  addEventListener('message', ({ data }) => ear.heard.push(data));
  const Channel = MessageChannel;
  window.MessageChannel = class extends Channel {
    constructor() {
      super();
      this.port1.addEventListener('message', ({ data }) => ear.heard.push(data));
    }
  };
};

test('a whole complaint is filed in the frame by keyboard, and the sign-in lasts over a reload until it is ended', async () => {
  const page = await scene.visit(hostPage(form), (page) =>
    page.addInitScript(listen, [...Object.keys(frameEvents), ...tagEvents]),
  );
  const reference = await file(walkIn(page, await framed(page), '9000000011'));
  const { events, heard } = await page.evaluate(() => (window as unknown as { ear: Ear }).ear);
  assert.deepEqual([...new Set(events.map(([type]) => type))].sort(), [
    'nagrik-filed',
    'nagrik-ready',
    'nagrik-resized',
    'nagrik-step',
  ]);
  assert.deepEqual(events.find(([type]) => type === 'nagrik-filed')?.[1], { reference });
  assert.ok(events.some(([type, fields]) => type === 'nagrik-step' && fields['page'] === 'check'));
  // Everything that came over the channel, whatever its name, and everything that was fired.
  const all = JSON.stringify([events, heard]);
  assert.ok(all.includes(reference), 'the ear hears');
  const [, accessCode = ''] = await (await framed(page)).locator('.receipt .number').allInnerTexts();
  const typed = [story, citizenName, accessCode, '9000000011', await readCode('9000000011'), 'चौक', 'साइकिल', 'टोला'];
  assert.deepEqual(
    typed.filter((text) => text === '' || all.includes(text)),
    [],
  );
  await page.goto(hostPage(tracker));
  const again = await frameOf(page, 'status-tracker');
  await again.getByText(reference).first().waitFor();
  const [cookie, ...others] = await page.context().cookies();
  assert.deepEqual(others, []);
  const { name, httpOnly, secure, sameSite, path } = cookie ?? assert.fail();
  assert.deepEqual(
    { name, httpOnly, secure, sameSite, path },
    { name: '__Host-nagrik-session', httpOnly: true, secure: true, sameSite: 'None', path: '/' },
  );
  await page.reload();
  const reloaded = await frameOf(page, 'status-tracker');
  await reloaded.getByText(reference).first().waitFor();
  const ended = page.waitForResponse(
    (response) => response.url().endsWith('/embed/session') && response.request().method() === 'DELETE',
  );
  await signOut(reloaded).click();
  await ended;
  assert.deepEqual(await kept(page), []);
  await page.reload();
  const over = await frameOf(page, 'status-tracker');
  await over.getByRole('textbox').first().waitFor();
  assert.equal(await over.getByText(reference).count(), 0);
  await page.close();
});

test('where the browser blocks all cookies, all storage and every popup, it is filed all the same, and nothing is left', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'nagrik-blocked-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2, popups: 2 } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, { ...chromiumLaunch('with'), ...phone });
  try {
    await context.addInitScript(() => Object.assign(window, { open: () => null }));
    const page = await context.newPage();
    await page.goto(hostPage(form + tracker));
    const frame = await frameOf(page, 'complaint-form');
    const throws = await frame.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        localStorage: () => localStorage.length,
        sessionStorage: () => sessionStorage.length,
        indexedDB: () =>
          new Promise((resolve, reject) => Object.assign(indexedDB.open('x'), { onsuccess: resolve, onerror: reject })),
      };
      const thrown: string[] = [];
      for (const [name, attempt] of Object.entries(tries))
        try {
          await attempt();
        } catch {
          thrown.push(name);
        }
      return thrown;
    });
    assert.deepEqual(throws, ['localStorage', 'sessionStorage', 'indexedDB'], 'the browser blocks what it shall');
    const reference = await file(walkIn(page, frame, '9000000012'));
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: hindi('form-later.receipt') }).click();
    assert.equal((await download).suggestedFilename(), `${reference}.pdf`);
    assert.deepEqual(await kept(page), []);
    await page.reload();
    const after = await frameOf(page, 'status-tracker');
    await after.getByRole('textbox').first().waitFor();
    assert.equal(await after.getByText(reference).count(), 0);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
