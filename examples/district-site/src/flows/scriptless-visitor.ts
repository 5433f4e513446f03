import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { everyCombination } from '@nagrik/chromium';
import type axe from 'axe-core';
import type { Browser, Download, Locator, Page } from 'playwright';
import { phone } from './open-browser.ts';
import { readSentCode } from './outbox.ts';
import { finger, type Hands, keysOf } from './scriptless-hands.ts';

export type Language = 'hi' | 'en' | 'ur';
export const languages = ['hi', 'en', 'ur'] as const satisfies readonly Language[];

/** What the pages that axe has judged were made of. */
const judged = new Set<string>();

/** The small one: it is sent to every page anew. */
const axeSource = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What a page looks like to the browser; worked out in it, where the page itself runs nothing. */
interface Seen {
  readonly lang: string;
  readonly dir: string;
  readonly headings: number;
  readonly width: number;
  readonly window: number;
  /** Ids that more than one element has. */
  readonly twice: readonly string[];
  /** Elements that script has brought to life: none may be. */
  readonly alive: number;
  /** What its elements are made of: each with the one around it and those in it, without the words. */
  readonly made: readonly string[];
}

type Arrival = readonly [browser: Browser, portalUrl: string, language: Language, turns: readonly [number, number]];

/** Somebody at a phone whose browser runs no script: reads pages, fills in fields, presses buttons, follows links. */
export class ScriptlessVisitor {
  readonly page: Page;
  readonly language: Language;
  /** How many pages were looked at. */
  looked = 0;
  /** How this one works a page. */
  readonly hands: Hands;
  readonly #portalUrl: string;

  /** Of the pages that it comes to, every how many-eth it tries more closely, and the first of them: the others do so at the rest. */
  readonly #turns: readonly [every: number, first: number];

  private constructor(
    page: Page,
    portalUrl: string,
    language: Language,
    turns: readonly [number, number],
    hands: Hands = finger,
  ) {
    this.page = page;
    this.hands = hands;
    this.#portalUrl = portalUrl;
    this.language = language;
    this.#turns = turns;
  }

  /** One visitor, who tries every page closely, and with the keys alone. */
  static async arriveWithKeys(browser: Browser, portalUrl: string, language: Language): Promise<ScriptlessVisitor> {
    const page = await this.#newPage(browser);
    return new ScriptlessVisitor(page, portalUrl, language, [1, 0], keysOf(page));
  }

