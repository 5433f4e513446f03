import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Claim a thing of the list of recovered property. */
export const propertyClaim = {
  id: 'property-claim',
  tag: 'nagrik-property-claim',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  asks: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'fileRecoveredClaim',
    'readOutcome',
    'downloadReceipt',
  ],
  words: together('form-start', 'property-claim-start'),
  name: () => msg('Claim of recovered property', { id: 'service.property-claim.name' }),
  summary: () =>
    msg('Say that a recovered thing is yours, and get it back from the station.', {
      id: 'service.property-claim.summary',
    }),
  takes: 5,
  haveAtHand: [
    () =>
      msg('The whole number of the thing, from its box or bill; or what only its owner knows of it', {
        id: 'directory-hand.claim-number',
      }),
  ],
  load: () => import('../../define/property-claim.ts'),
} satisfies ServiceDefinition;
