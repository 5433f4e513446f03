import { msg } from '../../locale/msg.ts';

/** A word that this version does not know, made readable: `sent_to_court` → `sent to court`. */
export const readable = (word: string): string => word.replaceAll(/[_-]/gu, ' ');

/** Where a complaint stands, in a few words. */
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
    case 'ncr_recorded':
      return msg('Recorded as a non-cognizable report', { id: 'status.state.ncr-recorded' });
    case 'referred':
      return msg('Referred to another office', { id: 'status.state.referred' });
    case 'closed_no_cognizable_offence':
    case 'closed_civil':
    case 'closed_duplicate':
      return msg('Closed', { id: 'status.state.closed' });
    case 'rejected':
      return msg('Rejected', { id: 'status.state.rejected' });
    case 'withdrawn':
      return msg('Withdrawn', { id: 'status.state.withdrawn' });
    case 'reopened':
      return msg('Opened again', { id: 'status.state.reopened' });
    default:
      return readable(state);
  }
};
