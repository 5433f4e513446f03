import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { everyCombination } from '@nagrik/chromium';
import { describeServices } from '@nagrik/elements/catalogue';
import type { Frame, Locator, Page } from 'playwright';
import { goOnToFields } from './go-on.ts';
import { charactersRead, listenEverywhere } from './hostile-page.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
before(async () => {
  scene = await openScene();
});
after(() => scene.close());

/** Two neighbours of it stand side by side in no word, name or address. */
const TYPED = 'QZXJQVXZJQKX';
const sensitive = describeServices().filter((service) => service.sensitive);

interface PageOptions {
  readonly lang?: string;
  readonly surface?: string;
  /** Before our script. */
  readonly head?: string;
}

/** A page with a tag for each of these services. */
const pageOf = (
  services: readonly { readonly tag: string }[],
  { lang = 'hi', surface = 'auto', head = '' }: PageOptions,
): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
  ${head}<script type="module" src="${scene.portal.url}/embed/1/embed.js"></script>
  <body>${services.map(({ tag }) => `<${tag} site="namuna" surface="${surface}"><p class="fallback">112</p></${tag}>`).join('')}</body></html>`;

/** Types into every field of a service’s first page with any, and copies it all. @returns the field from which Enter goes on */
async function typeInto(page: Page, where: Page | Frame, tag: string): Promise<Locator> {
  const fields = await goOnToFields(where, tag);
  const held: string[] = [];
  for (const field of await fields.all()) {
    await field.focus();
    await page.keyboard.type(TYPED);
    held.push(await field.inputValue());
  }
  assert.ok(held.includes(TYPED), `${tag} holds ${held.join(', ')}`);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  // Before the field goes: a busy machine calls no timer of the page's between the last letter and Enter.
  await page.evaluate('look()');
  return fields.last();
}

/**
 * What the page has, after all that is on its way has come.
 *
 * @param awaited ways on which everything that was typed has to come; where one does not, it is not waited for longer than half a minute
 */
async function readBy(page: Page, awaited: readonly string[] = []): Promise<Readonly<Record<string, number>>> {
  for (const end = Date.now() + 30_000; ;) {
    const seen = await page.evaluate(async () => {
      const { look, seen } = window as unknown as { look(): void; seen: Record<string, string> };
      for (let times = 0; times < 4; times++) await new Promise((drawn) => requestAnimationFrame(drawn));
      look();
      return seen;
    });
    const read = charactersRead(seen, TYPED);
    if (awaited.every((way) => read[way] === TYPED.length) || Date.now() > end) return read;
  }
}

/** Ways on which a page has everything that is typed into an element of its own; some only once Continue has judged it. */
const WAYS = ['keys', 'input events', 'fields', 'selection', 'values', 'text'];

for (const [turn, lang] of ['hi', 'en', 'ur'].entries())
  test(`a page that patches whatever it can reads no letter typed in any sealed frame (${lang})`, async () => {
    const typedInto = sensitive.filter((_, index) => everyCombination || index % 3 === turn);
    const address = scene.put(scene.host, pageOf(typedInto, { lang }));
    const page = await scene.visit(address, (page) => page.addInitScript(listenEverywhere));
    const typed: Locator[] = [];
    for (const { tag } of typedInto) {
      const frame = await (await page.waitForSelector(`${tag} iframe`, { state: 'visible' })).contentFrame();
      assert.ok(frame);
      assert.equal(await frame.evaluate(() => document.documentElement.lang), lang);
      typed.push(await typeInto(page, frame, tag));
    }
    // Only now: what goes on takes the focus when it is there, and somebody may be in another field by then.
    for (const field of typed) await field.press('Enter');
    assert.deepEqual(await readBy(page), {});
    await page.close();
  });

test('the same page reads every letter that is typed into an element of its own, on many ways', async () => {
  for (const service of sensitive) {
    const address = scene.put(scene.trusted, pageOf([service], { surface: 'inline' }));
    const page = await scene.visit(address, (page) => page.addInitScript(listenEverywhere));
    const live = page.locator(`${service.tag} > [slot=live]`);
    await live.waitFor();
    const typed = await typeInto(page, page, await live.evaluate(({ localName }) => localName));
    await typed.press('Enter');
    const read = await readBy(page, WAYS);
    const whole = Object.keys(read).filter((way) => read[way] === TYPED.length);
    for (const way of WAYS)
      assert.ok(whole.includes(way), `${service.id}: ${way} has ${read[way] ?? 0}, whole came by ${whole.join(', ')}`);
    await page.close();
  }
});

/** What pages and the libraries of their day do to the platform, and whether the sealed and the public services come all the same. */
const patched: Readonly<Record<string, readonly [script: string, sealed: boolean, open: boolean]>> = {
  'nothing at all': ['', true, true],
  'Prototype: methods of arrays that are listed, another Array.from, JSON in strings': [
    `for (const name of ['each', 'toJSON', 'clone', 'first', 'without', 'invoke']) {
      Array.prototype[name] = function () { return String(this) };
      String.prototype[name] = Element.prototype[name] = Array.prototype[name];
    }
    Array.from = (list) => list?.toArray?.() ?? Array(list?.length ?? 0).fill().map((_, at) => list[at]);
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] };
    Object.keys = ((keys) => (of) => [...keys(of)])(Object.keys);
    Element = Object.assign(function (tag) { return document.createElement(tag) }, { prototype: Element.prototype });`,
    true,
    true,
  ],
  'MooTools: classes of its own for events and documents, another bind': [
    `window.Event = function (event) { this.type = event.type.indexOf('key') };
    window.Document = function () {};
    Array.from = (item) => (item == null ? [] : typeof item.length === 'number' ? [].slice.call(item) : [item]);
    Function.prototype.bind = function (that, args) { return (...more) => this.apply(that, args ?? more) };
    String.prototype.contains = String.prototype.includes;`,
    true,
    // In a frame.
    true,
  ],
  'fetch throws': [`window.fetch = () => { throw new Error('patched') }`, true, true],
  'fetch never answers': ['window.fetch = () => new Promise(() => {})', true, true],
  'JSON.parse throws': [`JSON.parse = () => { throw new Error('patched') }`, true, true],
  'attachShadow throws': [`Element.prototype.attachShadow = () => { throw new Error('patched') }`, false, false],
  'attachShadow gives nothing': ['Element.prototype.attachShadow = () => null', false, false],
  'customElements.define throws': [`customElements.define = () => { throw new Error('patched') }`, false, false],
  'customElements.define does nothing': ['customElements.define = () => {}', false, false],
  'there are no custom elements': [
    `Object.defineProperty(window, 'customElements', { value: undefined })`,
    false,
    false,
  ],
};

test('where a page has patched what the script stands on, each service comes or leaves what stood inside the tag', async () => {
  const services = describeServices();
  const ends = `<script type="module">Object.assign(window, { ended: true })</script>`;
  const page = await scene.visit(scene.put(scene.host, ''));
  for (const [what, [script, sealed, open]] of Object.entries(patched)) {
    const head = `<script>var ready = []; addEventListener('nagrik-ready', ({ target }) => ready.push(target.localName));${script}</script>`;
    await page.goto(scene.put(scene.host, pageOf(services, { lang: 'ur', head }).replace('</body>', `${ends}</body>`)));
    await page.waitForFunction('ended');
    const expected = services.filter((service) => (service.sensitive ? sealed : open)).map(({ tag }) => tag);
    await page
      .waitForFunction((count) => (window as unknown as { ready: string[] }).ready.length >= count, expected.length)
      .catch(() => undefined);
    assert.deepEqual((await page.evaluate<string[]>('ready')).sort(), expected.sort(), what);
    for (const { tag } of services) {
      const fallback = page.locator(`${tag} > .fallback`);
      const live = page.locator(`${tag} iframe, ${tag} > [slot=live]`);
      assert.equal(await fallback.isVisible(), !expected.includes(tag), `${what}: ${tag}`);
      assert.equal((await live.count()) > 0 && (await live.isVisible()), expected.includes(tag), `${what}: ${tag}`);
    }
  }
  await page.close();
});