  /** One for each language, who go the same way: each page is tried more closely once, in the languages by turns. */
  static async arriveInEach(
    browser: Browser,
    portalUrl: string,
    among: readonly Language[] = languages,
  ): Promise<readonly ScriptlessVisitor[]> {
    return Promise.all(among.map((language, turn) => this.#enter(browser, portalUrl, language, [among.length, turn])));
  }

  static async #enter(...[browser, portalUrl, language, turns]: Arrival): Promise<ScriptlessVisitor> {
    return new ScriptlessVisitor(await this.#newPage(browser), portalUrl, language, turns);
  }

  static async #newPage(browser: Browser): Promise<Page> {
    // A button that changes its colour under the pointer has too little contrast for a moment, and axe may come in that moment.
    const context = await browser.newContext({
      viewport: phone,
      javaScriptEnabled: false,
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    return context.newPage();
  }

  /** Whether it is this visitor, of those who go the same way, who tries the so-many-eth page of it more closely. */
  triesMore(page: number): boolean {
    const [every, first] = this.#turns;
    return page % every === first;
  }

  async open(service: string): Promise<void> {
    await this.page.goto(`${this.#portalUrl}/services/${service}?lang=${this.language}`);
  }

  /** The name of the page: '' is the first one of a service. */
  get step(): string {
    return new URL(this.page.url()).pathname.split('/')[3] ?? '';
  }

  /** The button that a citizen sees; the hidden one beside it is what Enter presses. */
  button(go: string): Locator {
    return this.page.locator(`button[name="go"][value="${go}"]:not([aria-hidden])`);
  }

  /** Presses a button or follows a link, and waits for the page that it leads to, with its style sheet. */
  async press(what: string | Locator): Promise<void> {
    const arrived = this.page.waitForEvent('load');
    await this.hands.press(typeof what === 'string' ? this.button(what) : what);
    await arrived;
  }

  /** Presses what gives a file. @returns its first bytes and its whole length */
  async download(what: string | Locator): Promise<{ readonly begins: string; readonly bytes: number }> {
    const arriving = this.page.waitForEvent('download');
    await (typeof what === 'string' ? this.button(what) : what).click();
    const content = await contentOf(await arriving);
    return { begins: content.subarray(0, 15).toString('latin1'), bytes: content.length };
  }

  /** Whether the page says that something is missing or wrong. */
  async refused(): Promise<boolean> {
    return (await this.page.locator('.summary').count()) > 0;
  }

  /** Signs in on the page that asks for a mobile number. */
  async signIn(mobile: string): Promise<void> {
    await this.hands.write(this.page.locator('input[autocomplete="tel-national"]'), mobile);
    await this.press('on');
    const field = this.page.locator('input[autocomplete="one-time-code"]');
    // A number gets a new code only twice a minute: whoever was quick reads that, and presses again.
    for (let tries = 0; tries < 20 && (await field.count()) === 0; tries++) {
      await this.page.waitForTimeout(2_000);
      await this.press('on');
    }
    await this.look();
    const code = await readSentCode(this.#portalUrl, mobile);
    await this.hands.write(field, code);
    await this.press('on');
  }

  /** Holds the page to what every page without script must be. */
  async look(): Promise<void> {
    const { page, language } = this;
    const at = `${language} ${new URL(page.url()).pathname}`;
    const seen = await page.evaluate(see);
    assert.deepEqual([seen.lang, seen.dir], [language, language === 'ur' ? 'rtl' : 'ltr'], at);
    assert.equal(seen.headings, 1, `${at} has one h1`);
    assert.ok(seen.width <= seen.window, `${at} is ${seen.width} px wide in a window of ${seen.window} px`);
    assert.deepEqual(seen.twice, [], `${at} gives an id once`);
    assert.equal(seen.alive, 0, `${at} runs no script`);
    if (await this.refused()) await this.#lookAtSummary(at);
    this.looked += 1;
    // axe is half of what a look costs, and has nothing new to say of what is made as on pages before, whatever it says.
    const isNew = seen.made.some((made) => !judged.has(made));
    for (const made of seen.made) judged.add(made);
    if (isNew || everyCombination) await this.#lookByAxe(at);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  /** The summary has the focus, the title says that there is an error, and every line leads into a field of the form that has it. */
  async #lookAtSummary(at: string): Promise<void> {
    // The browser gives `autofocus` its focus when it next draws, which may be after the page has come.
    await this.page.locator('.summary:focus').waitFor({ state: 'attached' });
    const { title, broken, lines } = await this.page.evaluate(() => {
      const summary = document.querySelector('.summary');
      const links = Array.from(summary?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []);
      const field = 'form :is(input, select, textarea)';
      return {
        title: document.title,
        lines: summary?.querySelectorAll('li, p').length ?? 0,
        broken: links
          .filter(({ hash }) => !document.getElementById(hash.slice(1))?.matches(field))
          .map(({ hash }) => hash),
      };
    });
    assert.ok(lines > 0, `${at} says what is wrong`);
    assert.deepEqual(broken, [], `${at}: every line of the summary leads into a field`);
    assert.match(title, errorWords[this.language], `${at}: the title says so first`);
  }

  /**
   * axe needs script, and the page may run none: it is evaluated from outside in the very document that the citizen sees. Timers do
   * not run there either, and axe puts its work off by them: what it puts off runs as a microtask.
   */
  async #lookByAxe(at: string): Promise<void> {
    await this.page.evaluate(
      `globalThis.setTimeout = (act, _, ...given) => (Promise.resolve(given).then((all) => act(...all)), 1);${axeSource}`,
    );
    const faults = await this.page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    });
    assert.deepEqual(faults, [], at);
  }
}

const errorWords: Readonly<Record<Language, RegExp>> = { hi: /^गलती:/, en: /^Error:/, ur: /^غلطی:/ };

/** Runs in the page, so it can call nothing from around it. */
const see = (): Seen => {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  const chosen = /^(?:class|type|role|disabled|hidden|tabindex|aria-(?:hidden|current|live|invalid|pressed))$/;
  const references = /^(?:for|aria-(?:labelledby|describedby|controls|errormessage))$/;
  const attribute = ({ name, value }: Attr): string => {
    if (chosen.test(name)) return `${name}=${value.trim()}`;
    if (!references.test(name)) return `${name}${value.trim() === '' ? '' : '=…'}`;
    return `${name}=${value.split(' ').map((id) => (document.getElementById(id) ? 'there' : 'missing'))}`;
  };
  const opening = (element: Element): string => {
    const text = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim());
    return `<${[element.localName, ...Array.from(element.attributes, attribute).sort()].join(' ')}>${text ? '…' : ''}`;
  };
  const madeOf = (element: Element): string => {
    // Three answers to choose from are made as two are.
    const inner = Array.from(element.children, opening).filter((child, index, all) => child !== all[index - 1]);
    return [element.parentElement && opening(element.parentElement), opening(element), ...inner].join('');
  };
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    headings: document.querySelectorAll('h1').length,
    width: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    alive: Array.from(document.querySelectorAll('*')).filter(({ shadowRoot }) => shadowRoot).length,
    made: Array.from(document.querySelectorAll('main, main *'), madeOf),
  };
};

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
