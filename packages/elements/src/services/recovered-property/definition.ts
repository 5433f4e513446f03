import type { ListRecoveredQuery, RecoveredItem } from '@nagrik/sdk';
import { html, nothing } from 'lit';
import type { ListDefinition } from '../../list/list-definition.ts';
import { formatDate } from '../../locale/format.ts';
import { localName, nameText } from '../../locale/local-name.ts';
import { msg, str } from '../../locale/msg.ts';
import { recoveredProperty } from './service.ts';

/** The list of recovered property as the engine of lists runs it. */
export const recoveredList: ListDefinition<RecoveredItem> = {
  service: recoveredProperty,
  searchLabel: () => msg('Search by thing, place or number', { id: 'recovered-property.search' }),
  searchHint: () =>
    msg('For example: phone, or the last four characters of its number.', { id: 'recovered-property.search-hint' }),
  loadFilters: () => import('./filters.ts').then(({ recoveredFilters }) => recoveredFilters),
  load: async (portal, query, options) => {
    const { listRecovered } = await import('./operations.ts');
    // The first page is asked for without anything to search.
    const asked = query.q || query['since'] ? (await import('./recovered-query.ts')).recoveredQuery(query) : query;
    return listRecovered(portal, asked as ListRecoveredQuery, options);
  },
  key: ({ recoveredId }) => recoveredId,
  list: 'recovered-property',
  station: ({ station }) => station.code,
  name: ({ description }) => nameText(description),
  picture: () => html``,
  card: (item) => html`
    <div>
      <h3>${localName(item.description)}</h3>
      ${
        item.identifier
          ? html`<p>
              ${msg('Number ends in', { id: 'recovered-property.number' })}
              <strong class="number" translate="no">${item.identifier.ending}</strong>
            </p>`
          : nothing
      }
      <p>${msg(str`Recovered on ${formatDate(item.recoveredOn)}`, { id: 'recovered-property.on' })}</p>
      <p class="small">${localName(item.station.name)}, ${localName(item.station.districtName)}</p>
    </div>
  `,
  loadDetail: () => import('./detail.ts').then(({ recoveredDetail }) => recoveredDetail),
  empty: () => ({
    title: msg('Nothing found', { id: 'recovered-property.nothing' }),
    advice: msg('Try another word, or take the filters away.', { id: 'recovered-property.try' }),
  }),
};
