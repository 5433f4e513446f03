import type { PageOf, Words } from '@nagrik/journey';
import type { SeniorAge } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';

/** Only where the age is said in this way; which ways there are, each request says itself. */
type When = (view: { readonly person?: { readonly age?: { readonly kind?: string } } }) => boolean;
type AgePage = Omit<PageOf<{ person: { age?: Omit<SeniorAge, 'kind'> } }, unknown>, 'when'> & { readonly when: When };

const is =
  (kind: SeniorAge['kind']): When =>
  ({ person }) =>
    person?.age?.kind === kind;

export const ageKind: Words = () => msg('What do you know about the age?', { id: 'age.kind' });

/** Words of the ways in which an age can be said. */
export const ageKinds = {
  years: () => msg('The age', { id: 'age.kind.years' }),
  about: () => msg('About how old', { id: 'age.kind.about' }),
  year_of_birth: () => msg('The year of birth', { id: 'age.kind.year' }),
  date_of_birth: () => msg('The date of birth', { id: 'age.kind.date' }),
} satisfies Record<SeniorAge['kind'], Words>;

const nobody: Words = () => msg('Nobody is older than 120 years', { id: 'age.too-old' });
export const tooOld = { maximum: nobody };
export const bornInFuture: Words = () => msg('This lies in the future', { id: 'age.born-future' });
const born = { minimum: nobody, 'not-accepted': nobody, 'in-future': bornInFuture };

/**
 * The age, in the way that was chosen before (`person.age.kind`): as exactly as it is known.
 *
 * @param errors words of what only one form refuses
 */
export const agePages = (section: Words, errors: Readonly<Record<string, Words>> = {}): readonly AgePage[] => [
  {
    id: 'age-years',
    section,
    when: is('years'),
    questions: [
      {
        path: 'person.age.years',
        control: 'number',
        label: () => msg('How many years old?', { id: 'age.years' }),
        errors: {
          ...tooOld,
          ...errors,
          type: () =>
            msg('Enter a number. If you are not sure, go back and choose “About how old”.', { id: 'age.years-error' }),
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
        label: () => msg('About how many years old?', { id: 'age.about' }),
        errors: { ...tooOld, ...errors },
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
        label: () => msg('In which year was the birth?', { id: 'age.year' }),
        errors: { ...born, ...errors },
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
        label: () => msg('On which day was the birth?', { id: 'age.date' }),
        errors: { ...born, ...errors },
      },
    ],
  },
];
