import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Report a missing person. Who may be under 18 is searched for at once, behind a FIR. */
export const missingPerson = {
  id: 'missing-person',
  tag: 'nagrik-missing-person',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'searchStations',
    'fileMissingPerson',
    'readOutcome',
    'downloadReceipt',
    'readUploadPolicy',
    'createUpload',
    'readUpload',
    'appendToUpload',
    'deleteUpload',
    'readFilingCalendar',
  ],
  words: together('form-start', 'missing-person-start'),
  name: () => msg('Missing person report', { id: 'service.missing-person.name' }),
  summary: () => msg('Tell the police at once that somebody is missing.', { id: 'service.missing-person.summary' }),
  takes: 5,
  haveAtHand: [
    () => msg('When and where the person was last seen', { id: 'directory-hand.last-seen' }),
    () => msg('A photo of the person, if there is one', { id: 'directory-hand.missing-photo' }),
  ],
  load: () => import('../../define/missing-person.ts'),
} satisfies ServiceDefinition;
