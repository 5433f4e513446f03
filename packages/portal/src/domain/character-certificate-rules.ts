import { contactChanged, type FilingRules, REOPENING, reopening } from './filing-rules.ts';

/**
 * The rules of a request for a character certificate: an officer looks into what is on record about whoever asks, and the station issues the
 * certificate or says in words why it does not. An arrest, an accusation, an acquittal is no conviction; and what was closed of a child is not
 * told (JJ Act s.74(2)), so it is no reason either. Whoever is refused turns to the Superintendent of Police.
 */

const AT_STATION = ['delivered', 'opened', 'acknowledged', 'transferred'] as const;
const AT_WORK = ['officer_assigned', 'field_visit', 'reopened'] as const;
const OPEN = ['submitted', ...AT_STATION, ...AT_WORK] as const;
/** An officer has the request, and can have looked. */
const LOOKED_INTO = ['officer_assigned', 'field_visit'] as const;

export const CHARACTER_CERTIFICATE_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
    delivered: { from: ['submitted', 'transferred'], by: ['system'], enters: true },
    opened: { from: ['submitted', 'delivered', 'transferred'], by: ['system'], enters: true },
    acknowledged: { from: ['delivered', 'opened'], by: ['officer', 'system'], enters: true },
    transferred: {
      from: [...AT_STATION, ...AT_WORK],
      by: ['officer'],
      enters: true,
      requires: ['text', 'toStationCode'],
    },
    officer_assigned: {
      from: ['acknowledged', 'transferred', 'reopened'],
      by: ['officer'],
      enters: true,
      requires: ['officerName'],
    },
    officer_reassigned: { from: LOOKED_INTO, by: ['officer'], enters: false, requires: ['officerName'] },
    // Where the address has to be seen; records can be looked through without it.
    field_visit: { from: ['officer_assigned', 'reopened'], by: ['officer'], enters: true },
    // The certificate: on this day nothing adverse was found.
    issued: { from: LOOKED_INTO, by: ['officer'], enters: true, closes: true },
    not_approved: {
      from: LOOKED_INTO,
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['text'],
    },
    withdrawn: { from: OPEN, by: ['citizen'], enters: true, closes: true },
    // Looked into once more; a certificate that was issued does not stand meanwhile.
    ...reopening(['issued', 'not_approved', 'withdrawn']),
    information_requested: { from: [...AT_STATION, ...AT_WORK], by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: OPEN, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...OPEN, 'issued', 'not_approved', 'withdrawn', ...REOPENING]),
  },
  // No law that we know of sets a date for it; but somebody waits for an answer.
  clocks: {},
  tellsSilence: true,
  isRequest: true,
} as const satisfies FilingRules;
