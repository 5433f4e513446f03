import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright';
import type { SampleFile } from './sample-files.ts';

/** How somebody works what a page shows: with a finger, or with the keys alone. */
export interface Hands {
  /** Chooses a radio button. */
  choose(field: Locator): Promise<void>;
  tick(field: Locator, on: boolean): Promise<void>;
  /** Picks an option of a native list by its value. */
  pick(field: Locator, value: string): Promise<void>;
  /** Writes a text; a day as `2026-11-20`, a time as `21:15`. */
  write(field: Locator, value: string): Promise<void>;
  give(field: Locator, file: SampleFile): Promise<void>;
  /** Presses a button, follows a link. */
  press(what: Locator): Promise<void>;
}

export const finger: Hands = {
  choose: (field) => field.check(),
  tick: (field, on) => field.setChecked(on),
  async pick(field, value) {
    await field.selectOption(value);
  },
  write: (field, value) => field.fill(value),
  give: (field, file) => field.setInputFiles(file),
  press: (what) => what.click(),
};

/** More stops than any page has. */
const longestTour = 400;

/** The keys alone: what Tab, arrows, Space and Enter do not reach, is not reached. */
export function keysOf(page: Page): Hands {
  const { keyboard } = page;
  const has = (field: Locator): Promise<boolean> => field.evaluate((element) => document.activeElement === element);
  /** Presses Tab until something holds. */
  const tabUntil = async (there: () => Promise<boolean>, what: Locator, key = 'Tab'): Promise<void> => {
    for (let stops = 0; stops < longestTour; stops += 1) {
      if (await there()) return;
      await keyboard.press(key);
    }
    assert.fail(`No Tab leads to ${String(what)}`);
  };
  const goTo = (field: Locator): Promise<void> => tabUntil(() => has(field), field);
  /** Types what has parts, whose order is the browser's; @returns whether it stands there now */
  const typeParts = async (field: Locator, value: string, typed: string): Promise<boolean> => {
    // From outside it is entered at its first part.
    await goTo(field);
    await tabUntil(async () => !(await has(field)), field, 'Shift+Tab');
    await goTo(field);
    await keyboard.type(typed);
    return (await field.inputValue()) === value;
  };
  const partsOf = (value: string): readonly string[] => {
    const [hour = 0, minute = 0] = value.split(':').map(Number);
    const two = (number: number): string => String(number).padStart(2, '0');
    if (value.includes(':'))
      return [two(hour % 12 || 12) + two(minute) + (hour < 12 ? 'am' : 'pm'), two(hour) + two(minute)];
    const [year = '', month = '', day = ''] = value.split('-');
    return [month + day + year, day + month + year, year + month + day];
  };
  return {
    async choose(field) {
      if (await field.isChecked()) return;
      const name = await field.getAttribute('name');
      await tabUntil(() => page.evaluate((of) => document.activeElement?.getAttribute('name') === of, name), field);
      for (let stops = 0; stops < longestTour && !(await field.isChecked()); stops += 1)
        await keyboard.press((await has(field)) ? 'Space' : 'ArrowDown');
      assert.ok(await field.isChecked(), `No arrow leads to ${String(field)}`);
    },
    async tick(field, on) {
      if ((await field.isChecked()) === on) return;
      await goTo(field);
      await keyboard.press('Space');
      assert.equal(await field.isChecked(), on, `Space ticks ${String(field)}`);
    },
    async pick(field, value) {
      await goTo(field);
      await keyboard.press('Home');
      for (let stops = 0; stops < longestTour && (await field.inputValue()) !== value; stops += 1)
        await keyboard.press('ArrowDown');
      assert.equal(await field.inputValue(), value, `No arrow leads to ${value} of ${String(field)}`);
    },
    async write(field, value) {
      const type = await field.getAttribute('type');
      if ((await field.inputValue()) === value) return;
      if (type === 'date' || type === 'time') {
        for (const typed of partsOf(value)) if (await typeParts(field, value, typed)) return;
        assert.fail(`${String(field)} does not take ${value}`);
      }
      await goTo(field);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.press('Delete');
      await keyboard.insertText(value);
    },
    async give(field, file) {
      // A busy browser drops the chooser that it is asked for while the page is still being drawn.
      for (let tries = 0; tries < 5; tries += 1) {
        await goTo(field);
        const asked = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => undefined);
        await keyboard.press('Enter');
        const chooser = await asked;
        if (chooser) return chooser.setFiles(file);
      }
      assert.fail(`Enter opens no files for ${String(field)}`);
    },
    async press(what) {
      await goTo(what);
      await keyboard.press('Enter');
    },
  };
}
