import { contactChanged, type FilingRules, REOPENING, reopening } from './filing-rules.ts';

/**
 * The rules of a verification of a tenant, of domestic help, of a driver (DOMAIN §3): nothing begins before the person has agreed on their own
 * phone (DPDP Act 2023 s.6); then the station sends an officer, and says whether the person is verified. Whoever asked learns "verified" or
 * "not verified", and never whether something is on record (decision 0025).
 */

/** The person has agreed: the station may begin. */
const AT_STATION = ['delivered', 'opened', 'acknowledged', 'transferred'] as const;
const AT_WORK = ['officer_assigned', 'field_visit', 'reopened'] as const;
const AGREED = ['consent_given', ...AT_STATION, ...AT_WORK] as const;
const OPEN = ['consent_requested', ...AGREED] as const;
/** The officer has looked, and there is an answer. */
const ANSWERED = ['verified_no_record', 'record_found', 'unable_to_verify'] as const;

export const VERIFICATION_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
    // The link goes to the person's phone with the filing itself.
    consent_requested: { from: ['submitted'], by: ['system'], enters: true, atOnce: true, once: true },
    consent_given: { from: ['consent_requested'], by: ['subject'], enters: true, once: true },
    // Also later: consent is taken back as easily as it is given (DPDP Act 2023 s.6(4)), by a word at the station.
    consent_refused: { from: [...OPEN, 'reopening_asked'], by: ['subject', 'officer'], enters: true, closes: true },
    consent_expired: { from: ['consent_requested'], by: ['system'], enters: true, closes: true },
    delivered: { from: ['consent_given', 'transferred'], by: ['system'], enters: true },
    opened: { from: ['consent_given', 'delivered', 'transferred'], by: ['system'], enters: true },
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
    officer_reassigned: {
      from: ['officer_assigned', 'field_visit'],
      by: ['officer'],
      enters: false,
      requires: ['officerName'],
    },
    field_visit: { from: ['officer_assigned', 'reopened'], by: ['officer'], enters: true },
    verified_no_record: { from: ['field_visit'], by: ['officer'], enters: true, closes: true },
    // From the same states, closing alike, told alike: nothing lets whoever asked tell one from the other.
    record_found: {
      from: ['officer_assigned', 'field_visit'],
      by: ['officer'],
      enters: true,
      closes: true,
      toldAs: 'unable_to_verify',
    },
    unable_to_verify: {
      from: ['officer_assigned', 'field_visit'],
      by: ['officer'],
      enters: true,
      closes: true,
      toldAs: 'unable_to_verify',
    },
    // Whoever asked can have it looked at again: by the station, and by the Superintendent of Police.
    rejected: {
      from: [...AT_STATION, ...AT_WORK],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['text'],
    },
    withdrawn: { from: OPEN, by: ['citizen'], enters: true, closes: true },
    ...reopening(['rejected']),
    // An answer is looked at again where somebody shows the station that it was wrong.
    reopened: { from: [...ANSWERED, 'rejected', ...REOPENING], by: ['officer'], enters: true, requires: ['text'] },
    information_requested: { from: [...AT_STATION, ...AT_WORK], by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: OPEN, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([
      ...OPEN,
      ...ANSWERED,
      'consent_refused',
      'consent_expired',
      'rejected',
      'withdrawn',
      ...REOPENING,
    ]),
  },
  clocks: {},
  isRequest: true,
  tellsSilence: true,
  alertedBy: 'consent_given',
} as const satisfies FilingRules;
