import type { FilingEvent } from '@nagrik/sdk';
import { together } from '../../locale/load-words.ts';
import { formatDate } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import type { Explained, FilingWords } from '../../tracker/tracker-definition.ts';
import { stageWords } from '../fir/stage-words.ts';
import { readable, stateWords } from './state-words.ts';

const eventWords = ({ kind, automatic, dueAt }: FilingEvent): Explained => {
  const title = stateWords(kind);
  switch (kind) {
    case 'submitted':
      return { title, meaning: msg('You sent it.', { id: 'filing.event.submitted' }) };
    case 'delivered':
      return {
        title,
        meaning: msg('It reached the station’s computer. Nobody need have read it yet.', {
          id: 'filing.event.delivered',
        }),
      };
    case 'opened':
      return { title, meaning: msg('An officer opened and read it.', { id: 'filing.event.opened' }) };
    case 'acknowledged':
      return {
        title,
        meaning: automatic
          ? msg('The computer confirmed it by itself; no person has said anything yet.', {
              id: 'filing.event.acknowledged-automatic',
            })
          : msg('The station says that it is dealing with it.', { id: 'filing.event.acknowledged' }),
      };
    case 'transferred':
      return {
        title,
        meaning: msg('Another station is responsible. You need not file again.', { id: 'filing.event.transferred' }),
      };
    case 'officer_assigned':
      return { title, meaning: msg('This officer deals with it from now on.', { id: 'filing.event.assigned' }) };
    case 'officer_reassigned':
      return {
        title: msg('Another officer has it', { id: 'filing.event.reassigned.title' }),
        meaning: msg('This officer deals with it from now on.', { id: 'filing.event.assigned' }),
      };
    case 'under_enquiry':
      return {
        title,
        meaning: msg('The police find out what happened. They have 14 days for it.', { id: 'filing.event.enquiry' }),
      };
    case 'enquiry_reported':
      return {
        title,
        meaning: msg('The enquiry is written down. Next the station decides.', { id: 'filing.event.reported' }),
      };
    case 'fir_registered':
      return {
        title,
        meaning: msg('A criminal case has been opened. You get a copy of the FIR free of charge.', {
          id: 'filing.event.fir',
        }),
      };
    case 'zero_fir_registered':
      return {
        title,
        meaning: msg('A case has been opened though the place lies elsewhere. It goes on to the right station.', {
          id: 'filing.event.zero-fir',
        }),
      };
    case 'ncr_recorded':
      return {
        title,
        meaning: msg('The police may look into this only if a magistrate orders it.', { id: 'filing.event.ncr' }),
      };
    case 'referred':
      return {
        title,
        meaning: msg('Another office deals with such matters.', { id: 'filing.event.referred' }),
      };
    case 'closed_no_cognizable_offence':
      return {
        title,
        meaning: msg('The enquiry found no offence that the police can act on.', { id: 'filing.event.no-offence' }),
      };
    case 'closed_civil':
      return {
        title,
        meaning: msg('This is a dispute for a civil court, not for the police.', { id: 'filing.event.civil' }),
      };
    case 'closed_duplicate':
      return { title, meaning: msg('The same matter is already registered.', { id: 'filing.event.duplicate' }) };
    case 'rejected':
      return { title, meaning: msg('The station did not take it up.', { id: 'filing.event.rejected' }) };
    case 'screened':
      return {
        title,
        meaning: msg('An officer has read it and decided who looks into it.', { id: 'filing.event.screened' }),
      };
    case 'forwarded':
      return { title, meaning: msg('It has gone to those who look into it.', { id: 'filing.event.forwarded' }) };
    case 'issued':
      return { title, meaning: msg('The document is ready. You can download it.', { id: 'filing.event.issued' }) };
    case 'matched':
      return {
        title,
        meaning: msg('It may be what or whom you look for. The station calls you.', { id: 'filing.event.matched' }),
      };
    case 'published':
      return {
        title,
        meaning: msg('The person is on the public list of missing persons, so that others can help to find them.', {
          id: 'filing.event.published',
        }),
      };
    case 'unpublished':
      return {
        title,
        meaning: msg('The person is no longer on the public list.', { id: 'filing.event.unpublished' }),
      };
    case 'accepted':
      return {
        title,
        meaning: msg('Come to the station with your papers. What the station wrote says when.', {
          id: 'filing.event.accepted',
        }),
      };
    case 'returned':
      return { title, meaning: msg('You have it back.', { id: 'filing.event.returned' }) };
    case 'traced':
      return { title, meaning: msg('The person is found. The station calls you.', { id: 'filing.event.traced' }) };
    case 'consent_requested':
      return {
        title,
        meaning: msg(
          str`A link went to the phone of the person. The station begins when they agree; they can answer until ${formatDate(dueAt ?? '')}.`,
          { id: 'filing.event.consent-requested' },
        ),
        saysDue: true,
      };
    case 'consent_expired':
      return {
        title,
        meaning: msg('The person did not answer the link, so nothing is verified. You can ask again.', {
          id: 'filing.event.consent-expired',
        }),
      };
    case 'consent_given':
      return {
        title,
        meaning: msg('The person agreed that the police verify them.', { id: 'filing.event.consent-given' }),
      };
    case 'consent_refused':
      return {
        title,
        meaning: msg('The person did not agree, so nothing is verified.', { id: 'filing.event.consent-refused' }),
      };
    case 'field_visit':
      return { title, meaning: msg('An officer was there.', { id: 'filing.event.field-visit' }) };
    case 'verified_no_record':
      return { title, meaning: msg('The police have nothing against it.', { id: 'filing.event.verified' }) };
    // The station alone reads that something is on record, and needs no word about what it means (decision 0025).
    case 'record_found':
    case 'unable_to_verify':
      return {
        title,
        meaning: msg(
          'The person is not verified. The police tell nobody why, and it need not be anything bad. Ask at the station what you can do.',
          { id: 'filing.event.not-verified' },
        ),
      };
    case 'verification_visit':
      return {
        title,
        meaning: msg('An officer came to see the person at home.', { id: 'filing.event.verification-visit' }),
      };
    case 'registered':
      return {
        title,
        meaning: msg('The station knows the person now and looks after them.', { id: 'filing.event.registered' }),
      };
    case 'not_approved':
      return { title, meaning: msg('The station said no. Below it says why.', { id: 'filing.event.not-approved' }) };
    case 'lapsed':
      return { title, meaning: msg('It is no longer in force.', { id: 'filing.event.lapsed' }) };
    case 'closed':
      return { title, meaning: msg('The station has ended its work on it.', { id: 'filing.event.closed' }) };
    case 'return_asked':
      return { title, meaning: msg('The days away are over.', { id: 'filing.event.return-asked' }) };
    case 'unanswered':
      return { title, meaning: msg('The station was told to look.', { id: 'filing.event.unanswered' }) };
    case 'withdrawn':
      return { title, meaning: msg('You took it back.', { id: 'filing.event.withdrawn' }) };
    case 'reopened':
      return { title, meaning: msg('The station deals with it again.', { id: 'filing.event.reopened' }) };
    case 'signed':
      return {
        title: msg('Signed', { id: 'filing.event.signed.title' }),
        meaning: msg('Your signature is on record, as the law asks.', { id: 'filing.event.signed' }),
      };
    case 'information_requested':
      return {
        title: msg('The station has a question', { id: 'filing.event.requested.title' }),
        meaning: msg('Answer below with “Add information”.', { id: 'filing.event.requested' }),
      };
    case 'confirmed':
      return { title, meaning: msg('It went to the station.', { id: 'filing.event.added' }) };
    case 'denied':
      return { title, meaning: msg('Whoever must know of it is told.', { id: 'filing.event.denied' }) };
    case 'information_added':
      return {
        title: msg('Information added', { id: 'filing.event.added.title' }),
        meaning: msg('It went to the station.', { id: 'filing.event.added' }),
      };
    default:
      return {
        title,
        meaning: msg('The portal recorded this step. This page does not know it yet.', { id: 'filing.event.unknown' }),
      };
  }
};

