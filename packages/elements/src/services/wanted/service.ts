import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The public list of persons whom the police look for. */
export const wanted = {
  id: 'wanted',
  tag: 'nagrik-wanted-list',
  kind: 'list',
  signIn: 'none',
  sensitive: false,
  operations: [
    'listWanted',
    'readWanted',
    'readWantedPhoto',
    'listDistricts',
    'searchStations',
    'readStation',
    'listRemoved',
  ],
  words: together('state', 'list', 'wanted'),
  name: () => msg('Notorious and rewarded criminals', { id: 'wanted.name' }),
  summary: () =>
    msg('See whom the police are looking for, and tell them what you know.', { id: 'service.wanted.summary' }),
  takes: 2,
  haveAtHand: [],
  load: () => import('../../define/wanted-list.ts'),
} satisfies ServiceDefinition;
