import type { Words } from '@nagrik/journey';
import type { Complainant } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';

/** Words of the genders that the contract knows. */
export const genders = {
  female: () => msg('Woman', { id: 'questions.gender.female' }),
  male: () => msg('Man', { id: 'questions.gender.male' }),
  other: () => msg('Other', { id: 'questions.gender.other' }),
} satisfies Record<NonNullable<Complainant['gender']>, Words>;

export const gender: Words = () => msg('Gender', { id: 'questions.gender' });
export const age: Words = () => msg('Age in years', { id: 'questions.age' });
