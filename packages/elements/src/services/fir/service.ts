import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** The public lookup of First Information Reports. */
export const fir = {
  id: 'fir',
  tag: 'nagrik-fir-lookup',
  kind: 'lookup',
  signIn: 'none',
  sensitive: false,
  operations: ['listDistricts', 'searchStations', 'findFirs', 'downloadFirCopy'],
  words: together('state', 'lookup', 'fir'),
  name: () => msg('Copy of a FIR', { id: 'fir.name' }),
  summary: () =>
    msg('Find a FIR by station and number, or by station and date, and get its copy.', { id: 'fir.summary' }),
  takes: 3,
  haveAtHand: [
    () => msg('District and police station', { id: 'directory-hand.station' }),
    () => msg('Number and year of the FIR, or about when it was registered', { id: 'directory-hand.fir' }),
  ],
  load: () => import('../../define/fir-lookup.ts'),
} satisfies ServiceDefinition;
