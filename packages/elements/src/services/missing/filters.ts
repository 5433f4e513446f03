import type { ChoiceFilter } from '../../list/list-definition.ts';
import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';

/** A gender in words; nothing for one that is not known here. */
export const genderWords = (): Readonly<Record<string, string>> => ({
  female: msg('Female', { id: 'missing-filters.female' }),
  male: msg('Male', { id: 'missing-filters.male' }),
  other: msg('Other', { id: 'missing-filters.other' }),
});

const any = (): readonly [string, string] => ['', msg('Any', { id: 'missing-filters.any' })];

const filters: readonly ChoiceFilter[] = [
  {
    name: 'ageGroup',
    label: () => msg('Age', { id: 'missing-filters.age' }),
    options: () => [
      any(),
      ['child', msg('Under 18', { id: 'missing.child' })],
      ['adult', msg('18 to 59', { id: 'missing-filters.adult' })],
      ['senior', msg('60 and older', { id: 'missing-filters.senior' })],
    ],
  },
  {
    name: 'gender',
    label: () => msg('Gender', { id: 'missing-filters.gender' }),
    options: () => [any(), ...Object.entries(genderWords())],
  },
];

/** The own filters of the list of missing persons. */
export const missingFilters = { words: together('list-filters', 'missing-filters'), filters };
