import type { FilingRules } from './filing-rules.ts';

/**
 * The rules of a confidential tip (DOMAIN §3: received, screened, forwarded, closed). What the teller does is kept to the day, and so is
 * what the portal does in the same second: an exact time points back at who was writing then.
 */

const AT_STATION = ['delivered', 'opened', 'transferred', 'screened', 'forwarded'] as const;

export const TIP_RULES = {
  events: {
    submitted: { from: [], by: ['citizen'], enters: true, keeps: 'day' },
    delivered: { from: ['submitted', 'transferred'], by: ['system'], enters: true, keeps: 'day' },
    opened: { from: ['submitted', 'delivered', 'transferred'], by: ['system'], enters: true },
    transferred: { from: AT_STATION, by: ['officer'], enters: true, requires: ['toStationCode'] },
    // Somebody has read it and judged what it is worth.
    screened: { from: ['opened'], by: ['officer'], enters: true },
    // To those who look into it. What comes of that is not told: it would tell others who has told.
    forwarded: { from: ['screened'], by: ['officer'], enters: true },
    closed: { from: ['screened', 'forwarded'], by: ['officer'], enters: true, closes: true },
    // Both ways, by the receipt's code: the station asks, whoever told answers, or adds what they learn later.
    information_requested: { from: AT_STATION, by: ['officer'], enters: false, requires: ['text'] },
    information_added: {
      from: ['submitted', ...AT_STATION],
      by: ['citizen'],
      enters: false,
      requires: ['text'],
      keeps: 'day',
    },
  },
  // No law sets a date for it.
  clocks: {},
  // It would send somebody to the station, to ask, who has chosen not to be seen there.
  tellsSilence: false,
} as const satisfies FilingRules;
