import type { ChoiceFilter } from '../../list/list-definition.ts';
import type { WordPart } from '../../locale/load-words.ts';
import { msg, str } from '../../locale/msg.ts';
import { formatRupees } from './format-rupees.ts';

/** Steps of the reward filter, in rupees. */
const REWARDS = [25_000, 50_000, 100_000, 200_000];

const filters: readonly ChoiceFilter[] = [
  {
    name: 'minReward',
    label: () => msg('Reward', { id: 'list-filters.reward' }),
    options: () => [
      ['', msg('Any', { id: 'list-filters.any-reward' })],
      ...REWARDS.map(
        (rupees) =>
          [String(rupees), msg(str`${formatRupees(rupees)} or more`, { id: 'list-filters.min-reward' })] as const,
      ),
    ],
  },
];

/** The wanted list's own filters. */
export const wantedFilters: { readonly words: readonly WordPart[]; readonly filters: readonly ChoiceFilter[] } = {
  words: ['list-filters'],
  filters,
};
