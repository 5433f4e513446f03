import { contactChanged, type FilingRules } from './filing-rules.ts';

/**
 * The rules of "I found somebody": a living person who cannot say who they are, or a body. Both are urgent: somebody waits for help, or a
 * place must stay as it was. No FIR comes out of such a report: whoever found somebody gives neither name nor signature, and what the station
 * registers about it has an informant of its own. Who the person is, whoever told of them is not told.
 */

const AT_WORK = ['acknowledged', 'officer_assigned', 'field_visit', 'reopened'] as const;
const AT_STATION = ['delivered', 'opened', ...AT_WORK] as const;
const OPEN = ['submitted', 'transferred', ...AT_STATION] as const;

/**
 * A body: the station tells the nearest Executive Magistrate and holds an inquest (BNSS s.194), whoever told of it and whatever they think
 * later; so nobody takes such a report back.
 */
export const FOUND_BODY_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
    delivered: { from: ['submitted', 'transferred'], by: ['system'], enters: true },
    opened: { from: ['submitted', 'delivered', 'transferred'], by: ['system'], enters: true },
    acknowledged: { from: ['delivered', 'opened'], by: ['officer', 'system'], enters: true },
    transferred: { from: AT_STATION, by: ['officer'], enters: true, requires: ['text', 'toStationCode'] },
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
    // Somebody was there: help for the living, the inquest for the dead. Whoever runs there need not write anything before.
    field_visit: {
      from: ['opened', 'acknowledged', 'officer_assigned', 'transferred', 'reopened'],
      by: ['officer'],
      enters: true,
    },
    closed: { from: ['field_visit'], by: ['officer'], enters: true, closes: true, requires: ['text'] },
    reopened: { from: ['closed'], by: ['officer'], enters: true, requires: ['text'] },
    information_requested: { from: AT_STATION, by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: OPEN, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...OPEN, 'closed']),
  },
  // The law's dates (24 hours to the Child Welfare Committee, JJ Act s.31(1)) bind the station, and are no clocks of whoever told of it.
  clocks: {},
  tellsSilence: true,
  urgent: true,
} as const satisfies FilingRules;

/** A living person: whoever told of them may take it back until somebody was there, because the family may have come meanwhile. */
export const FOUND_PERSON_RULES = {
  ...FOUND_BODY_RULES,
  events: {
    ...FOUND_BODY_RULES.events,
    withdrawn: {
      from: ['submitted', 'delivered', 'opened', 'acknowledged', 'officer_assigned', 'transferred'],
      by: ['citizen'],
      enters: true,
      closes: true,
    },
    reopened: { from: ['closed', 'withdrawn'], by: ['officer'], enters: true, requires: ['text'] },
    ...contactChanged([...OPEN, 'closed', 'withdrawn']),
  },
} as const satisfies FilingRules;

/** Of a child nobody takes back that they were found: whether the family is the family, the Committee finds out (JJ Act s.31, s.37). */
export const FOUND_CHILD_RULES = FOUND_BODY_RULES;
