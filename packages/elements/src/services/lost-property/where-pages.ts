import { msg } from '../../locale/msg.ts';
import { stationPages } from '../../questions/station-pages.ts';
import type { LostPage } from './local-answers.ts';

const where = () => msg('When and where', { id: 'lost-property-later.section.where' });
const inFuture = () => msg('This lies in the future. When was it lost?', { id: 'lost-property-later.when-future' });

/** When and where it was lost, and how. */
export const wherePages: readonly LostPage[] = [
  {
    id: 'precision',
    section: where,
    questions: [
      {
        path: 'when.precision',
        control: 'radios',
        label: () => msg('Do you know when you lost it?', { id: 'lost-property-later.precision' }),
        options: {
          exact: () => msg('Yes, the day and the time', { id: 'questions.precision.exact' }),
          day: () => msg('The day, but not the time', { id: 'questions.precision.day' }),
          range: () =>
            msg('Between when I last had it and when I missed it', { id: 'lost-property-later.precision.range' }),
          unknown: () => msg('I do not know', { id: 'questions.precision.unknown' }),
        },
      },
    ],
  },
  {
    id: 'when-exact',
    section: where,
    when: (view) => view.when?.precision === 'exact',
    questions: [
      {
        path: 'when.from',
        control: 'moment',
        label: () => msg('When did you lose it?', { id: 'lost-property-later.when' }),
        errors: { 'in-future': inFuture },
      },
    ],
  },
  {
    id: 'when-day',
    section: where,
    when: (view) => view.when?.precision === 'day',
    questions: [
      {
        path: 'when.from',
        control: 'day',
        label: () => msg('On which day did you lose it?', { id: 'lost-property-later.when-day' }),
        errors: { 'in-future': inFuture },
      },
    ],
  },
  {
    id: 'when-range',
    section: where,
    when: (view) => view.when?.precision === 'range',
    title: () => msg('Between when and when?', { id: 'lost-property-later.when-range' }),
    questions: [
      {
        path: 'when.from',
        control: 'moment',
        missingTime: 'start-of-day',
        label: () => msg('I last had it', { id: 'lost-property-later.when-from' }),
        errors: { 'in-future': inFuture },
      },
      {
        path: 'when.to',
        control: 'moment',
        missingTime: 'end-of-day',
        label: () => msg('I missed it', { id: 'lost-property-later.when-to' }),
        errors: {
          'in-future': () =>
            msg('This lies in the future. If it was today, enter the time too.', {
              id: 'questions.when-to-future',
            }),
        },
      },
    ],
  },
  {
    id: 'place',
    section: where,
    title: () => msg('Where did you lose it?', { id: 'lost-property-later.place' }),
    questions: [
      {
        path: 'place.text',
        control: 'text',
        label: () => msg('The place or the way, in your words', { id: 'lost-property-later.place-text' }),
        hint: () => msg('For example: in the bus from Gaya to Patna', { id: 'lost-property-later.place-text-hint' }),
        errors: { required: () => msg('Write where it was lost', { id: 'lost-property-later.place-error' }) },
      },
      {
        path: 'place.landmark',
        control: 'text',
        optional: true,
        label: () => msg('Something well known nearby', { id: 'questions.landmark' }),
      },
      {
        path: 'place.pinCode',
        control: 'digits',
        optional: true,
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
  {
    id: 'account',
    section: where,
    questions: [
      {
        path: 'account',
        control: 'textarea',
        // Held to the contract by a test: the counter must be there before the validator is.
        limit: 2000,
        optional: true,
        label: () => msg('How was it lost, as far as you know?', { id: 'lost-property-later.account' }),
        hint: () => msg('You can leave it empty. Write in any language.', { id: 'lost-property-later.account-hint' }),
      },
    ],
  },
  ...stationPages(where, () => msg('In which district did you lose it?', { id: 'lost-property-later.district' })),
];
