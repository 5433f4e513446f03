import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The list of arrested persons, for signed-in citizens. */
export const arrests = {
  id: 'arrests',
  tag: 'nagrik-arrested-list',
  kind: 'list',
  views: [],
  signIn: 'citizen',
  sensitive: true,
  operations: ['listArrests', 'readArrest', 'listDistricts', 'searchStations', 'readStation'],
  words: together('state', 'list', 'arrests'),
  name: () => msg('Arrested persons', { id: 'arrests.name' }),
  summary: () => msg('Find out whether and where somebody was arrested.', { id: 'service.arrests.summary' }),
  takes: 3,
  haveAtHand: [() => msg('The name, or the days and the district', { id: 'directory-hand.name-or-days' })],
  load: () => import('../../define/arrested-list.ts'),
} satisfies ServiceDefinition;
