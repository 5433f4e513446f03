import type { StationEvent } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';
import { readable } from '../services/status/state-words.ts';

export type VerbKind = StationEvent['kind'];
export type VerbField = Exclude<keyof StationEvent, 'kind'>;

/** What an officer can say, what has to be filled in for it, and whether it ends the case. */
export interface Verb {
  readonly label: () => string;
  readonly fields: readonly VerbField[];
  /** Fields that may stay empty; the others have to be filled in. */
  readonly optional?: readonly VerbField[];
  /** Closes the case: a reason and words for the citizen are needed, and the citizen is told how to appeal. */
  readonly closing?: boolean;
}

const closing = (label: () => string): Verb => ({ label, fields: ['reasonCode', 'text'], closing: true });
const noted = (label: () => string): Verb => ({ label, fields: ['text'], optional: ['text'] });

const VERBS = {
  acknowledged: noted(() => msg('Accept it', { id: 'desk.acknowledged' })),
  signed: noted(() => msg('The person has signed', { id: 'desk.signed' })),
  officer_assigned: {
    label: () => msg('Give it to an officer', { id: 'desk.officer-assigned' }),
    fields: ['officerName', 'officerRank'],
  },
  officer_reassigned: {
    label: () => msg('Give it to another officer', { id: 'desk.officer-reassigned' }),
    fields: ['officerName', 'officerRank'],
  },
  information_requested: {
    label: () => msg('Ask the person', { id: 'desk.information-requested' }),
    fields: ['text', 'dueAt'],
  },
  under_enquiry: {
    label: () => msg('Begin the enquiry', { id: 'desk.under-enquiry' }),
    fields: ['permissionBy', 'text'],
    optional: ['permissionBy', 'text'],
  },
  enquiry_reported: {
    label: () => msg('Report on the enquiry', { id: 'desk.enquiry-reported' }),
    fields: ['text'],
  },
  fir_registered: {
    label: () => msg('Register a FIR', { id: 'desk.fir-registered' }),
    fields: ['firNumber', 'sections', 'text'],
    optional: ['text'],
  },
  zero_fir_registered: {
    label: () => msg('Register a zero FIR', { id: 'desk.zero-fir-registered' }),
    fields: ['sections', 'text'],
    optional: ['text'],
  },
  ncr_recorded: { label: () => msg('Record a non-cognizable report', { id: 'desk.ncr-recorded' }), fields: ['text'] },
  transferred: {
    label: () => msg('Pass on to another station', { id: 'desk.transferred' }),
    fields: ['toStationCode', 'text'],
    optional: ['text'],
  },
  referred: closing(() => msg('Refer to another office', { id: 'desk.referred' })),
  closed_no_cognizable_offence: closing(() => msg('Close: no offence found', { id: 'desk.closed-no-offence' })),
  closed_civil: closing(() => msg('Close: civil dispute', { id: 'desk.closed-civil' })),
  closed_duplicate: closing(() => msg('Close: already registered', { id: 'desk.closed-duplicate' })),
  rejected: closing(() => msg('Reject', { id: 'desk.rejected' })),
  screened: noted(() => msg('It has been read and sorted', { id: 'desk.screened' })),
  forwarded: noted(() => msg('Pass it on to those who look into it', { id: 'desk.forwarded' })),
  matched: { label: () => msg('Record a match', { id: 'desk.matched' }), fields: ['text'] },
  accepted: { label: () => msg('Accept the claim', { id: 'desk.accepted' }), fields: ['text'] },
  returned: noted(() => msg('It was given back', { id: 'desk.returned' })),
  traced: { label: () => msg('The person is found', { id: 'desk.traced' }), fields: ['text'] },
  field_visit: noted(() => msg('Record a visit', { id: 'desk.field-visit' })),
  verified_no_record: noted(() => msg('Verified: nothing on record', { id: 'desk.verified' })),
  record_found: noted(() => msg('Verified: something is on record', { id: 'desk.record-found' })),
  unable_to_verify: { label: () => msg('It cannot be verified', { id: 'desk.unable-to-verify' }), fields: ['text'] },
  verification_visit: noted(() => msg('Record the visit at home', { id: 'desk.verification-visit' })),
  registered: noted(() => msg('Register the person', { id: 'desk.registered' })),
  not_approved: closing(() => msg('Do not approve', { id: 'desk.not-approved' })),
  lapsed: noted(() => msg('Let it lapse', { id: 'desk.lapsed' })),
  closed: { label: () => msg('Close', { id: 'desk.closed' }), fields: ['text'], closing: true },
  reopened: { label: () => msg('Open again', { id: 'desk.reopened' }), fields: ['text'] },
} satisfies Record<VerbKind, Verb>;

/** The verb of a kind; one that a newer portal invents can be posted with words. */
export const verbOf = (kind: string): Verb =>
  (VERBS as Readonly<Record<string, Verb>>)[kind] ?? { ...noted(() => readable(kind)) };

/** What a field asks for. */
export const fieldWords = (field: VerbField): string => {
  switch (field) {
    case 'text':
      return msg('Words for the person', { id: 'desk.field.text' });
    case 'reasonCode':
      return msg('Reason', { id: 'desk.field.reason' });
    case 'officerName':
      return msg('Name of the officer', { id: 'desk.field.officer-name' });
    case 'officerRank':
      return msg('Rank', { id: 'desk.field.officer-rank' });
    case 'toStationCode':
      return msg('To which station?', { id: 'desk.field.to-station' });
    case 'firNumber':
      return msg('FIR number', { id: 'desk.field.fir-number' });
    case 'sections':
      return msg('Sections, with commas between', { id: 'desk.field.sections' });
    case 'dueAt':
      return msg('Answer until', { id: 'desk.field.due' });
    case 'permissionBy':
      return msg('Permitted by (DSP or above)', { id: 'desk.field.permission' });
    default:
      return readable(field);
  }
};
