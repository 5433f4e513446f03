import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Report what was lost. It is issued at once; what was stolen goes on in the complaint. */
export const lostProperty = {
  id: 'lost-property',
  tag: 'nagrik-lost-property',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'searchStations',
    'fileLostProperty',
    'readOutcome',
    'downloadReceipt',
    'fileComplaint',
    'readUploadPolicy',
    'createUpload',
    'readUpload',
    'appendToUpload',
    'deleteUpload',
    'readFilingCalendar',
  ],
  words: together('form-start', 'lost-property-start'),
  name: () => msg('Lost property report', { id: 'service.lost-property.name' }),
  summary: () =>
    msg('Report a lost phone, paper or other thing, and get the report at once.', {
      id: 'service.lost-property.summary',
    }),
  takes: 5,
  haveAtHand: [
    () =>
      msg('The number of the phone (IMEI), of the vehicle or of the paper, if you know it', {
        id: 'directory-hand.lost-numbers',
      }),
  ],
  load: () => import('../../define/lost-property.ts'),
} satisfies ServiceDefinition;
