import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** File a complaint (BNSS s.173(1)): any station takes it, whatever the area. */
export const complaint = {
  id: 'complaint',
  tag: 'nagrik-complaint-form',
  kind: 'form',
  signIn: 'citizen',
  sensitive: true,
  operations: [
    'requestOtp',
    'verifyOtp',
    'endSession',
    'listDistricts',
    'searchStations',
    'readUploadPolicy',
    'createUpload',
    'readUpload',
    'appendToUpload',
    'deleteUpload',
    'fileComplaint',
    'readOutcome',
    'downloadReceipt',
    'readFilingCalendar',
  ],
  words: together('form-start', 'complaint-start'),
  name: () => msg('e-Complaint', { id: 'service.complaint.name' }),
  summary: () => msg('File a complaint without going to the station.', { id: 'service.complaint.summary' }),
  takes: 10,
  haveAtHand: [
    () => msg('What happened, where and when', { id: 'directory-hand.what-happened' }),
    () =>
      msg('What you know of those who did it; photos and papers, if there are any', { id: 'directory-hand.of-whom' }),
    () => msg('For signing at the station, within three days: an identity document', { id: 'directory-hand.to-sign' }),
  ],
  load: () => import('../../define/complaint-form.ts'),
} satisfies ServiceDefinition;
