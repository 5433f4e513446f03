import type { Page } from 'playwright';
import { hindi } from './hindi.ts';
import { Keyboard } from './keyboard.ts';
import type { Visitor } from './open-browser.ts';

/** An officer of the demonstration, as the portal's page about it names them. */
const officer = { id: 'kotwali-1', password: 'namuna-1234' };

/** The desk of a station, with an officer at its keyboard. */
export interface Desk {
  readonly page: Page;
  readonly keys: Keyboard;
  /** Records what the station does, by the word of its button and of its fields, in the case that is open. */
  record(verb: string, fields?: Readonly<Record<string, string>>): Promise<void>;
}

/** Signs the officer in on the portal's page for stations. */
export async function signInAtDesk({ page }: Visitor, portalUrl: string): Promise<Desk> {
  const keys = new Keyboard(page);
  await page.goto(`${portalUrl}/desk`);
  await keys.fill(hindi('desk.officer-id'), officer.id);
  await keys.fill(hindi('desk.password'), officer.password);
  await keys.press('Enter');
  await page.getByRole('button', { name: hindi('desk.sign-out') }).waitFor();
  return {
    page,
    keys,
    async record(verb, fields = {}) {
      await keys.follow(hindi(verb));
      await page
        .locator('#verb')
        .filter({ hasText: hindi(verb) })
        .waitFor();
      for (const [field, value] of Object.entries(fields)) await keys.fill(hindi(field), value);
      await keys.follow(hindi('desk.record'));
      await page.locator('#verb').waitFor({ state: 'detached' });
    },
  };
}
