import type { ChoiceFilter } from '../../list/list-definition.ts';
import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';

/** A kind of thing in words; nothing for one that is not known here. */
export const kindWords = (): Readonly<Record<string, string>> => ({
  mobile: msg('Mobile phone', { id: 'recovered-property-filters.mobile' }),
  vehicle: msg('Vehicle', { id: 'recovered-property-filters.vehicle' }),
  document: msg('Paper or card', { id: 'recovered-property-filters.document' }),
  jewellery: msg('Jewellery', { id: 'recovered-property-filters.jewellery' }),
  cash: msg('Cash', { id: 'recovered-property-filters.cash' }),
  electronics: msg('Electronics', { id: 'recovered-property-filters.electronics' }),
  cattle: msg('Cattle', { id: 'recovered-property-filters.cattle' }),
  other: msg('Something else', { id: 'recovered-property-filters.other' }),
});

const filters: readonly ChoiceFilter[] = [
  {
    name: 'kind',
    label: () => msg('Kind', { id: 'recovered-property-filters.kind' }),
    options: () => [
      ['', msg('All kinds', { id: 'recovered-property-filters.all-kinds' })],
      ...Object.entries(kindWords()),
    ],
  },
  {
    name: 'since',
    label: () => msg('Recovered', { id: 'recovered-property-filters.recovered' }),
    options: () => [
      ['', msg('At any time', { id: 'recovered-property-filters.any-time' })],
      ['7', msg('In the last week', { id: 'recovered-property-filters.week' })],
      ['30', msg('In the last month', { id: 'recovered-property-filters.month' })],
      ['182', msg('In the last six months', { id: 'recovered-property-filters.half-year' })],
      ['365', msg('In the last year', { id: 'recovered-property-filters.year' })],
    ],
  },
];

/** The own filters of the list: kind of thing, and how long ago. */
export const recoveredFilters = { words: together('list-filters', 'recovered-property-filters'), filters };
