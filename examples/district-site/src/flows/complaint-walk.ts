import type { Frame, Page } from 'playwright';
import { hindi } from './hindi.ts';
import { Keyboard } from './keyboard.ts';
import { photo, type SampleFile } from './sample-files.ts';

/** What is typed on the way; visibly invented. */
export const story = 'नमूना: दुकान के सामने से मेरी नीली साइकिल चोरी हो गई। यह जाँच के लिए लिखी गई कहानी है।';
export const citizenName = 'नमूना कुमार';

/** The pages of a complaint as somebody meets them who takes the way of `steps`. */
export type PageName =
  | 'nature'
  | 'precision'
  | 'when-exact'
  | 'place-kind'
  | 'place'
  | 'station-known'
  | 'station'
  | 'story'
  | 'against-known'
  | 'strangers'
  | 'more'
  | 'property'
  | 'files'
  | 'sign-in'
  | 'for-whom'
  | 'you'
  | 'address'
  | 'wishes'
  | 'check';

interface Step {
  readonly page: PageName;
  /** The id of the page's title. */
  readonly title: string;
  answer(walk: ComplaintWalk): Promise<void>;
}

/** A day in India, so many days from today, as a date field writes it. */
export const dayInIndia = (daysFromNow: number): string =>
  new Date(Date.now() + 330 * 60_000 + daysFromNow * 24 * 3_600_000).toISOString().slice(0, 10);

const steps: readonly Step[] = [
  { page: 'nature', title: 'complaint.nature', answer: ({ keys }) => keys.choose(hindi('complaint.nature.theft')) },
  {
    page: 'precision',
    title: 'complaint-later.precision',
    answer: ({ keys }) => keys.choose(hindi('complaint-later.precision.exact')),
  },
  { page: 'when-exact', title: 'complaint-later.when', answer: (walk) => walk.fillMoment(dayInIndia(-1), '19:30') },
  {
    page: 'place-kind',
    title: 'complaint-later.place-kind',
    answer: ({ keys }) => keys.choose(hindi('complaint-later.place.market')),
  },
  {
    page: 'place',
    title: 'complaint-later.place-title',
    answer: ({ keys }) => keys.fill(hindi('complaint-later.place-text'), 'काल्पनिक चौक, नमूना बाज़ार'),
  },
  {
    page: 'station-known',
    title: 'complaint-later.station-known',
    answer: ({ keys }) => keys.choose(hindi('complaint-later.station-known.yes')),
  },
  {
    page: 'station',
    title: 'complaint-later.station',
    answer: (walk) => walk.findStation('kotwali', /^कोतवाली पटना$/),
  },
  {
    page: 'story',
    title: 'complaint-later.story',
    answer: ({ keys }) => keys.fill(hindi('complaint-later.story'), story),
  },
  {
    page: 'against-known',
    title: 'complaint-later.against',
    answer: ({ keys }) => keys.choose(hindi('complaint-later.against.unknown')),
  },
  { page: 'strangers', title: 'complaint-later.strangers', answer: () => Promise.resolve() },
  {
    page: 'more',
    title: 'complaint-later.more',
    answer: ({ keys }) => keys.tick(hindi('complaint-later.more.property')),
  },
  {
    page: 'property',
    title: 'complaint-later.property',
    answer: ({ keys }) => keys.fill(hindi('complaint-later.thing-what'), 'नीली साइकिल'),
  },
  { page: 'files', title: 'complaint-later.files', answer: (walk) => walk.addFile(photo(), 'form-later.file-added') },
  { page: 'sign-in', title: 'sign-in.mobile', answer: (walk) => walk.signIn() },
  {
    page: 'for-whom',
    title: 'complaint-later.for-whom',
    answer: ({ keys }) => keys.choose(hindi('complaint-later.for-whom.self')),
  },
  {
    page: 'you',
    title: 'complaint-later.you',
    answer: ({ keys }) => keys.fill(hindi('complaint-later.your-name'), citizenName),
  },
  {
    page: 'address',
    title: 'complaint-later.address',
    answer: ({ keys }) => keys.fill(hindi('complaint-later.address-text'), 'काल्पनिक टोला, वार्ड 1'),
  },
  { page: 'wishes', title: 'complaint-later.wishes', answer: () => Promise.resolve() },
  {
    page: 'check',
    title: 'complaint-later.check',
    answer: ({ keys }) => keys.tick(hindi('complaint-later.declaration')),
  },
];

/** One citizen's way through the complaint form, by keyboard, in Hindi. */
export class ComplaintWalk {
  readonly page: Page;
  /** Where the form stands: the page, or a frame in it. */
  readonly shown: Page | Frame;
  readonly keys: Keyboard;
  readonly mobile: string;
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
    const first = steps.findIndex(({ page }) => page === from);
    const end = steps.findIndex(({ page }) => page === last);
    for (const [index, step] of steps.slice(first, end).entries()) {
      await step.answer(this);
      const next = steps[first + index + 1];
      if (step.page !== 'sign-in') await this.keys.follow(hindi('form.continue'));
      if (next) await this.arrive(next.page);
    }
  }

  /** Answers the page that is shown. */
  async answer(page: PageName): Promise<void> {
    await steps.find((step) => step.page === page)?.answer(this);
  }

  /** Waits until a page is there and its title has the focus. */
  async arrive(page: PageName): Promise<void> {
    const title = steps.find((step) => step.page === page)?.title ?? '';
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
    await this.enterCode(await this.readCode());
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
    const response = await fetch(`${portalUrl}/complaints`, { headers: { authorization: this.#authorization } });
    const { items } = (await response.json()) as { items: unknown[] };
    return items.length;
  }
}
