import { together } from '../locale/load-words.ts';
import { msg } from '../locale/msg.ts';
import type { ChoiceFilter } from './list-definition.ts';

/** A gender in words; nothing for one that is not known here. */
export const genderWords = (): Readonly<Record<string, string>> => ({
  female: msg('Female', { id: 'person-filters.female' }),
  male: msg('Male', { id: 'person-filters.male' }),
  other: msg('Other', { id: 'person-filters.other' }),
});

const any = (): readonly [string, string] => ['', msg('Any', { id: 'person-filters.any' })];

const filters: readonly ChoiceFilter[] = [
  {
    name: 'ageGroup',
    label: () => msg('Age', { id: 'person-filters.age' }),
    options: () => [
      any(),
      ['child', msg('Under 18', { id: 'person-filters.child' })],
      ['adult', msg('18 to 59', { id: 'person-filters.adult' })],
      ['senior', msg('60 and older', { id: 'person-filters.senior' })],
    ],
  },
  {
    name: 'gender',
    label: () => msg('Gender', { id: 'person-filters.gender' }),
    options: () => [any(), ...Object.entries(genderWords())],
  },
];

/** The own filters of lists of persons for whom somebody looks: age and gender, as the contract has them. */
export const personFilters = { words: together('list-filters', 'person-filters'), filters };
