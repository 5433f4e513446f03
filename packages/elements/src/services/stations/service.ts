import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Police stations: found by name, district and kind. */
export const stations = {
  id: 'stations',
  tag: 'nagrik-station-finder',
  kind: 'list',
  // Nobody needs a station by chance in a column of a page.
  views: [],
  signIn: 'none',
  sensitive: false,
  operations: ['searchStations', 'readStation', 'listDistricts'],
  words: together('state', 'list', 'stations'),
  name: () => msg('Find a police station', { id: 'stations.name' }),
  summary: () =>
    msg('Find a police station by its name or district, and how to reach it.', { id: 'service.stations.summary' }),
  takes: 1,
  haveAtHand: [() => msg('A part of its name, or the district', { id: 'directory-hand.part-of-name' })],
  load: () => import('../../define/station-finder.ts'),
} satisfies ServiceDefinition;
