import { contactChanged, type FilingRules } from './filing-rules.ts';

/**
 * The rules of a report of lost property (DOMAIN §3): it is issued at once, and later matched with something that was found, or
 * closed. It is a record and nothing that the police enquire into, so no clock runs and nobody has to accept it.
 */

/** In force: the person still looks for the thing. */
const IN_FORCE = ['issued', 'matched', 'reopened'] as const;
const OVER = ['closed', 'withdrawn'] as const;

export const LOST_PROPERTY_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true },
    issued: { from: ['submitted'], by: ['system'], enters: true, atOnce: true, once: true, settles: true },
    // That the station has it, and has read it, changes nothing about a report that is in force already.
    delivered: { from: IN_FORCE, by: ['system'], enters: false, once: true },
    opened: { from: IN_FORCE, by: ['system'], enters: false, once: true },
    // The words say where the person can look at what was found.
    matched: { from: ['issued', 'reopened'], by: ['officer'], enters: true, settles: true, requires: ['text'] },
    closed: { from: IN_FORCE, by: ['officer'], enters: true, closes: true, requires: ['text'] },
    withdrawn: { from: IN_FORCE, by: ['citizen'], enters: true, closes: true },
    reopened: { from: OVER, by: ['officer'], enters: true, requires: ['text'] },
    information_requested: { from: IN_FORCE, by: ['officer'], enters: false, requires: ['text'] },
    information_added: { from: IN_FORCE, by: ['citizen'], enters: false, requires: ['text'] },
    ...contactChanged([...IN_FORCE, ...OVER]),
  },
  clocks: {},
  // It is a record: nobody has promised to do something about it.
  tellsSilence: false,
} as const satisfies FilingRules;
