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
    'listComplaints',
    'readFiling',
    'listFilingEvents',
    'watchFilingEvents',
    'readFilingCalendar',
    'addInformation',
    'withdrawComplaint',
    'downloadReceipt',
    'downloadFirCopy',
    'endSession',
  ],
  words: together('state', 'tracker'),
  name: () => msg('Status of a complaint', { id: 'tracker.name' }),
  summary: () => msg('See how far your complaint is, who did what, and what comes next.', { id: 'tracker.summary' }),
  load: () => import('../../define/status-tracker.ts'),
} satisfies ServiceDefinition;
