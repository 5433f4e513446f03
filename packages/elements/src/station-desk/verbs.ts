import type { StationEvent } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';
import { stageWords } from '../services/fir/stage-words.ts';
import { filingWords } from '../services/status/filing-words.ts';
import { readable } from '../services/status/state-words.ts';

export type VerbKind = StationEvent['kind'];
export type VerbField = Exclude<keyof StationEvent, 'kind'>;

const REASONS = [
  'no_offence_found',
  'civil_dispute',
  'already_registered',
  'not_enough_information',
  'complainant_not_reachable',
  'other_authority',
  'outside_police_powers',
] as const satisfies readonly NonNullable<StationEvent['reasonCode']>[];

const STAGES = [
  'under_investigation',
  'chargesheeted',
  'final_report',
  'in_court',
] as const satisfies readonly NonNullable<StationEvent['caseStage']>[];

/** What an officer can say, what has to be filled in for it, and whether it ends the case. */
export interface Verb {
  readonly label: () => string;
  readonly fields: readonly VerbField[];
  /** Fields that may stay empty; the others have to be filled in. */
  readonly optional?: readonly VerbField[];
  /** Closes the case: a reason and words for the citizen are needed, and the citizen is told how to appeal. */
  readonly closing?: boolean;
  /** What is written stays at the station: whoever filed it is told neither this nor which of the verbs it was. */
  readonly inside?: boolean;
}

const closing = (label: () => string): Verb => ({ label, fields: ['reasonCode', 'text'], closing: true });
const inside = (label: () => string): Verb => ({ ...noted(label), inside: true });
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
  zero_fir_transferred: {
    label: () => msg('Send it to the station of the place', { id: 'desk.zero-fir-transferred' }),
    fields: ['toStationCode', 'text'],
  },
  progress_told: {
    label: () => msg('Tell how far the case is', { id: 'desk.progress-told' }),
    fields: ['caseStage', 'finalReport', 'courtCaseNumber', 'text'],
    optional: ['finalReport', 'courtCaseNumber'],
  },
  fir_withheld: {
    label: () => msg('Keep the FIR from the public lookup', { id: 'desk.fir-withheld' }),
    fields: ['text'],
  },
  fir_released: noted(() => msg('Let everybody find the FIR again', { id: 'desk.fir-released' })),
  ncr_recorded: closing(() => msg('Record a non-cognizable report', { id: 'desk.ncr-recorded' })),
  transferred: {
    label: () => msg('Pass on to another station', { id: 'desk.transferred' }),
    fields: ['toStationCode', 'text'],
  },
  referred: closing(() => msg('Refer to another office', { id: 'desk.referred' })),
  closed_no_cognizable_offence: closing(() => msg('Close: no offence found', { id: 'desk.closed-no-offence' })),
  closed_civil: closing(() => msg('Close: civil dispute', { id: 'desk.closed-civil' })),
  closed_duplicate: closing(() => msg('Close: already registered', { id: 'desk.closed-duplicate' })),
  rejected: closing(() => msg('Reject', { id: 'desk.rejected' })),
  screened: noted(() => msg('It has been read and sorted', { id: 'desk.screened' })),
  forwarded: noted(() => msg('Pass it on to those who look into it', { id: 'desk.forwarded' })),
  issued: noted(() => msg('Issue the document', { id: 'desk.issued' })),
  matched: { label: () => msg('Record a match', { id: 'desk.matched' }), fields: ['text'] },
  accepted: { label: () => msg('Accept the claim', { id: 'desk.accepted' }), fields: ['text'] },
  returned: noted(() => msg('It was given back', { id: 'desk.returned' })),
  traced: { label: () => msg('The person is found', { id: 'desk.traced' }), fields: ['text'] },
  published: {
    label: () => msg('Show to everybody on the list of missing persons', { id: 'desk.published' }),
    fields: ['publicPlace', 'publicPhoto', 'permittedBy', 'permittedOn'],
    // Of a child the portal needs them.
    optional: ['permittedBy', 'permittedOn'],
  },
  unpublished: noted(() => msg('Take off the list of missing persons', { id: 'desk.unpublished' })),
  consent_refused: {
    label: () => msg('The person takes the consent back', { id: 'desk.consent-refused' }),
    fields: [],
  },
  field_visit: noted(() => msg('Record a visit', { id: 'desk.field-visit' })),
  verified_no_record: noted(() => msg('Verified: nothing on record', { id: 'desk.verified' })),
  record_found: inside(() => msg('Something is on record', { id: 'desk.something-on-record' })),
  unable_to_verify: inside(() => msg('It cannot be verified', { id: 'desk.unable-to-verify' })),
  verification_visit: noted(() => msg('Record the visit at home', { id: 'desk.verification-visit' })),
  registered: noted(() => msg('Register the person', { id: 'desk.registered' })),
  // The list of reasons is that of complaints; where none of them fits, the words say why.
  not_approved: { ...closing(() => msg('Do not approve', { id: 'desk.not-approved' })), optional: ['reasonCode'] },
  lapsed: noted(() => msg('Let it lapse', { id: 'desk.lapsed' })),
  closed: { label: () => msg('Close', { id: 'desk.closed' }), fields: ['text'], closing: true },
  reopening_refused: {
    label: () => msg('Do not open it again', { id: 'desk.reopening-refused' }),
    fields: ['text'],
    closing: true,
  },
  reopened: { label: () => msg('Open again', { id: 'desk.reopened' }), fields: ['text'] },
} satisfies Record<VerbKind, Verb>;

