// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { format, text } from '../../validation/checks.ts';

const stationEventKind = z.enum([
  'acknowledged',
  'transferred',
  'officer_assigned',
  'officer_reassigned',
  'under_enquiry',
  'enquiry_reported',
  'fir_registered',
  'zero_fir_registered',
  'zero_fir_transferred',
  'progress_told',
  'fir_withheld',
  'fir_released',
  'ncr_recorded',
  'referred',
  'closed_no_cognizable_offence',
  'closed_civil',
  'closed_duplicate',
  'rejected',
  'reopened',
  'reopening_refused',
  'screened',
  'forwarded',
  'issued',
  'matched',
  'accepted',
  'returned',
  'traced',
  'published',
  'unpublished',
  'consent_refused',
  'field_visit',
  'verified_no_record',
  'record_found',
  'unable_to_verify',
  'verification_visit',
  'registered',
  'not_approved',
  'lapsed',
  'closed',
  'signed',
  'information_requested',
]);
const closeReason = z.enum([
  'no_offence_found',
  'civil_dispute',
  'already_registered',
  'not_enough_information',
  'complainant_not_reachable',
  'other_authority',
  'outside_police_powers',
]);
const stationCode = text('^[0-9]{7}$');
const firNumber = text('^[0-9]{4,5}$');
const finalReport = z.enum(['true_untraced', 'mistake_of_fact_or_law', 'false_case', 'civil', 'abated']);
const courtCaseNumber = text('^[A-Z]{4}[0-9]{12}$');
const stationEvent = z.strictObject({
  kind: stationEventKind,
  text: z.optional(text('\\S', 1, 2000)),
  reasonCode: z.optional(closeReason),
  officerName: z.optional(text('', 1, 120)),
  officerRank: z.optional(text('', 1, 40)),
  toStationCode: z.optional(stationCode),
  firNumber: z.optional(firNumber),
  sections: z.optional(z.array(text('', 1, 60)).check(z.maxLength(30))),
  caseStage: z.optional(z.enum(['under_investigation', 'chargesheeted', 'final_report', 'in_court'])),
  finalReport: z.optional(finalReport),
  courtCaseNumber: z.optional(courtCaseNumber),
  publicPlace: z.optional(text('\\S', 1, 200)),
  publicPhoto: z.optional(z.enum(['shown', 'hidden'])),
  permittedBy: z.optional(z.enum(['child-welfare-committee', 'juvenile-justice-board'])),
  permittedOn: z.optional(z.string().check(format('date'))),
  dueAt: z.optional(z.string().check(format('date-time'))),
  permissionBy: z.optional(text('', 1, 120)),
});

/** Body of `postFilingEvent`. */
export const postFilingEventBody = stationEvent;
