import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** What became of a filing, live. */
export const status = {
  id: 'status',
  tag: 'nagrik-status-tracker',
  kind: 'tracker',
  signIn: 'citizen-or-access-code',
  sensitive: true,
  operations: [
    'listFilings',
    'readFiling',
    'readFiled',
    'listFilingEvents',
    'watchFilingEvents',
    'readFilingCalendar',
    'addInformation',
    'withdrawFiling',
    'askReopening',
    'downloadReceipt',
    'downloadAppealLetter',
    'downloadResult',
    'downloadFirCopy',
    'endSession',
  ],
  words: together('state', 'tracker'),
  name: () => msg('Status of what you filed', { id: 'tracker.name' }),
  summary: () => msg('See how far it is, who did what, and what comes next.', { id: 'tracker.summary' }),
  takes: 2,
  haveAtHand: [
    () =>
      msg('The reference and the code on your receipt, or the mobile number that you filed with', {
        id: 'directory-hand.receipt',
      }),
  ],
  load: () => import('../../define/status-tracker.ts'),
} satisfies ServiceDefinition;
