import { together } from '../../locale/load-words.ts';
import type { ChoiceFilter } from '../../list/list-definition.ts';
import { msg } from '../../locale/msg.ts';
import { kindWords } from './kind-words.ts';

const filters: readonly ChoiceFilter[] = [
  {
    name: 'kind',
    label: () => msg('Kind of station', { id: 'stations-filters.kind' }),
    options: () => [['', msg('Every kind', { id: 'stations-filters.every-kind' })], ...Object.entries(kindWords())],
  },
];

/** The own filters of the finder. */
export const stationFilters = { words: together('list-filters', 'stations-filters', 'station-kinds'), filters };
