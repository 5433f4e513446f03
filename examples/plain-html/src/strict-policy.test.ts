import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { inTurn } from '@nagrik/chromium';
import { describeServices } from '@nagrik/elements/catalogue';
import { csp, snippet, type SnippetOptions, type tags } from '@nagrik/embed';
import type { BrowserContext, Page } from 'playwright';
import { sendFirstField } from './go-on.ts';
import { openScene, type Scene } from './scene.ts';

const languages = ['hi', 'en', 'ur'] as const;
const services = describeServices();

let scene: Scene;
/** One for all pages, so that what was loaded once is there. */
let browser: BrowserContext;
/** What browsers said that they refused, on any page and in any frame of it. */
const refused: string[] = [];
before(async () => {
  scene = await openScene();
  browser = await scene.arrive({ viewport: { width: 360, height: 740 } });
  await browser.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, documentURI }) =>
      console.error(`Content Security Policy event: ${effectiveDirective} ${blockedURI} ${sample} on ${documentURI}`),
    ),
  );
  browser.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
  });
});
after(() => scene.close());

/** A page of a site whose policy allows nothing but what `csp()` says, with Trusted Types. */
function strictPage(body: string, lines: string, site = scene.host): string {
  const policy = `default-src 'none'; require-trusted-types-for 'script'; report-uri /refused; ${lines}`;
  const html = `<!doctype html><html lang="hi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><body>${body}</body></html>`;
  return scene.put(site, html, { 'content-security-policy': policy });
}

/** Goes to where something can be typed or read, in the element or the frame of a tag, and sends it off. */
async function use(page: Page, tag: string): Promise<void> {
  const live = page.locator(`${tag} iframe, ${tag} > [slot=live]`).first();
  await live.waitFor();
  const frame = await (await live.elementHandle())?.contentFrame();
  await sendFirstField(frame ?? page, frame ? tag : await live.evaluate(({ localName }) => localName));
}

const surfaces = ['auto', 'frame', 'inline', 'link'] as const;

for (const [turn, { id, tag, name, sensitive }] of services.entries())
  test(`a page that allows only what csp() says refuses nothing of ${id}: in every language, on every surface`, async () => {
    const service = tag.replace('nagrik-', '') as keyof typeof tags;
    const page = await browser.newPage();
    for (const [row, surface] of surfaces.entries()) {
      const spoken = inTurn(languages, turn + row);
      const code = (lang: (typeof languages)[number], more: Partial<SnippetOptions> = {}): string =>
        snippet({ portal: scene.portal.url, site: 'namuna', service, lang, name: name[lang], surface, ...more });
      const lines = csp({ portal: scene.portal.url, services: [service], surface });
      const site = surface === 'inline' ? scene.trusted : scene.host;
      await page.goto(strictPage(spoken.map((lang) => code(lang)).join(''), lines, site));
      if (surface === 'link') assert.equal(await page.getByRole('link').count(), spoken.length);
      else {
        await page.waitForFunction(
          ([tag, count]) => {
            const shown = [...document.querySelectorAll(tag)].filter((each) => {
              const live = each.shadowRoot?.querySelector('iframe') ?? each.querySelector('[slot=live]');
              return live?.checkVisibility({ visibilityProperty: true });
            });
            return shown.length === count;
          },
          [tag, spoken.length] as const,
        );
        const inline = await page.locator(`${tag} > [slot=live]`).count();
        assert.equal(inline, surface === 'inline' || (surface === 'auto' && !sensitive) ? spoken.length : 0, surface);
        await use(page, tag);
      }
      assert.deepEqual(refused.splice(0), [], surface);
    }
    for (const form of ['iframe', 'link'] as const) {
      const body = snippet({ portal: scene.portal.url, site: 'namuna', service, lang: 'hi', name: name.hi, form });
      const lines = csp({ portal: scene.portal.url, services: [service], form });
      await page.goto(strictPage(body, lines));
      if (form === 'iframe')
        await page.frameLocator('iframe').locator(tag).locator('[part=heading], [part=start], h2').first().waitFor();
      assert.deepEqual(refused.splice(0), [], form);
    }
    assert.deepEqual([scene.host.sent, scene.trusted.sent].flat(), []);
    await page.close();
  });

test('this is seen: one line less, and the page refuses', async () => {
  const [{ tag, name } = { tag: '', name: { hi: '' } }] = services;
  const service = tag.replace('nagrik-', '') as keyof typeof tags;
  const lines = csp({ portal: scene.portal.url, services: [service] }).split('; ');
  const page = await browser.newPage();
  for (const line of lines) {
    const body = snippet({ portal: scene.portal.url, site: 'namuna', service, lang: 'hi', name: name.hi });
    await page.goto(strictPage(body, lines.filter((other) => other !== line).join('; ')));
    const [directive = ''] = line.split(' ');
    // What the page said while it loaded has come before this answer.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    assert.ok(
      refused.splice(0).some((text) => text.includes(directive)),
      line,
    );
  }
  // Browsers send reports when they have time.
  while (scene.host.sent.length < lines.length) await setTimeout(20);
  await page.close();
});

test('the portal’s own pages keep to their own policy, in every language', async () => {
  const page = await browser.newPage();
  const left = [
    '/',
    // No page leads to a directory: the first one has all that it has.
    ...services.filter(({ kind }) => kind === 'directory').map(({ id }) => `/services/${id}?lang=hi`),
    ...services.flatMap(({ id }, turn) =>
      inTurn(languages, turn).map((lang) => `/embed/preview?service=${id}&lang=${lang}`),
    ),
  ];
  const visited = new Set<string>();
  // Of pages that differ by their entry alone (a thousand stations) two are looked at, in each language.
  const looked = new Map<string, number>();
  const isNew = (link: string): boolean => {
    const { pathname, searchParams } = new URL(link, scene.portal.url);
    const sort = `${pathname.replace(/^(\/services\/[^/]+\/).+/, '$1')} ${searchParams.get('lang') ?? ''}`;
    looked.set(sort, (looked.get(sort) ?? 0) + 1);
    return (looked.get(sort) ?? 0) <= 2;
  };
  for (let path = left.shift(); path; path = left.shift()) {
    visited.add(path);
    await page.goto(scene.portal.url + path);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(':not(:defined)')].every(({ localName }) => !localName.startsWith('nagrik-')),
    );
    // The way out of a half-filled form leads to another site, and files are no pages.
    const links = await page
      .locator('a[href^="/"]:not([rel~=nofollow], [href*="."])')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    left.push(...[...new Set(links)].filter((link) => !visited.has(link) && !left.includes(link) && isNew(link)));
    assert.deepEqual(refused.splice(0), [], path);
  }
  for (const { id } of services)
    for (const lang of languages) assert.ok(visited.has(`/services/${id}?lang=${lang}`), [...visited].join(' '));
  await page.close();
});
