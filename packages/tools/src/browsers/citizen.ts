import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answering, complaintSteps, type PageName } from '@nagrik/example-district-site/flows/complaint-steps';
import { hindi } from '@nagrik/example-district-site/flows/hindi';
import type { SampleFile } from '@nagrik/example-district-site/flows/sample-files';
import { type ElementRef, keys, type Session } from '../web-driver/session.ts';
import { WebDriverError } from '../web-driver/transport.ts';
import { enterField, findElement, hasFocus, isChecked, isInSight, textOf, valueOf } from './in-page.ts';

/** How long something may take to appear, in milliseconds. */
const patience = 20_000;
const RADIO = 'input[type=radio]';
const TEXT = 'input, textarea';
const BUTTON = 'button, a[href], summary';
const TITLE = '.page-title';

/** Somebody at a browser, who finds what the labels say. Also in frames: `session` stands in the one that was entered. */
export class Citizen implements Answering {
  readonly session: Session;
  readonly mobile: string;
  readonly #readCode: (mobile: string) => Promise<string>;
  /** Called on each page of a form that is reached. */
  onPage: () => Promise<void> = () => Promise.resolve();

  constructor(session: Session, mobile: string, readCode: (mobile: string) => Promise<string>) {
    this.session = session;
    this.mobile = mobile;
    this.#readCode = readCode;
  }

  readonly keys = {
    choose: (name: RegExp) => this.#mark(RADIO, name),
    tick: (name: RegExp) => this.#mark('input[type=checkbox]', name),
    fill: async (name: RegExp, text: string): Promise<void> => {
      // In WebKit nothing in a frame takes the focus before somebody has clicked there; its driver clicks no field in a shadow root.
      await this.#click('label', name);
      await this.session.type(await this.see(TEXT, name), text);
    },
  };

  /** Waits for something that is drawn and called so. */
  async see(css: string, name = /(?:)/): Promise<ElementRef> {
    return this.until(`${css} ${String(name)}`, () => this.session.run(findElement, css, name.source));
  }

  /** Asks until there is an answer. @throws Error that says what was waited for */
  async until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
    for (const end = performance.now() + patience; performance.now() < end;) {
      const answer = await ask().catch((error: unknown) => {
        // Drawn anew between two questions.
        if (error instanceof WebDriverError && /stale|no such|intercepted/.test(error.kind)) return undefined;
        throw error;
      });
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Did not come: ${what}`);
  }

  async press(name: RegExp): Promise<void> {
    await this.#click(BUTTON, name);
  }

  /** Clicks once it can be clicked: a page that was just drawn may be drawn anew, or still be moving. */
  async #click(css: string, name: RegExp): Promise<ElementRef> {
    return this.until(`a click on ${css} ${String(name)}`, async () => {
      const element = await this.session.run(findElement, css, name.source);
      if (element) await this.session.click(element);
      return element;
    });
  }

  async #mark(css: string, name: RegExp): Promise<void> {
    let field = await this.see(css, name);
    if (!(await this.session.run(isChecked, field))) field = await this.#click(css, name);
    assert.ok(await this.session.run(isChecked, field), `${String(name)} is marked`);
  }

  /** Waits until the page of the form with that title is there, has the focus, and can be seen. */
  async seeTitle(id: string): Promise<void> {
    const title = await this.see(TITLE, hindi(id));
    await this.until(`focus on ${id}`, () => this.session.run(hasFocus, title));
    await this.until(`${id} in sight`, () => this.session.run(isInSight, title));
    await this.onPage();
  }

  /** Waits until the page says what is wrong, in the summary that takes the focus, where it can be seen. */
  async seeSummary(): Promise<void> {
    const summary = await this.see('.summary');
    await this.until('focus on the summary', () => this.session.run(hasFocus, summary));
    await this.until('the summary in sight', () => this.session.run(isInSight, summary));
  }

  /** From the first screen to the first question. */
  async start(): Promise<void> {
    await this.press(hindi('form-start.start'));
    await this.seeTitle(complaintSteps[0]?.title ?? '');
  }

  /** Answers one page after the other, from the one that is shown up to (not including) `last`. */
  async walk(from: PageName, last: PageName): Promise<void> {
    const [first, end] = [from, last].map((name) => complaintSteps.findIndex(({ page }) => page === name));
    for (const [index, step] of complaintSteps.entries()) {
      if (index < (first ?? 0) || index >= (end ?? 0)) continue;
      await step.answer(this);
      if (step.page !== 'sign-in') await this.press(hindi('form.continue'));
      await this.seeTitle(complaintSteps[index + 1]?.title ?? '');
    }
  }

  /** From the page `check` to the receipt. */
  async file(): Promise<{ reference: string; accessCode: string }> {
    await complaintSteps.at(-1)?.answer(this);
    await this.press(hindi('complaint-later.submit'));
    await this.seeTitle('complaint-later.filed');
    const numbers = (await this.session.run(textOf, await this.see('.receipt'))).match(/[0-9A-Z]{2,}(-[0-9A-Z]+){2,}/g);
    const [reference = '', accessCode = ''] = numbers ?? [];
    assert.match(reference, /^BR-5\d{6}-\d\d-\d{5}-[0-9A-Z]$/);
    assert.match(accessCode, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    return { reference, accessCode };
  }

  async fillMoment(date: string, time: string): Promise<void> {
    const [year, month, day] = date.split('-');
    const [hour = '', minute = ''] = time.split(':');
    const half = `${String(Number(hour) % 12 || 12).padStart(2, '0')}:${minute}${Number(hour) < 12 ? 'am' : 'pm'}`;
    await this.#fillParts('form-later.date', date, [`${month}/${day}/${year}`, `${day}/${month}/${year}`, date]);
    await this.#fillParts('form-later.time', time, [time, half]);
  }

  /** Types into a field that has parts, in each order that browsers have for them, until it stands there. */
  async #fillParts(id: string, wanted: string, ways: readonly string[]): Promise<void> {
    const stands: string[] = [];
    for (const way of ways) {
      const field = await this.see('input', hindi(id));
      await this.session.run(enterField, field);
      await this.session.press(...way);
      const value = await this.session.run(valueOf, field);
      if (value === wanted) return;
      stands.push(value);
    }
    assert.fail(`${id} takes no ${wanted}, but stands at: ${stands.join(' | ')}`);
  }

  async findStation(typed: string, name: RegExp): Promise<void> {
    await this.keys.fill(hindi('form-later.station-name'), typed);
    await this.keys.choose(name);
  }

  async addFile(file: SampleFile, said: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'nagrik-photo-'));
    try {
      const path = join(folder, file.name);
      await writeFile(path, file.buffer);
      await this.session.type(await this.see('input[type=file]:not([disabled])', hindi('form-later.files-add')), path);
      await this.see('.files p', hindi(said));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async signIn(): Promise<void> {
    await this.keys.fill(hindi('sign-in.mobile'), this.mobile + keys.enter);
    await this.seeTitle('sign-in.code');
    await this.keys.fill(hindi('sign-in.code'), (await this.#readCode(this.mobile)) + keys.enter);
  }
}
