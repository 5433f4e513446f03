import type { ListMissingQuery, MissingPerson } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import type { ListDefinition } from '../../list/list-definition.ts';
import { ageRange, personCard, personList } from '../../list/person-list.ts';
import { formatDate } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import { missing } from './service.ts';

/** The list of missing persons as the engine of lists runs it. */
export const missingList: ListDefinition<MissingPerson> = {
  ...personList,
  service: missing,
  loadFilters: () => import('../../list/person-filters.ts').then(({ personFilters }) => personFilters),
  load: async (portal, query, options) =>
    // The filters' values are the contract's.
    (await import('./operations.ts')).listMissing(portal, query as ListMissingQuery, options),
  key: ({ missingId }) => missingId,
  list: 'missing',
  childline: ({ child }) => child,
  card: (person, { picture }) =>
    personCard(
      person,
      picture(person),
      html`
        <p>${msg(str`${ageRange(person)} years old`, { id: 'missing.age' })}</p>
        ${person.child ? html`<p class="tag warn" part="child">${msg('Under 18', { id: 'missing.child' })}</p>` : nothing}
        <p>${msg(str`Missing since ${formatDate(person.lastSeenOn)}`, { id: 'missing.since' })}</p>
      `,
    ),
  loadDetail: () => import('./detail.ts').then(({ missingDetail }) => missingDetail),
};
