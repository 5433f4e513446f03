import { msg } from '../../locale/msg.ts';
import { stationPages } from '../../questions/station-pages.ts';
import type { ComplaintPage } from './local-answers.ts';
import { naturePage, what } from './opening.ts';

const where = () => msg('Where', { id: 'complaint.section.where' });

/** What, when and where. */
export const incidentPages: readonly ComplaintPage[] = [
  naturePage,
  {
    id: 'precision',
    section: what,
    questions: [
      {
        path: 'incident.when.precision',
        control: 'radios',
        label: () => msg('Do you know when it happened?', { id: 'complaint-later.precision' }),
        options: {
          exact: () => msg('Yes, the day and the time', { id: 'questions.precision.exact' }),
          day: () => msg('The day, but not the time', { id: 'questions.precision.day' }),
          range: () =>
            msg('It was between two times, or went on for a while', { id: 'complaint-later.precision.range' }),
          unknown: () => msg('I do not know', { id: 'questions.precision.unknown' }),
        },
      },
    ],
  },
  {
    id: 'when-exact',
    section: what,
    when: (view) => view.incident?.when?.precision === 'exact',
    questions: [
      {
        path: 'incident.when.from',
        control: 'moment',
        label: () => msg('When did it happen?', { id: 'complaint-later.when' }),
        errors: {
          required: () => msg('Enter the date and the time', { id: 'questions.when-required' }),
          incomplete: () =>
            msg('Enter both date and time, or go back and choose “The day, but not the time”', {
              id: 'questions.when-incomplete',
            }),
          'in-future': () => msg('This lies in the future. When did it happen?', { id: 'complaint-later.when-future' }),
        },
      },
    ],
  },
  {
    id: 'when-day',
    section: what,
    when: (view) => view.incident?.when?.precision === 'day',
    questions: [
      {
        path: 'incident.when.from',
        control: 'day',
        label: () => msg('On which day did it happen?', { id: 'complaint-later.when-day' }),
        errors: {
          required: () => msg('Enter the date', { id: 'questions.when-day-required' }),
          'in-future': () => msg('This lies in the future. When did it happen?', { id: 'complaint-later.when-future' }),
        },
      },
    ],
  },
  {
    id: 'when-range',
    section: what,
    when: (view) => view.incident?.when?.precision === 'range',
    title: () => msg('From when to when?', { id: 'complaint-later.when-range' }),
    questions: [
      {
        path: 'incident.when.from',
        control: 'moment',
        missingTime: 'start-of-day',
        label: () => msg('It began, at the earliest', { id: 'complaint-later.when-from' }),
      },
      {
        path: 'incident.when.to',
        control: 'moment',
        missingTime: 'end-of-day',
        label: () => msg('It ended, at the latest', { id: 'complaint-later.when-to' }),
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
    id: 'place-kind',
    section: where,
    questions: [
      {
        path: 'incident.place.kind',
        control: 'radios',
        label: () => msg('What kind of place was it?', { id: 'complaint-later.place-kind' }),
        options: {
          home: () => msg('At home, in a house', { id: 'complaint-later.place.home' }),
          road: () => msg('On the road, at a crossing', { id: 'complaint-later.place.road' }),
          market: () => msg('Market, shop, bank', { id: 'complaint-later.place.market' }),
          workplace: () => msg('At work', { id: 'complaint-later.place.work' }),
          school: () => msg('School, college, hostel', { id: 'complaint-later.place.school' }),
          vehicle: () => msg('In a bus, auto or car', { id: 'complaint-later.place.vehicle' }),
          train: () => msg('On a train, at a railway station', { id: 'complaint-later.place.train' }),
          field: () => msg('Field, orchard, river', { id: 'complaint-later.place.field' }),
          online: () => msg('On the phone or the internet', { id: 'complaint-later.place.online' }),
          other: () => msg('Another place', { id: 'complaint-later.place.other' }),
        },
      },
    ],
  },
  {
    id: 'place',
    section: where,
    title: () => msg('Where exactly was it?', { id: 'complaint-later.place-title' }),
    questions: [
      {
        path: 'incident.place.text',
        control: 'text',
        label: () => msg('The place in your words', { id: 'complaint-later.place-text' }),
        hint: () =>
          msg('For example: in front of the bank at Gandhi Chowk. Online: the name of the app or site.', {
            id: 'complaint-later.place-text-hint',
          }),
        errors: { required: () => msg('Write where it happened', { id: 'complaint-later.place-text-error' }) },
      },
      {
        path: 'incident.place.village',
        control: 'text',
        optional: true,
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'incident.place.landmark',
        control: 'text',
        optional: true,
        label: () => msg('Something well known nearby', { id: 'questions.landmark' }),
      },
      {
        path: 'incident.place.pinCode',
        control: 'digits',
        optional: true,
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
      {
        path: 'incident.place.position',
        control: 'position',
        optional: true,
        label: () => msg('Are you there now?', { id: 'complaint-later.position' }),
      },
    ],
  },
  ...stationPages(where, () => msg('In which district did it happen?', { id: 'complaint-later.district' })),
];
