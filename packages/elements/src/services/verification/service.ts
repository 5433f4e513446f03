import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Ask the police to verify a tenant, domestic help or a driver, who must agree on their own phone. */
export const verification = {
  id: 'verification',
  tag: 'nagrik-verification',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  asks: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'searchStations',
    'fileVerification',
    'readOutcome',
    'downloadReceipt',
    'readUploadPolicy',
    'createUpload',
    'readUpload',
    'appendToUpload',
    'deleteUpload',
  ],
  words: together('form-start', 'verification-start'),
  name: () => msg('Verification of tenant, domestic help, driver', { id: 'service.verification.name' }),
  summary: () =>
    msg('Have the police verify somebody, once they have agreed on their own phone.', {
      id: 'service.verification.summary',
    }),
  takes: 8,
  haveAtHand: [
    () => msg('The name, age, address and own mobile number of the person', { id: 'directory-hand.verified-person' }),
    () =>
      msg('The last four characters of their identity document; of a driver the driving licence', {
        id: 'directory-hand.verified-document',
      }),
  ],
  load: () => import('../../define/verification.ts'),
} satisfies ServiceDefinition;
