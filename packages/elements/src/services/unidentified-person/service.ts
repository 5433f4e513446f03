import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The list of living persons whom nobody knows, for signed-in citizens. */
export const unidentifiedPerson = {
  id: 'unidentified-person',
  tag: 'nagrik-unidentified-person',
  kind: 'list',
  views: [],
  signIn: 'citizen',
  sensitive: true,
  operations: [
    'listUnidentifiedPersons',
    'readUnidentifiedPerson',
    'readUnidentifiedPersonPhoto',
    'listDistricts',
    'searchStations',
    'readStation',
  ],
  words: together('state', 'list', 'unidentified-person'),
  name: () => msg('Unknown persons', { id: 'unidentified-person.name' }),
  summary: () =>
    msg('See who is in a hospital or shelter and cannot say who they are.', {
      id: 'service.unidentified-person.summary',
    }),
  takes: 4,
  haveAtHand: [() => msg('What the person looks like: age, marks, clothes', { id: 'directory-hand.looks' })],
  load: () => import('../../define/unidentified-person.ts'),
} satisfies ServiceDefinition;
