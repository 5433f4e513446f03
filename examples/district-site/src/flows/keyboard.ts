import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright';

/** What has the focus, as somebody with a screen reader would know it. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/** Milliseconds for which Tab goes round and round: what is wanted may still be on its way. */
const longestTour = 15_000;

/** Walks a page by keyboard alone: what it cannot reach with Tab and arrows, it cannot use. */
export class Keyboard {
  readonly #page: Page;
  readonly #shown: Page | Frame;

  /** @param shown where what is walked stands, if in a frame of the page */
  constructor(page: Page, shown: Page | Frame = page) {
    this.#page = page;
    this.#shown = shown;
  }

  /** What has the focus now, found through open shadow roots. */
  focused(): Promise<Focused> {
    return this.#shown.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const input = element as (HTMLInputElement & HTMLElement) | null;
      const labels = Array.from(input?.labels ?? [], (label) => label.innerText);
      // What only holds others (a page title that takes focus) has no name of its own.
      const works = element?.matches('a, button, input, select, textarea, summary');
      const own = element?.getAttribute('aria-label') ?? (works ? (element as HTMLElement).innerText : '');
      const tag = element?.localName ?? '';
      return {
        role: tag === 'input' ? (input?.type ?? '') : tag,
        name: (labels.length > 0 ? labels.join(' ') : own).replace(/\s+/g, ' ').trim(),
        value: input?.value ?? '',
        checked: input?.checked ?? false,
      };
    });
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  /** Presses Tab (or Shift+Tab) until something with such a name has the focus. */
  async goTo(name: RegExp, { role, back = false }: { role?: string; back?: boolean } = {}): Promise<Focused> {
    const seen: string[] = [];
    for (const end = performance.now() + longestTour; performance.now() < end;) {
      const focused = await this.focused();
      if (name.test(focused.name) && (role === undefined || role === focused.role)) return focused;
      seen.push(`${focused.role} "${focused.name}"`);
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    return assert.fail(`No Tab leads to ${String(name)}; there were:\n${[...new Set(seen)].join('\n')}`);
  }

  /** Goes to a link or a button and presses Enter. */
  async follow(name: RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
  }

  /** Goes to a text field, empties it and types. */
  async fill(name: RegExp, text: string): Promise<void> {
    await this.goTo(name);
    await this.press('ControlOrMeta+A');
    await this.press('Delete');
    await this.#page.keyboard.type(text);
  }

  /**
   * Types a day into a native date field. The order of its parts is the browser's, not the page's.
   *
   * @param date such as `2026-11-20`
   */
  async fillDate(name: RegExp, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    await this.#fillParts(name, date, [day + month + year, month + day + year, year + month + day]);
  }

  /** @param time such as `21:15` */
  async fillTime(name: RegExp, time: string): Promise<void> {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const twoDigits = (number: number): string => String(number).padStart(2, '0');
    const half = hour < 12 ? 'am' : 'pm';
    await this.#fillParts(name, time, [
      twoDigits(hour) + twoDigits(minute),
      twoDigits(hour % 12 || 12) + twoDigits(minute) + half,
    ]);
  }

  async #fillParts(name: RegExp, wanted: string, ways: readonly string[]): Promise<void> {
    for (const way of ways) {
      // From outside it is entered at its first part.
      await this.goTo(name);
      while (name.test((await this.focused()).name)) await this.press('Shift+Tab');
      await this.goTo(name);
      await this.#page.keyboard.type(way);
      const { value } = await this.focused();
      if (value === wanted) return;
    }
    assert.fail(`${String(name)} does not take ${wanted}.`);
  }

  /** Goes into a group of radio buttons and presses the arrow until the wanted one is chosen. */
  async choose(name: RegExp): Promise<void> {
    const anyOfGroup = /./;
    let focused = await this.goTo(anyOfGroup, { role: 'radio' });
    const first = focused.name;
    if (!focused.checked) {
      await this.press('Space');
      focused = await this.focused();
    }
    while (!name.test(focused.name)) {
      await this.press('ArrowDown');
      focused = await this.focused();
      assert.notEqual(focused.name, first, `There is no ${String(name)} to choose.`);
    }
    assert.ok(focused.checked, `${focused.name} is chosen`);
  }

  /** Ticks a checkbox. */
  async tick(name: RegExp): Promise<void> {
    const { checked } = await this.goTo(name, { role: 'checkbox' });
    if (!checked) await this.press('Space');
  }

  /** Goes to a native list and presses the arrow until the wanted option stands there. */
  async pick(name: RegExp, option: RegExp): Promise<void> {
    await this.goTo(name, { role: 'select' });
    const chosen = (): Promise<string> =>
      this.#shown.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
      });
    let before: string | undefined;
    for (let now = await chosen(); !option.test(now); now = await chosen()) {
      assert.notEqual(now, before, `There is no option ${String(option)}.`);
      before = now;
      await this.press('ArrowDown');
    }
  }
}
