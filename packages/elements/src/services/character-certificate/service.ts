import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Ask the police for a character certificate about oneself. */
export const characterCertificate = {
  id: 'character-certificate',
  tag: 'nagrik-character-certificate',
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
    'fileCharacterCertificate',
    'readOutcome',
    'downloadReceipt',
    'readUploadPolicy',
    'createUpload',
    'readUpload',
    'appendToUpload',
    'deleteUpload',
  ],
  words: together('form-start', 'character-certificate-start'),
  name: () => msg('Character certificate', { id: 'service.character-certificate.name' }),
  summary: () =>
    msg('Ask the police for a certificate that nothing adverse was found about you.', {
      id: 'service.character-certificate.summary',
    }),
  takes: 6,
  haveAtHand: [
    () => msg('The last four characters of your identity document', { id: 'directory-hand.certificate-document' }),
    () => msg('Where you have lived, and from which year to which', { id: 'directory-hand.certificate-addresses' }),
  ],
  load: () => import('../../define/character-certificate.ts'),
} satisfies ServiceDefinition;
