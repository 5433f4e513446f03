import { msg } from '../../locale/msg.ts';
import { bornInFuture } from '../../questions/age-pages.ts';
import { gender } from '../../questions/gender.ts';
import { agePages } from './age-pages.ts';
import type { MissingPage } from './local-answers.ts';
import { namePage, who } from './opening.ts';

const seen = () => msg('Last seen', { id: 'missing-person-later.section.seen' });

/** Who, how old, and when and where they were seen last: what the police need to begin. */
export const whoPages: readonly MissingPage[] = [
  namePage,
  {
    id: 'gender',
    section: who,
    questions: [
      {
        path: 'person.gender',
        control: 'radios',
        label: gender,
        options: {
          female: () => msg('Girl or woman', { id: 'missing-person-later.female' }),
          male: () => msg('Boy or man', { id: 'missing-person-later.male' }),
          other: () => msg('Other', { id: 'missing-person-later.other' }),
        },
      },
    ],
  },
  ...agePages(who),
  {
    id: 'last-seen',
    section: seen,
    title: () => msg('When were they last seen?', { id: 'missing-person-later.last-seen' }),
    questions: [
      {
        path: 'lastSeen.date',
        control: 'date',
        label: () => msg('On which day?', { id: 'missing-person-later.day' }),
        errors: { 'in-future': bornInFuture },
      },
      {
        path: 'lastSeen.time',
        control: 'text',
        optional: true,
        label: () => msg('At what time, about', { id: 'missing-person-later.time' }),
        hint: () => msg('For example: about five in the evening', { id: 'missing-person-later.time-hint' }),
      },
    ],
  },
  {
    id: 'place',
    section: seen,
    title: () => msg('Where were they last seen?', { id: 'missing-person-later.place' }),
    questions: [
      {
        path: 'lastSeen.place.text',
        control: 'text',
        label: () => msg('The place or the way, in your words', { id: 'missing-person-later.place-text' }),
        errors: { required: () => msg('Write where they were last seen', { id: 'missing-person-later.place-error' }) },
      },
      {
        path: 'lastSeen.place.landmark',
        control: 'text',
        optional: true,
        label: () => msg('Something well known nearby', { id: 'questions.landmark' }),
      },
    ],
  },
];
