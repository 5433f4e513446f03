import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The public list of things that stations recovered and keep for their owners. */
export const recoveredProperty = {
  id: 'recovered-property',
  tag: 'nagrik-recovered-property',
  kind: 'list',
  views: [],
  signIn: 'none',
  sensitive: false,
  operations: ['listRecovered', 'readRecovered', 'listDistricts', 'searchStations', 'readStation', 'listRemoved'],
  words: together('state', 'list', 'recovered-property'),
  name: () => msg('Recovered property', { id: 'recovered-property.name' }),
  summary: () =>
    msg('See what the police have recovered, and get back what is yours.', {
      id: 'service.recovered-property.summary',
    }),
  takes: 3,
  haveAtHand: [
    () => msg('The number of the thing: IMEI, number plate, serial number', { id: 'directory-hand.recovered-numbers' }),
  ],
  load: () => import('../../define/recovered-property.ts'),
} satisfies ServiceDefinition;
