import type { Words } from '@nagrik/journey';
import { msg } from '../../locale/msg.ts';
import { ageKind, ageKinds, agePages as saidAlike, tooOld } from '../../questions/age-pages.ts';
import type { MissingPage } from './local-answers.ts';

/** How old: as exactly as the family knows it, which may be between two ages. */
export const agePages = (section: Words): readonly MissingPage[] => [
  {
    id: 'age-kind',
    section,
    questions: [
      {
        path: 'person.age.kind',
        control: 'radios',
        label: ageKind,
        options: {
          years: ageKinds.years,
          about: ageKinds.about,
          range: () => msg('Between two ages', { id: 'missing-person-later.age-kind.range' }),
          year_of_birth: ageKinds.year_of_birth,
          date_of_birth: ageKinds.date_of_birth,
        },
      },
    ],
  },
  ...saidAlike(section),
  {
    id: 'age-range',
    section,
    when: ({ person }) => person?.age?.kind === 'range',
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
];
