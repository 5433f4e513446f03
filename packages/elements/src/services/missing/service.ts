import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The public list of missing persons whose publication was authorised. */
export const missing = {
  id: 'missing',
  tag: 'nagrik-missing-list',
  kind: 'list',
  signIn: 'none',
  sensitive: false,
  operations: [
    'listMissing',
    'readMissing',
    'readMissingPhoto',
    'listDistricts',
    'searchStations',
    'readStation',
    'listRemoved',
  ],
  words: together('state', 'list', 'missing'),
  name: () => msg('Missing persons', { id: 'missing.name' }),
  summary: () =>
    msg('See who is missing, and tell the police where you have seen them.', { id: 'service.missing.summary' }),
  takes: 2,
  haveAtHand: [],
  load: () => import('../../define/missing-list.ts'),
} satisfies ServiceDefinition;