/** The verb of a kind; one that a newer portal invents can be posted with words. */
export const verbOf = (kind: string): Verb =>
  (VERBS as Readonly<Record<string, Verb>>)[kind] ?? { ...noted(() => readable(kind)) };

/** What a field asks for. */
export const fieldWords = (field: VerbField, inside = false): string => {
  switch (field) {
    case 'text':
      return inside
        ? msg('Note for the station alone. Whoever asked reads “could not be verified”, and nothing of it.', {
            id: 'desk.field.inside',
          })
        : msg('Words for the person', { id: 'desk.field.text' });
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
    case 'caseStage':
      return msg('How far is the case?', { id: 'desk.field.case-stage' });
    case 'finalReport':
      return msg('With a final report: why?', { id: 'desk.field.final-report' });
    case 'courtCaseNumber':
      return msg('CNR number of the court', { id: 'desk.field.cnr' });
    case 'dueAt':
      return msg('Answer until', { id: 'desk.field.due' });
    case 'permissionBy':
      return msg('Permitted by (DSP or above)', { id: 'desk.field.permission' });
    case 'publicPlace':
      return msg('Last seen: a village, a town or a public place, never a house', { id: 'desk.field.public-place' });
    case 'publicPhoto':
      return msg('First picture of the report', { id: 'desk.field.public-photo' });
    case 'permittedBy':
      return msg('Of a child: permitted in writing by (JJ Act s.74)', { id: 'desk.field.permitted-by' });
    case 'permittedOn':
      return msg('Of a child: day of that writing', { id: 'desk.field.permitted-on' });
    default:
      return readable(field);
  }
};

/** Values of a field that has a few, with their words; nothing of one that is written. */
export const choicesOf = (field: VerbField): readonly (readonly [value: string, words: string])[] | undefined => {
  switch (field) {
    case 'publicPhoto':
      return [
        ['shown', msg('Shown', { id: 'desk.photo.shown' })],
        ['hidden', msg('Not shown', { id: 'desk.photo.hidden' })],
      ];
    case 'permittedBy':
      return [
        ['child-welfare-committee', msg('Child Welfare Committee', { id: 'desk.permitted.committee' })],
        ['juvenile-justice-board', msg('Juvenile Justice Board', { id: 'desk.permitted.board' })],
      ];
    case 'caseStage':
      return STAGES.map((stage) => [stage, stageWords(stage).title]);
    case 'finalReport':
      return [
        ['true_untraced', msg('True, but nobody was found', { id: 'desk.report.untraced' })],
        ['mistake_of_fact_or_law', msg('Mistake of fact or of law', { id: 'desk.report.mistake' })],
        ['false_case', msg('False', { id: 'desk.report.false' })],
        ['civil', msg('Civil matter', { id: 'desk.report.civil' })],
        ['abated', msg('Ended by death', { id: 'desk.report.abated' })],
      ];
    case 'reasonCode':
      return REASONS.map((code) => [code, filingWords.reason(code)]);
    default:
      return undefined;
  }
};