const nextWords = (state: string): string => {
  switch (state) {
    case 'submitted':
    case 'delivered':
    case 'consent_given':
      return msg('Next: an officer reads it and accepts it.', { id: 'filing.next.delivered' });
    case 'consent_requested':
      return msg('Next: the person says yes or no on their own phone. Until then nothing begins.', {
        id: 'filing.next.consent',
      });
    case 'opened':
      return msg('Next: the station accepts it.', { id: 'filing.next.opened' });
    case 'acknowledged':
    case 'transferred':
    case 'reopened':
      return msg('Next: an officer is put in charge.', { id: 'filing.next.acknowledged' });
    case 'officer_assigned':
      return msg('Next: the officer looks into it and may call you.', { id: 'filing.next.assigned' });
    case 'under_enquiry':
      return msg('Next: the enquiry is finished and the station decides.', { id: 'filing.next.enquiry' });
    case 'enquiry_reported':
      return msg('Next: the station registers a FIR or says why not.', { id: 'filing.next.reported' });
    case 'fir_registered':
    case 'zero_fir_registered':
      return msg('Next: the police investigate and tell you of the progress within 90 days.', {
        id: 'filing.next.fir',
      });
    default:
      return '';
  }
};

const clockWords = (kind: string): Explained => {
  switch (kind) {
    case 'signature':
      return {
        title: msg('Sign at the station', { id: 'filing.clock.signature' }),
        meaning: msg(
          'Go to the station with an identity card and sign. If the day passes, nothing is deleted: you can still go.',
          {
            id: 'filing.clock.signature.meaning',
          },
        ),
      };
    case 'preliminary_enquiry':
      return {
        title: msg('Enquiry to be finished', { id: 'filing.clock.enquiry' }),
        meaning: msg('The law gives the police 14 days.', { id: 'filing.clock.enquiry.meaning' }),
      };
    case 'fir_publication':
      return {
        title: msg('FIR to be published', { id: 'filing.clock.publication' }),
        meaning: msg('Within 24 hours, at most 72, unless it is protected.', {
          id: 'filing.clock.publication.meaning',
        }),
      };
    case 'progress':
      return {
        title: msg('Police to tell you of the progress', { id: 'filing.clock.progress' }),
        meaning: msg('Within 90 days of the FIR.', { id: 'filing.clock.progress.meaning' }),
      };
    default:
      return { title: readable(kind), meaning: '' };
  }
};

const reasonWords = (code: string): string => {
  switch (code) {
    case 'no_offence_found':
      return msg('no offence was found', { id: 'filing.reason.no-offence' });
    case 'civil_dispute':
      return msg('it is a civil dispute', { id: 'filing.reason.civil' });
    case 'already_registered':
      return msg('it is already registered', { id: 'filing.reason.registered' });
    case 'not_enough_information':
      return msg('there is not enough information', { id: 'filing.reason.information' });
    case 'complainant_not_reachable':
      return msg('the complainant could not be reached', { id: 'filing.reason.unreachable' });
    case 'other_authority':
      return msg('another authority is responsible', { id: 'filing.reason.other' });
    case 'outside_police_powers':
      return msg('the police have no power to act in this', { id: 'filing.reason.powers' });
    default:
      return readable(code);
  }
};

/** The words of an open filing, of any kind: a state or an event means the same wherever it occurs. */
export const filingWords: FilingWords = {
  words: together('filing', 'filing-view', 'status', 'stage'),
  event: eventWords,
  next: nextWords,
  state: stateWords,
  clock: clockWords,
  reason: reasonWords,
  stage: stageWords,
};
