import type { Frame, Page } from 'playwright';
import { hindi } from './hindi.ts';
import { type Answering, complaintSteps, type PageName } from './complaint-steps.ts';
import { Keyboard } from './keyboard.ts';
import type { SampleFile } from './sample-files.ts';

/** One citizen's way through the complaint form, by keyboard, in Hindi. */
export class ComplaintWalk implements Answering {
  readonly page: Page;
  /** Where the form stands: the page, or a frame in it. */
  readonly shown: Page | Frame;
  readonly keys: Keyboard;
  readonly mobile: string;
  #spentCode = '';
  /** The newest one-time password of this citizen. */
  readonly readCode: () => Promise<string>;
  #authorization = '';

  /**
   * @param page a page that shows the form
   * @param mobile the citizen's number
   * @param readCode reads the newest one-time password of that number
   * @param shown the frame that the form stands in, if it does
   */
  constructor(page: Page, mobile: string, readCode: () => Promise<string>, shown: Page | Frame = page) {
    this.page = page;
    this.shown = shown;
    this.keys = new Keyboard(page, shown);
    this.mobile = mobile;
    this.readCode = readCode;
    // A listener from the beginning: one that comes with the key press would come too late for the first chooser.
    page.on('filechooser', () => undefined);
    page.on('request', (request) => {
      this.#authorization = request.headers()['authorization'] ?? this.#authorization;
    });
  }

  /** From the start screen to the first question. */
  async start(): Promise<void> {
    await this.keys.follow(hindi('form-start.start'));
    await this.arrive('nature');
  }

  /** Answers one page after the other, from the one that is shown up to (not including) `last`. */
  async walk(from: PageName, last: PageName): Promise<void> {
    const first = complaintSteps.findIndex(({ page }) => page === from);
    const end = complaintSteps.findIndex(({ page }) => page === last);
    for (const [index, step] of complaintSteps.slice(first, end).entries()) {
      await step.answer(this);
      const next = complaintSteps[first + index + 1];
      if (step.page !== 'sign-in') await this.keys.follow(hindi('form.continue'));
      if (next) await this.arrive(next.page);
    }
  }

  /** Answers the page that is shown. */
  async answer(page: PageName): Promise<void> {
    await complaintSteps.find((step) => step.page === page)?.answer(this);
  }

  /** Waits until a page is there and its title has the focus. */
  async arrive(page: PageName): Promise<void> {
    const title = complaintSteps.find((step) => step.page === page)?.title ?? '';
    await this.seeTitle(title);
  }

  /** Waits until the page with that title is there and has the focus. */
  async seeTitle(id: string): Promise<void> {
    await this.shown
      .locator('.page-title')
      .filter({ hasText: hindi(id) })
      .and(this.shown.locator(':focus'))
      .waitFor();
  }

  async fillMoment(date: string, time: string): Promise<void> {
    await this.keys.fillDate(hindi('form-later.date'), date);
    await this.keys.fillTime(hindi('form-later.time'), time);
  }

  /** Looks for a station by Roman letters and chooses among those that are found. */
  async findStation(typed: string, name: RegExp): Promise<void> {
    await this.keys.fill(hindi('form-later.station-name'), typed);
    await this.shown.getByRole('radio', { name }).waitFor();
    await this.keys.choose(name);
  }

  async chooseFile(file: SampleFile): Promise<void> {
    await this.keys.goTo(hindi('form-later.files-add'));
    const chooser = this.page.waitForEvent('filechooser');
    await this.keys.press('Enter');
    await (await chooser).setFiles(file);
  }

  /** Chooses a file and waits for what the form says of it. */
  async addFile(file: SampleFile, said: string): Promise<void> {
    await this.chooseFile(file);
    await this.shown.getByText(hindi(said)).last().waitFor();
  }

  async signIn(): Promise<void> {
    await this.askForCode();
    await this.enterCode(await this.#newCode());
  }

  /** A second sign-in of the same citizen: until its message has left, the outbox still shows the code of the first. */
  async #newCode(): Promise<string> {
    for (let tries = 0; tries < 50; tries += 1) {
      const code = await this.readCode();
      if (code !== this.#spentCode) return (this.#spentCode = code);
      await this.page.waitForTimeout(100);
    }
    throw new Error('No new code appeared in the outbox.');
  }

  async askForCode(mobile = this.mobile): Promise<void> {
    await this.keys.fill(hindi('sign-in.mobile'), mobile);
    await this.keys.press('Enter');
    await this.seeTitle('sign-in.code');
  }

  async enterCode(code: string): Promise<void> {
    await this.keys.fill(hindi('sign-in.code'), code);
    await this.keys.press('Enter');
  }

  /** Waits until the page says, in the summary that takes the focus, what is wrong. */
  async seeSummary(id: string): Promise<void> {
    await this.shown
      .locator('.summary')
      .filter({ hasText: hindi(id) })
      .and(this.shown.locator(':focus'))
      .waitFor();
  }

  /** After a failure: sends again as soon as the form offers it, until it is filed. */
  async fileAgain(): Promise<void> {
    const button = this.shown.getByRole('button', { name: hindi('complaint-later.submit') });
    const filed = this.shown.locator('.page-title').filter({ hasText: hindi('complaint-later.filed') });
    await button.or(filed).first().waitFor({ timeout: 40_000 });
    if (await button.isVisible()) await this.keys.follow(hindi('complaint-later.submit'));
    await filed.waitFor();
  }

  /** How many filings the portal has of whoever is signed in here. */
  async countFilings(portalUrl: string): Promise<number> {
    const response = await fetch(`${portalUrl}/filings`, { headers: { authorization: this.#authorization } });
    const { items } = (await response.json()) as { items: unknown[] };
    return items.length;
  }
}
