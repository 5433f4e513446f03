import type { WantedPerson } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import type { ListDefinition } from '../../list/list-definition.ts';
import { personCard, personList } from '../../list/person-list.ts';
import { formatDate } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import { formatRupees } from './format-rupees.ts';
import { wanted } from './service.ts';

/** The wanted list as the engine of lists runs it. */
export const wantedList: ListDefinition<WantedPerson> = {
  ...personList,
  service: wanted,
  loadFilters: () => import('./filters.ts').then(({ wantedFilters }) => wantedFilters),
  load: async (portal, { minReward, ...query }, options) =>
    (await import('./operations.ts')).listWanted(
      portal,
      { ...query, ...(minReward && { minReward: Number(minReward) }) },
      options,
    ),
  key: ({ wantedId }) => wantedId,
  list: 'wanted',
  card: (person, { picture }) =>
    personCard(
      person,
      picture(person),
      html`
        ${
          person.rewardRupees
            ? html`<p class="tag warn" part="reward">
                ${msg(str`Reward ${formatRupees(person.rewardRupees)}`, { id: 'wanted.reward-amount' })}
              </p>`
            : nothing
        }
        <p class="small muted">${msg(str`Order of ${formatDate(person.orderDate)}`, { id: 'wanted.order' })}</p>
      `,
    ),
  loadDetail: () => import('./detail.ts').then(({ wantedDetail }) => wantedDetail),
};
