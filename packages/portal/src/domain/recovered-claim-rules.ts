import { contactChanged, type FilingRules, REOPENING, reopening } from './filing-rules.ts';

/**
 * The rules of a claim of recovered property: the station that keeps the thing accepts it, and then gives the thing back, or rejects the
 * claim. A number that is right is no proof by itself: a thief may have read it off the thing. So nothing is given back before an
 * officer has accepted the claim and seen the papers.
 */

const UNDECIDED = ['submitted', 'delivered', 'opened', 'reopened'] as const;
const OPEN = [...UNDECIDED, 'accepted'] as const;

export const RECOVERED_CLAIM_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
    delivered: { from: ['submitted'], by: ['system'], enters: true },
    opened: { from: ['submitted', 'delivered'], by: ['system'], enters: true },
    // The words say when and where the person can come, and with which papers.
    accepted: { from: UNDECIDED, by: ['officer'], enters: true, requires: ['text'] },
    returned: { from: ['accepted'], by: ['officer'], enters: true, closes: true },
    rejected: {
      from: OPEN,
      by: ['officer'],
      enters: true,
      closes: true,
      appeal: true,
      requires: ['reasonCode', 'text'],
    },
    withdrawn: { from: OPEN, by: ['citizen'], enters: true, closes: true },
    // Not once the thing is gone: whoever got it by mistake is somebody's complaint.
    ...reopening(['rejected', 'withdrawn']),
    information_requested: { from: OPEN, by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: OPEN, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...OPEN, 'returned', 'rejected', 'withdrawn', ...REOPENING]),
  },
  // No law sets a date for it; but somebody waits for an answer.
  clocks: {},
  tellsSilence: true,
  isRequest: true,
} as const satisfies FilingRules;
