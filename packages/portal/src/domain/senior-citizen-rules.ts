import { contactChanged, type FilingRules, REOPENING, reopening } from './filing-rules.ts';

/**
 * The rules of what senior citizens ask of their station, one table for each need (DOMAIN §3): a registration is submitted, then an officer
 * comes to see the person, then they are registered or not; help is asked for, somebody goes there, and it is ended; an absence is told of, an officer looks at the home
 * meanwhile, and once they should be back they are asked whether all is well.
 */

const AT_STATION = ['delivered', 'opened', 'acknowledged', 'transferred'] as const;
const AT_WORK = ['officer_assigned', 'reopened'] as const;

/** On the way to the officer who deals with it: the same for every need. */
const ARRIVAL = {
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
} as const satisfies FilingRules['events'];

/**
 * Whoever filed says whether a visit that the station recorded took place. One that did not counts for nothing: nobody is registered, or
 * refused, by a visit that was not made (DOMAIN §3: first the visit, then registered or not). And it is no matter for the station alone.
 */
const VISIT_ANSWERS = {
  confirmed: { by: ['citizen'], enters: false, answers: true },
  denied: { by: ['citizen'], enters: false, answers: true, denies: true, tells: 'sub_divisional_officer' },
} as const;

const VISITED = [...AT_WORK, 'verification_visit'] as const;
const PENDING = ['submitted', ...AT_STATION, ...VISITED] as const;

export const SENIOR_REGISTRATION_RULES = {
  events: {
    ...ARRIVAL,
    officer_reassigned: {
      from: ['officer_assigned', 'verification_visit'],
      by: ['officer'],
      enters: false,
      requires: ['officerName'],
    },
    // Nobody has to come to the station to be registered: an officer comes to see them and their papers.
    verification_visit: { from: ['acknowledged', ...AT_WORK], by: ['officer'], enters: true, asks: true },
    confirmed: { ...VISIT_ANSWERS.confirmed, from: ['verification_visit', 'registered', 'not_approved', 'reopened'] },
    denied: { ...VISIT_ANSWERS.denied, from: ['verification_visit', 'registered', 'not_approved', 'reopened'] },
    registered: { from: ['verification_visit'], by: ['officer'], enters: true, settles: true },
    not_approved: { from: VISITED, by: ['officer'], enters: true, closes: true, appeal: true, requires: ['text'] },
    // The person has moved, or has died.
    lapsed: { from: ['registered'], by: ['officer'], enters: true, closes: true },
    // Consent is taken back as easily as it was given (DPDP Act 2023 s.6(4)), also once registered.
    withdrawn: { from: [...PENDING, 'registered'], by: ['citizen'], enters: true, closes: true },
    ...reopening(['not_approved', 'lapsed']),
    information_requested: {
      from: [...AT_STATION, ...VISITED, 'registered'],
      by: ['officer'],
      enters: false,
      requires: ['text'],
    },
    information_added: { from: [...PENDING, 'registered'], by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...PENDING, 'registered', 'not_approved', 'lapsed', 'withdrawn', ...REOPENING]),
  },
  clocks: {},
  tellsSilence: true,
  isRequest: true,
} as const satisfies FilingRules;

const HELPING = [...AT_WORK, 'field_visit'] as const;
const ASKED = ['submitted', ...AT_STATION, ...HELPING] as const;

export const SENIOR_HELP_RULES = {
  events: {
    ...ARRIVAL,
    officer_reassigned: {
      from: ['officer_assigned', 'field_visit'],
      by: ['officer'],
      enters: false,
      requires: ['officerName'],
    },
    field_visit: { from: ['acknowledged', ...AT_WORK], by: ['officer'], enters: true, asks: true },
    confirmed: { ...VISIT_ANSWERS.confirmed, from: ['field_visit', 'closed', 'referred', 'reopened'] },
    denied: { ...VISIT_ANSWERS.denied, from: ['field_visit', 'closed', 'referred', 'reopened'] },
    // What is not for the police goes to whom it is for, and is said.
    referred: {
      from: ['acknowledged', ...HELPING],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['text'],
    },
    closed: {
      from: ['acknowledged', ...HELPING],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['text'],
    },
    withdrawn: { from: ASKED, by: ['citizen'], enters: true, closes: true },
    ...reopening(['closed', 'referred']),
    information_requested: { from: [...AT_STATION, ...HELPING], by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: ASKED, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...ASKED, 'closed', 'referred', 'withdrawn', ...REOPENING]),
  },
  clocks: {},
  tellsSilence: true,
} as const satisfies FilingRules;

const AWAY = [...AT_STATION, ...AT_WORK, 'field_visit'] as const;
const RETURN = ['return_asked', 'unanswered', 'denied'] as const;
const TOLD = ['submitted', ...AWAY, ...RETURN] as const;

/** [P] So long an answer is waited for before the station looks. */
const SILENT_HOURS = 48;

export const SENIOR_ABSENCE_RULES = {
  events: {
    ...ARRIVAL,
    officer_reassigned: {
      from: ['officer_assigned', 'field_visit'],
      by: ['officer'],
      enters: false,
      requires: ['officerName'],
    },
    // The home is looked at as often as the station likes; nobody is there who could confirm it.
    field_visit: { from: ['acknowledged', ...AT_WORK, 'field_visit', ...RETURN], by: ['officer'], enters: true },
    // "Is all well?", once, whatever the station has done until then.
    return_asked: {
      from: ['submitted', ...AWAY],
      by: ['system'],
      enters: true,
      once: true,
      asks: true,
      comes: 'after-last-day',
    },
    unanswered: {
      from: ['return_asked'],
      by: ['system'],
      enters: true,
      comes: { afterHours: SILENT_HOURS },
      tells: 'station',
    },
    // Also when an officer has gone to look meanwhile.
    confirmed: {
      from: ['return_asked', 'unanswered', 'field_visit'],
      by: ['citizen'],
      enters: true,
      closes: true,
      answers: true,
    },
    denied: {
      from: ['return_asked', 'unanswered', 'field_visit'],
      by: ['citizen'],
      enters: true,
      answers: true,
      tells: 'station',
    },
    // Somebody has been there: an absence that was only told of is not ended unseen.
    closed: { from: ['field_visit', ...RETURN], by: ['officer'], enters: true, closes: true, requires: ['text'] },
    // Back earlier, or not away at all: other days can then be told.
    withdrawn: { from: TOLD, by: ['citizen'], enters: true, closes: true },
    reopened: { from: ['closed'], by: ['officer'], enters: true, requires: ['text'] },
    information_requested: { from: [...AWAY, ...RETURN], by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: TOLD, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...TOLD, 'confirmed', 'closed', 'withdrawn']),
  },
  clocks: {},
  // Nothing need happen while somebody is away.
  tellsSilence: false,
  isRequest: true,
} as const satisfies FilingRules;

/** Somebody is ill or in danger. The form says 112 first; whoever filed instead of calling, or as well, is still to be reached within the hour. */
export const SENIOR_URGENT_RULES = { ...SENIOR_HELP_RULES, urgent: true } as const satisfies FilingRules;
