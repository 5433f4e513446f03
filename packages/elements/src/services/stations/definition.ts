import type { SearchStationsQuery, Station } from '@nagrik/sdk';
import { html } from 'lit';
import type { ListDefinition } from '../../list/list-definition.ts';
import { localName, nameText } from '../../locale/local-name.ts';
import { msg } from '../../locale/msg.ts';
import { stations } from './service.ts';

/** The finder of police stations as the engine of lists runs it. */
export const stationFinder: ListDefinition<Station> = {
  service: stations,
  searchLabel: () => msg('Name of the station or place', { id: 'stations.by-name' }),
  searchHint: () => msg('In Hindi, Urdu or English letters. The spelling need not be exact.', { id: 'list.spelling' }),
  loadFilters: () => import('./filters.ts').then(({ stationFilters }) => stationFilters),
  load: async (portal, { station, ...query }, options) => {
    const { readStation, searchStations } = await import('./operations.ts');
    if (station === undefined) {
      // The filters' values are the contract's.
      const found = await searchStations(portal, query as SearchStationsQuery, options);
      return found.ok ? { ...found, data: { ...found.data, items: found.data.stations } } : found;
    }
    const found = await readStation(portal, station, options);
    return found.ok ? { ...found, data: { items: [found.data], total: 1 } } : found;
  },
  key: ({ code }) => code,
  station: ({ code }) => code,
  name: ({ name, districtName }) => `${nameText(name)}, ${nameText(districtName)}`,
  picture: () => html``,
  // Its kind, where it has a special one, is a part of its name.
  card: ({ name, districtName }) => html`
    <div>
      <h3>${localName(name)}</h3>
      <p>${localName(districtName)}</p>
    </div>
  `,
  loadDetail: () => import('./detail.ts').then(({ stationDetail }) => stationDetail),
  empty: () => ({
    title: msg('No station found', { id: 'stations.none' }),
    advice: msg('Try another spelling, a bigger place near it, or a district under “Filters”.', {
      id: 'stations.none-advice',
    }),
  }),
};
