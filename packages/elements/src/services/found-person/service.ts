import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Tell the police of somebody whom nobody knows: a living person who cannot say who they are, or a body. */
export const foundPerson = {
  id: 'found-person',
  tag: 'nagrik-found-person',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'searchStations',
    'fileFoundPerson',
    'readOutcome',
    'downloadReceipt',
  ],
  words: together('form-start', 'found-person-start'),
  name: () => msg('Unknown person found', { id: 'service.found-person.name' }),
  summary: () =>
    msg('Tell the police of a lost child, of somebody who cannot say who they are, or of a body.', {
      id: 'service.found-person.summary',
    }),
  takes: 3,
  haveAtHand: [() => msg('Where and when you found the person', { id: 'directory-hand.found-where' })],
  load: () => import('../../define/found-person.ts'),
} satisfies ServiceDefinition;
