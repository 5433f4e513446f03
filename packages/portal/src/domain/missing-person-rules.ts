import {
  caseEvents,
  contactChanged,
  FIR_EVENTS,
  type FilingRules,
  REOPENING,
  reopening,
  ZERO_FIR,
} from './filing-rules.ts';

/**
 * The rules of a report of a missing person (DOMAIN §3: reported, then perhaps a FIR, then traced, matched or closed). `submitted` is
 * "reported": one word means the same for filings of every kind. A FIR ends nothing here: the person is still looked for.
 */

/** The station has said that it has the report, and looks for the person. */
const AT_WORK = ['acknowledged', 'officer_assigned', 'under_enquiry', 'reopened'] as const;
const AT_STATION = ['delivered', 'opened', ...AT_WORK] as const;
/** Behind a FIR, whichever way it went on. */
const WITH_FIR = ['fir_registered', ...ZERO_FIR, 'matched'] as const;
const OPEN = ['submitted', 'transferred', ...AT_STATION, ...WITH_FIR] as const;

export const MISSING_PERSON_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
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
      from: ['officer_assigned', 'under_enquiry', ...WITH_FIR],
      by: ['officer'],
      enters: false,
      requires: ['officerName'],
    },
    under_enquiry: { from: ['acknowledged', 'officer_assigned', 'reopened'], by: ['officer'], enters: true },
    fir_registered: {
      from: ['opened', ...AT_WORK, ...ZERO_FIR, 'matched'],
      by: ['officer'],
      enters: true,
      once: true,
      requires: ['firNumber', 'sections'],
    },
    zero_fir_registered: {
      from: ['opened', ...AT_WORK],
      by: ['officer'],
      enters: true,
      once: true,
      requires: ['sections'],
    },
    zero_fir_transferred: {
      from: ZERO_FIR,
      by: ['officer'],
      enters: true,
      requires: ['text', 'toStationCode'],
    },
    ...caseEvents([...WITH_FIR, 'traced', 'closed', 'reopened', ...REOPENING]),
    // Somebody was found who may be the person. The family hears it from the station, in careful words.
    matched: {
      from: ['opened', ...AT_WORK, 'fir_registered', ...ZERO_FIR],
      by: ['officer'],
      enters: true,
      requires: ['text'],
      ends: ['published'],
      toldInPerson: true,
    },
    traced: {
      from: ['opened', ...AT_WORK, ...WITH_FIR],
      by: ['officer'],
      enters: true,
      closes: true,
      requires: ['text'],
    },
    closed: {
      from: [...AT_WORK, ...WITH_FIR],
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['text'],
    },
    // The person is back. Behind a FIR only the station ends it.
    withdrawn: { from: ['submitted', 'transferred', ...AT_STATION], by: ['citizen'], enters: true, closes: true },
    ...reopening(['traced', 'closed', 'withdrawn']),
    // Until a DSP or above puts it there nothing of a report is public; whoever is found, or taken back, is gone from the list.
    published: {
      from: [...AT_WORK, 'fir_registered', ...ZERO_FIR],
      by: ['officer'],
      enters: false,
      decidesPublication: true,
      requires: ['publicPlace', 'publicPhoto'],
    },
    // What must go is not to wait for a rank.
    unpublished: { from: OPEN, by: ['officer'], enters: false, undoes: 'published' },
    signed: { from: OPEN, by: ['citizen', 'officer'], enters: false, once: true },
    information_requested: { from: [...AT_STATION, ...WITH_FIR], by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: OPEN, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...OPEN, 'traced', 'closed', 'withdrawn', ...REOPENING]),
  },
  clocks: {
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

const { withdrawn: _, ...events } = MISSING_PERSON_RULES.events;

/** A FIR was registered before the report was closed, and need not be again. */
const BEHIND_FIR = [...WITH_FIR, 'reopened'] as const;

/**
 * The same where the person is under 18, or may be: a FIR is mandatory and kidnapping is presumed (Bachpan Bachao Andolan v. Union of
 * India, 2013). So the alert is urgent, nothing ends the report before the FIR, and nobody can take it back. The information is of a
 * cognizable offence and is to be signed (BNSS s.173(1)(ii)); the FIR names a child and is never published (JJ Act s.74).
 */
export const MISSING_CHILD_RULES = {
  events: {
    ...events,
    fir_registered: { ...events.fir_registered, from: ['opened', ...AT_WORK, ...ZERO_FIR] },
    matched: { ...events.matched, from: ['fir_registered', ...ZERO_FIR, 'reopened'] },
    traced: { ...events.traced, from: BEHIND_FIR },
    closed: { ...events.closed, from: BEHIND_FIR },
    // The Child Welfare Committee or the Juvenile Justice Board permits it in writing, or it is not done (JJ Act s.74(1), proviso).
    published: {
      ...events.published,
      from: ['fir_registered', ...ZERO_FIR, 'reopened'],
      requires: [...events.published.requires, 'permittedBy', 'permittedOn'],
    },
    ...reopening(['traced', 'closed']),
    ...contactChanged([...OPEN, 'traced', 'closed', ...REOPENING]),
  },
  clocks: {
    signature: {
      starts: ['submitted'],
      meets: ['signed'],
      days: 3,
      endsWithFiling: true,
      rule: 'BNSS s.173(1)(ii)',
    },
    progress: MISSING_PERSON_RULES.clocks.progress,
  },
  tellsSilence: true,
  urgent: true,
} as const satisfies FilingRules;
