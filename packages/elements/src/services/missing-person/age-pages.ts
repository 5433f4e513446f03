import type { Words } from '@nagrik/journey';
import { msg } from '../../locale/msg.ts';
import type { MissingPage } from './local-answers.ts';

type Kind = NonNullable<NonNullable<MissingPage['when']> extends (view: infer View) => boolean ? View : never>;

const is =
  (kind: string) =>
  ({ person }: Kind): boolean =>
    person?.age?.kind === kind;

const nobody = () => msg('Nobody is older than 120 years', { id: 'missing-person-later.too-old' });
const tooOld = { maximum: nobody };
const born = {
  minimum: nobody,
  'not-accepted': nobody,
  'in-future': () => msg('This lies in the future', { id: 'missing-person-later.born-future' }),
};

/** How old: as exactly as the family knows it. */
export const agePages = (section: Words): readonly MissingPage[] => [
  {
    id: 'age-kind',
    section,
    questions: [
      {
        path: 'person.age.kind',
        control: 'radios',
        label: () => msg('What do you know about the age?', { id: 'missing-person-later.age-kind' }),
        options: {
          years: () => msg('The age', { id: 'missing-person-later.age-kind.years' }),
          about: () => msg('About how old', { id: 'missing-person-later.age-kind.about' }),
          range: () => msg('Between two ages', { id: 'missing-person-later.age-kind.range' }),
          year_of_birth: () => msg('The year of birth', { id: 'missing-person-later.age-kind.year' }),
          date_of_birth: () => msg('The date of birth', { id: 'missing-person-later.age-kind.date' }),
        },
      },
    ],
  },
  {
    id: 'age-years',
    section,
    when: is('years'),
    questions: [
      {
        path: 'person.age.years',
        control: 'number',
        label: () => msg('How many years old?', { id: 'missing-person-later.years' }),
        errors: {
          ...tooOld,
          type: () =>
            msg('Enter a number. If you are not sure, go back and choose “About how old”.', {
              id: 'missing-person-later.years-error',
            }),
        },
      },
    ],
  },
  {
    id: 'age-about',
    section,
    when: is('about'),
    questions: [
      {
        path: 'person.age.years',
        control: 'number',
        amongWords: true,
        label: () => msg('About how many years old?', { id: 'missing-person-later.about' }),
        errors: tooOld,
      },
    ],
  },
  {
    id: 'age-range',
    section,
    when: is('range'),
    title: () => msg('Between which ages?', { id: 'missing-person-later.range' }),
    questions: [
      {
        path: 'person.age.atLeast',
        control: 'number',
        label: () => msg('At least, in years', { id: 'missing-person-later.range-from' }),
        errors: tooOld,
      },
      {
        path: 'person.age.atMost',
        control: 'number',
        label: () => msg('At most, in years', { id: 'missing-person-later.range-to' }),
        errors: {
          ...tooOld,
          'before-start': () => msg('This is less than “at least”', { id: 'missing-person-later.range-error' }),
        },
      },
    ],
  },
  {
    id: 'age-year',
    section,
    when: is('year_of_birth'),
    questions: [
      {
        path: 'person.age.yearOfBirth',
        control: 'number',
        label: () => msg('In which year was the birth?', { id: 'missing-person-later.year' }),
        errors: born,
      },
    ],
  },
  {
    id: 'age-date',
    section,
    when: is('date_of_birth'),
    questions: [
      {
        path: 'person.age.dateOfBirth',
        control: 'date',
        label: () => msg('On which day was the birth?', { id: 'missing-person-later.date' }),
        errors: born,
      },
    ],
  },
];
