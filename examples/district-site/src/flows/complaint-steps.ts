import { hindi } from './hindi.ts';
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
  | 'sorts'
  | 'vehicles'
  | 'more-taken'
  | 'files'
  | 'sign-in'
  | 'for-whom'
  | 'you'
  | 'address'
  | 'wishes'
  | 'contact'
  | 'contact-how'
  | 'check';

/** Somebody who answers the questions of a page, by whatever means: a keyboard, another browser's driver. Names are what a label says. */
export interface Answering {
  readonly keys: {
    /** Chooses one of several. */
    choose(name: RegExp): Promise<void>;
    fill(name: RegExp, text: string): Promise<void>;
    tick(name: RegExp): Promise<void>;
  };
  /** @param date such as `2026-11-20` @param time such as `21:15` */
  fillMoment(date: string, time: string): Promise<void>;
  findStation(typed: string, name: RegExp): Promise<void>;
  /** @param said - id of the words that say that the file has arrived */
  addFile(file: SampleFile, said: string): Promise<void>;
  signIn(): Promise<void>;
}

interface Step {
  readonly page: PageName;
  /** The id of the page's title. */
  readonly title: string;
  answer(citizen: Answering): Promise<void>;
}

/** A day in India, so many days from today, as a date field writes it. */
export const dayInIndia = (daysFromNow: number): string =>
  new Date(Date.now() + 330 * 60_000 + daysFromNow * 24 * 3_600_000).toISOString().slice(0, 10);

/** The way of somebody whose bicycle was stolen, page by page. */
export const complaintSteps: readonly Step[] = [
  { page: 'nature', title: 'complaint.nature', answer: ({ keys }) => keys.choose(hindi('complaint.nature.theft')) },
  {
    page: 'precision',
    title: 'complaint-later.precision',
    answer: ({ keys }) => keys.choose(hindi('questions.precision.exact')),
  },
  {
    page: 'when-exact',
    title: 'complaint-later.when',
    answer: (citizen) => citizen.fillMoment(dayInIndia(-1), '19:30'),
  },
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
    title: 'questions.station-known',
    answer: ({ keys }) => keys.choose(hindi('questions.station-known.yes')),
  },
  {
    page: 'station',
    title: 'questions.station',
    answer: (citizen) => citizen.findStation('kotwali', /^कोतवाली पटना$/),
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
    page: 'sorts',
    title: 'complaint-later.taken',
    answer: ({ keys }) => keys.tick(hindi('items.sort.vehicles')),
  },
  {
    page: 'vehicles',
    title: 'items.vehicles',
    answer: ({ keys }) => keys.fill(hindi('items.make'), 'नीली साइकिल'),
  },
  { page: 'more-taken', title: 'complaint-later.more', answer: () => Promise.resolve() },
  {
    page: 'files',
    title: 'complaint-later.files',
    answer: (citizen) => citizen.addFile(photo(), 'form-later.file-added'),
  },
  { page: 'sign-in', title: 'sign-in.mobile', answer: (citizen) => citizen.signIn() },
  {
    page: 'for-whom',
    title: 'behalf.for-whom',
    answer: ({ keys }) => keys.choose(hindi('behalf.for-whom.self')),
  },
  {
    page: 'you',
    title: 'questions.you',
    answer: ({ keys }) => keys.fill(hindi('questions.your-name'), citizenName),
  },
  {
    page: 'address',
    title: 'questions.address',
    answer: ({ keys }) => keys.fill(hindi('questions.address-text'), 'काल्पनिक टोला, वार्ड 1'),
  },
  { page: 'wishes', title: 'complaint-later.wishes', answer: () => Promise.resolve() },
  { page: 'contact', title: 'complaint-later.safe', answer: () => Promise.resolve() },
  { page: 'contact-how', title: 'complaint-later.safe-how', answer: () => Promise.resolve() },
  {
    page: 'check',
    title: 'complaint-later.check',
    answer: ({ keys }) => keys.tick(hindi('complaint-later.declaration')),
  },
];
