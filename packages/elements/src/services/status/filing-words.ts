import type { FilingEvent } from '@nagrik/sdk';
import { together, type WordPart } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { Explained, FilingWords } from '../../tracker/tracker-definition.ts';
import { stageWords } from '../fir/stage-words.ts';
import { readable, stateWords } from './state-words.ts';

/** What happens to most filings. */
const often = ({ kind, automatic }: FilingEvent): Explained | undefined => {
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
    case 'issued':
      return { title, meaning: msg('The document is ready. You can download it.', { id: 'filing.event.issued' }) };
    case 'closed':
      return { title, meaning: msg('The station has ended its work on it.', { id: 'filing.event.closed' }) };
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
    case 'information_added':
      return {
        title: msg('Information added', { id: 'filing.event.added.title' }),
        meaning: msg('It went to the station.', { id: 'filing.event.added' }),
      };
    default:
      return undefined;
  }
};

let seldom: ((event: FilingEvent) => Explained | undefined) | undefined;

const eventWords = (event: FilingEvent): Explained =>
  often(event) ??
  seldom?.(event) ?? {
    title: stateWords(event.kind),
    meaning: msg('The portal recorded this step. This page does not know it yet.', { id: 'filing.event.unknown' }),
  };

/** What seldom happens is loaded when it is in a log: most people wait for none of it. */
const more = async (event?: FilingEvent): Promise<readonly WordPart[]> => {
  if (event && often(event)) return [];
  ({ seldom } = await import('./seldom-words.ts'));
  return together('filing-seldom');
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
    case 'reopening_asked':
      return msg('Next: the station opens it again or says why not.', { id: 'filing.next.reopening' });
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
    case 'zero_fir_registered':
    case 'zero_fir_transferred':
      return msg('Next: the station of the place registers it.', { id: 'filing.next.zero-fir' });
    case 'fir_registered':
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
  more,
  next: nextWords,
  state: stateWords,
  clock: clockWords,
  reason: reasonWords,
  stage: stageWords,
};
