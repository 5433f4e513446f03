import type { ChoiceFilter } from '../list/list-definition.ts';
import { genderWords } from '../list/person-filters.ts';
import { together } from '../locale/load-words.ts';
import { msg, str } from '../locale/msg.ts';

const any = (): readonly [string, string] => ['', msg('Any', { id: 'person-filters.any' })];
const ages = (from: number, to: number): readonly [string, string] => [
  `${from}-${to}`,
  msg(str`${from} to ${to}`, { id: 'unidentified-filters.ages' }),
];

const filters: readonly ChoiceFilter[] = [
  {
    name: 'age',
    label: () => msg('Age', { id: 'person-filters.age' }),
    // The spans meet, because an age is guessed.
    options: () => [
      any(),
      ['0-17', msg('Under 18', { id: 'person-filters.child' })],
      ages(18, 30),
      ages(30, 45),
      ages(45, 60),
      ['60-130', msg('60 and older', { id: 'person-filters.senior' })],
    ],
  },
  {
    name: 'gender',
    label: () => msg('Gender', { id: 'person-filters.gender' }),
    options: () => [any(), ...Object.entries(genderWords())],
  },
];

/** The own filters of the lists of persons whom nobody knows. */
export const unidentifiedFilters = {
  words: together('list-filters', 'person-filters', 'unidentified-filters'),
  filters,
};
