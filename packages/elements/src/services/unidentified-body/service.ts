import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The list of dead persons whom nobody has recognised, for signed-in citizens. */
export const unidentifiedBody = {
  id: 'unidentified-body',
  tag: 'nagrik-unidentified-body',
  kind: 'list',
  views: [],
  signIn: 'citizen',
  sensitive: true,
  operations: [
    'listUnidentifiedBodies',
    'readUnidentifiedBody',
    'readUnidentifiedBodyPhoto',
    'listDistricts',
    'searchStations',
    'readStation',
  ],
  words: together('state', 'list', 'unidentified-body'),
  name: () => msg('Unidentified bodies', { id: 'unidentified-body.name' }),
  summary: () =>
    msg('Find out whether somebody who is missing has been found dead.', { id: 'service.unidentified-body.summary' }),
  takes: 4,
  haveAtHand: [() => msg('What the person looks like: age, marks, clothes', { id: 'directory-hand.looks' })],
  load: () => import('../../define/unidentified-body.ts'),
} satisfies ServiceDefinition;
