import type { FilingEvent } from '@nagrik/sdk';
import { formatDate } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import type { Explained } from '../../tracker/tracker-definition.ts';
import { stateWords } from './state-words.ts';

/** The words of what happens to few filings, or to those of one service alone. */
export const seldom = ({ kind, dueAt }: FilingEvent): Explained | undefined => {
  const title = stateWords(kind);
  switch (kind) {
    case 'zero_fir_registered':
      return {
        title,
        meaning: msg('A case has been opened though the place lies elsewhere. It goes on to the right station.', {
          id: 'filing-seldom.zero-fir',
        }),
      };
    case 'zero_fir_transferred':
      return {
        title,
        meaning: msg('The station of the place registers it under a number of its own.', {
          id: 'filing-seldom.zero-fir-transferred',
        }),
      };
    case 'progress_told':
      return { title, meaning: msg('The police tell you what they have done.', { id: 'filing-seldom.progress-told' }) };
    case 'fir_withheld':
      return {
        title,
        meaning: msg('A senior officer decided it. You get your copy all the same.', {
          id: 'filing-seldom.fir-withheld',
        }),
      };
    case 'fir_released':
      return { title, meaning: msg('The decision was taken back.', { id: 'filing-seldom.fir-released' }) };
    case 'ncr_recorded':
      return {
        title,
        meaning: msg('The police may look into this only if a magistrate orders it.', { id: 'filing-seldom.ncr' }),
      };
    case 'referred':
      return {
        title,
        meaning: msg('Another office deals with such matters.', { id: 'filing-seldom.referred' }),
      };
    case 'closed_no_cognizable_offence':
      return {
        title,
        meaning: msg('The enquiry found no offence that the police can act on.', { id: 'filing-seldom.no-offence' }),
      };
    case 'closed_civil':
      return {
        title,
        meaning: msg('This is a dispute for a civil court, not for the police.', { id: 'filing-seldom.civil' }),
      };
    case 'closed_duplicate':
      return { title, meaning: msg('The same matter is already registered.', { id: 'filing-seldom.duplicate' }) };
    case 'rejected':
      return { title, meaning: msg('The station did not take it up.', { id: 'filing-seldom.rejected' }) };
    case 'screened':
      return {
        title,
        meaning: msg('An officer has read it and decided who looks into it.', { id: 'filing-seldom.screened' }),
      };
    case 'forwarded':
      return { title, meaning: msg('It has gone to those who look into it.', { id: 'filing-seldom.forwarded' }) };
    case 'matched':
      return {
        title,
        meaning: msg('It may be what or whom you look for. The station calls you.', { id: 'filing-seldom.matched' }),
      };
    case 'published':
      return {
        title,
        meaning: msg('The person is on the public list of missing persons, so that others can help to find them.', {
          id: 'filing-seldom.published',
        }),
      };
    case 'unpublished':
      return {
        title,
        meaning: msg('The person is no longer on the public list.', { id: 'filing-seldom.unpublished' }),
      };
    case 'accepted':
      return {
        title,
        meaning: msg('Come to the station with your papers. What the station wrote says when.', {
          id: 'filing-seldom.accepted',
        }),
      };
    case 'returned':
      return { title, meaning: msg('You have it back.', { id: 'filing-seldom.returned' }) };
    case 'traced':
      return { title, meaning: msg('The person is found. The station calls you.', { id: 'filing-seldom.traced' }) };
    case 'consent_requested':
      return {
        title,
        meaning: msg(
          str`A link went to the phone of the person. The station begins when they agree; they can answer until ${formatDate(dueAt ?? '')}.`,
          { id: 'filing-seldom.consent-requested' },
        ),
        saysDue: true,
      };
    case 'consent_expired':
      return {
        title,
        meaning: msg('The person did not answer the link, so nothing is verified. You can ask again.', {
          id: 'filing-seldom.consent-expired',
        }),
      };
    case 'consent_given':
      return {
        title,
        meaning: msg('The person agreed that the police verify them.', { id: 'filing-seldom.consent-given' }),
      };
    case 'consent_refused':
      return {
        title,
        meaning: msg('The person did not agree, so nothing is verified.', { id: 'filing-seldom.consent-refused' }),
      };
    case 'field_visit':
      return { title, meaning: msg('An officer was there.', { id: 'filing-seldom.field-visit' }) };
    case 'verified_no_record':
      return { title, meaning: msg('The police have nothing against it.', { id: 'filing-seldom.verified' }) };
    // The station alone reads that something is on record, and needs no word about what it means (decision 0025).
    case 'record_found':
    case 'unable_to_verify':
      return {
        title,
        meaning: msg(
          'The person is not verified. The police tell nobody why, and it need not be anything bad. Ask at the station what you can do.',
          { id: 'filing-seldom.not-verified' },
        ),
      };
    case 'verification_visit':
      return {
        title,
        meaning: msg('An officer came to see the person at home.', { id: 'filing-seldom.verification-visit' }),
      };
    case 'registered':
      return {
        title,
        meaning: msg('The station knows the person now and looks after them.', { id: 'filing-seldom.registered' }),
      };
    case 'not_approved':
      return { title, meaning: msg('The station said no. Below it says why.', { id: 'filing-seldom.not-approved' }) };
    case 'lapsed':
      return { title, meaning: msg('It is no longer in force.', { id: 'filing-seldom.lapsed' }) };
    case 'return_asked':
      return { title, meaning: msg('The days away are over.', { id: 'filing-seldom.return-asked' }) };
    case 'unanswered':
      return { title, meaning: msg('The station was told to look.', { id: 'filing-seldom.unanswered' }) };
    case 'withdrawn':
      return { title, meaning: msg('You took it back.', { id: 'filing-seldom.withdrawn' }) };
    case 'reopened':
      return { title, meaning: msg('The station deals with it again.', { id: 'filing-seldom.reopened' }) };
    case 'confirmed':
      return { title, meaning: msg('It went to the station.', { id: 'filing.event.added' }) };
    case 'denied':
      return { title, meaning: msg('Whoever must know of it is told.', { id: 'filing-seldom.denied' }) };
    case 'reopening_asked':
      return {
        title,
        meaning: msg('The station must answer. Who stands above it is told if it does not.', {
          id: 'filing-seldom.reopening-asked',
        }),
      };
    case 'reopening_refused':
      return { title, meaning: msg('The station said no. Below it says why.', { id: 'filing-seldom.not-approved' }) };
    default:
      return undefined;
  }
};
