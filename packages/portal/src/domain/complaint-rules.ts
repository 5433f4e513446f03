import {
  caseEvents,
  contactChanged,
  FIR_EVENTS,
  type FilingRules,
  REOPENING,
  reopening,
  ZERO_FIR,
} from './filing-rules.ts';

/** The rules of a complaint (DOMAIN §3, §5). */

/** The station has it and works on it. */
const AT_WORK = ['acknowledged', 'officer_assigned', 'under_enquiry', 'enquiry_reported', 'reopened'] as const;
/** The station has it, whether or not it has said so. */
const AT_STATION = ['delivered', 'opened', ...AT_WORK] as const;
const OPEN = ['submitted', 'transferred', ...AT_STATION] as const;
/** The station has nothing more to do on it, and an officer may call all the same. */
const ENDED = [
  'fir_registered',
  'ncr_recorded',
  'referred',
  'closed_no_cognizable_offence',
  'closed_civil',
  'closed_duplicate',
  'rejected',
  'withdrawn',
  ...REOPENING,
] as const;
const FIR_STATES = ['fir_registered', ...ZERO_FIR] as const;
const WITH_REASON = ['text', 'reasonCode'] as const;

export const COMPLAINT_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
    // Delivered, opened and acknowledged are three different things (DOMAIN §3): the portal knows the first two itself.
    delivered: { from: ['submitted', 'transferred'], by: ['system'], enters: true },
    opened: { from: ['submitted', 'delivered', 'transferred'], by: ['system'], enters: true },
    acknowledged: { from: ['delivered', 'opened'], by: ['officer', 'system'], enters: true },
    transferred: {
      from: AT_STATION,
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
      from: ['officer_assigned', 'under_enquiry', 'enquiry_reported'],
      by: ['officer'],
      enters: false,
      requires: ['officerName'],
    },
    // Whether there is a case is looked into before a FIR only with the permission of a DSP, and within fourteen days (BNSS s.173(3)).
    under_enquiry: {
      from: ['officer_assigned', 'reopened'],
      by: ['officer'],
      enters: true,
      requires: ['permissionBy'],
    },
    enquiry_reported: { from: ['under_enquiry'], by: ['officer'], enters: true },
    // Information of a cognizable offence is registered at once; it need not wait for an enquiry (BNSS s.173(1)).
    fir_registered: {
      from: ['opened', ...AT_WORK, ...ZERO_FIR],
      by: ['officer'],
      enters: true,
      closes: true,
      requires: ['firNumber', 'sections'],
    },
    zero_fir_registered: {
      from: ['opened', ...AT_WORK],
      by: ['officer'],
      enters: true,
      settles: true,
      requires: ['sections'],
    },
    // There is a case: the station of the place can only register it under a number of its own, or send it on.
    zero_fir_transferred: {
      from: ZERO_FIR,
      by: ['officer'],
      enters: true,
      settles: true,
      requires: ['text', 'toStationCode'],
    },
    ...caseEvents(FIR_STATES),
    ncr_recorded: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
    referred: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
    // "No offence" and "civil" are findings: they need an enquiry that was made and reported (BNSS s.173(3)).
    closed_no_cognizable_offence: {
      from: ['enquiry_reported'],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: WITH_REASON,
    },
    closed_civil: {
      from: ['enquiry_reported'],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: WITH_REASON,
    },
    closed_duplicate: {
      from: AT_WORK,
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: WITH_REASON,
    },
    rejected: { from: AT_WORK, by: ['officer'], enters: true, closes: true, appeal: true, requires: WITH_REASON },
    withdrawn: { from: OPEN, by: ['citizen'], enters: true, closes: true },
    // On appeal, or because something new came: everything but a FIR, which goes its own way, can be opened again.
    ...reopening([
      'ncr_recorded',
      'referred',
      'closed_no_cognizable_offence',
      'closed_civil',
      'closed_duplicate',
      'rejected',
      'withdrawn',
    ]),
    // The clock of three days may pass; signing is still taken (BNSS s.173(1)(ii), DOMAIN §5).
    signed: { from: [...OPEN, ...ZERO_FIR], by: ['citizen', 'officer'], enters: false, once: true },
    information_requested: { from: [...AT_STATION, ...ZERO_FIR], by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: [...OPEN, ...ZERO_FIR], by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...OPEN, ...ZERO_FIR, ...ENDED]),
  },
  clocks: {
    signature: {
      starts: ['submitted'],
      meets: ['signed'],
      days: 3,
      endsWithFiling: true,
      rule: 'BNSS s.173(1)(ii)',
    },
    preliminary_enquiry: {
      starts: ['under_enquiry'],
      meets: ['enquiry_reported', ...FIR_EVENTS],
      days: 14,
      endsWithFiling: true,
      rule: 'BNSS s.173(3)',
    },
    fir_publication: {
      starts: FIR_EVENTS,
      meets: [],
      hours: 24,
      endsWithFiling: false,
      rule: 'Youth Bar Association v. Union of India (2016)',
    },
    progress: { starts: FIR_EVENTS, meets: ['progress_told'], days: 90, endsWithFiling: false, rule: 'BNSS s.193(3)' },
  },
  tellsSilence: true,
} as const satisfies FilingRules;

/**
 * The same where the complaint says which things were taken. A FIR ends no search: they are looked for until the station records that
 * something was found which may be theirs. That stands beside the states, because the case goes on.
 */
export const TAKEN_THINGS_RULES = {
  ...COMPLAINT_RULES,
  events: {
    ...COMPLAINT_RULES.events,
    fir_registered: { ...COMPLAINT_RULES.events.fir_registered, searchGoesOn: true },
    // The words say where the person can look at what was found.
    matched: { from: ['opened', ...AT_WORK, ...FIR_STATES], by: ['officer'], enters: false, requires: ['text'] },
  },
} as const satisfies FilingRules;
