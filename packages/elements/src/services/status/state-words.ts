import { msg } from '../../locale/msg.ts';

/** A word that this version does not know, made readable: `sent_to_court` → `sent to court`. */
export const readable = (word: string): string => word.replaceAll(/[_-]/gu, ' ');

/** Where a filing stands, in a few words. */
export const stateWords = (state: string): string => {
  switch (state) {
    case 'submitted':
      return msg('Filed', { id: 'status.state.submitted' });
    case 'delivered':
      return msg('At the station', { id: 'status.state.delivered' });
    case 'opened':
      return msg('Read by the station', { id: 'status.state.opened' });
    case 'acknowledged':
      return msg('Accepted by the station', { id: 'status.state.acknowledged' });
    case 'transferred':
      return msg('Sent to another station', { id: 'status.state.transferred' });
    case 'officer_assigned':
      return msg('An officer has it', { id: 'status.state.officer-assigned' });
    case 'under_enquiry':
      return msg('Enquiry going on', { id: 'status.state.under-enquiry' });
    case 'enquiry_reported':
      return msg('Enquiry finished', { id: 'status.state.enquiry-reported' });
    case 'fir_registered':
      return msg('FIR registered', { id: 'status.state.fir-registered' });
    case 'zero_fir_registered':
      return msg('Zero FIR registered', { id: 'status.state.zero-fir-registered' });
    case 'zero_fir_transferred':
      return msg('Zero FIR sent on', { id: 'status.state.zero-fir-transferred' });
    case 'progress_told':
      return msg('How far the case is', { id: 'status.state.progress-told' });
    case 'fir_withheld':
      return msg('FIR withheld from the public', { id: 'status.state.fir-withheld' });
    case 'fir_released':
      return msg('FIR no longer withheld', { id: 'status.state.fir-released' });
    case 'ncr_recorded':
      return msg('Recorded as a non-cognizable report', { id: 'status.state.ncr-recorded' });
    case 'referred':
      return msg('Referred to another office', { id: 'status.state.referred' });
    case 'closed_no_cognizable_offence':
    case 'closed_civil':
    case 'closed_duplicate':
    case 'closed':
      return msg('Closed', { id: 'status.state.closed' });
    case 'screened':
      return msg('Read and sorted', { id: 'status.state.screened' });
    case 'forwarded':
      return msg('Passed on', { id: 'status.state.forwarded' });
    case 'issued':
      return msg('Issued', { id: 'status.state.issued' });
    case 'matched':
      return msg('A match was found', { id: 'status.state.matched' });
    case 'accepted':
      return msg('Claim accepted', { id: 'status.state.accepted' });
    case 'published':
      return msg('Shown to everybody', { id: 'status.state.published' });
    case 'unpublished':
      return msg('No longer shown to everybody', { id: 'status.state.unpublished' });
    case 'returned':
      return msg('Given back', { id: 'status.state.returned' });
    case 'traced':
      return msg('Found', { id: 'status.state.traced' });
    case 'consent_requested':
      return msg('Waiting for the consent of the person', { id: 'status.state.consent-requested' });
    case 'consent_given':
      return msg('Consent given', { id: 'status.state.consent-given' });
    case 'consent_refused':
      return msg('Consent refused', { id: 'status.state.consent-refused' });
    case 'consent_expired':
      return msg('No answer in time', { id: 'status.state.consent-expired' });
    case 'field_visit':
      return msg('Visited by an officer', { id: 'status.state.field-visit' });
    case 'verified_no_record':
      return msg('Verified', { id: 'status.state.verified' });
    case 'record_found':
      // The station alone reads this (decision 0025).
      return msg('Something is on record', { id: 'status.state.on-record' });
    case 'unable_to_verify':
      return msg('Could not be verified', { id: 'status.state.unable-to-verify' });
    case 'verification_visit':
      return msg('Visited at home', { id: 'status.state.verification-visit' });
    case 'registered':
      return msg('Registered', { id: 'status.state.registered' });
    case 'not_approved':
      return msg('Not approved', { id: 'status.state.not-approved' });
    case 'lapsed':
      return msg('Lapsed', { id: 'status.state.lapsed' });
    case 'return_asked':
      return msg('Asked whether all is well', { id: 'status.state.return-asked' });
    case 'unanswered':
      return msg('No answer came', { id: 'status.state.unanswered' });
    case 'confirmed':
      return msg('Answered with yes', { id: 'status.state.confirmed' });
    case 'denied':
      return msg('Answered with no', { id: 'status.state.denied' });
    case 'rejected':
      return msg('Rejected', { id: 'status.state.rejected' });
    case 'withdrawn':
      return msg('Withdrawn', { id: 'status.state.withdrawn' });
    case 'reopened':
      return msg('Opened again', { id: 'status.state.reopened' });
    case 'reopening_asked':
      return msg('Asked to open it again', { id: 'status.state.reopening-asked' });
    case 'reopening_refused':
      return msg('Not opened again', { id: 'status.state.reopening-refused' });
    default:
      return readable(state);
  }
};
