import { legalKinds, standingLines, stateOf, type LogLine } from './events.ts';
import type { EventKind, FilingRules } from './filing-rules.ts';
import { startOfIndianDate } from './indian-time.ts';

const HOUR_MS = 3_600_000;

/** [P] A question is asked at nine in the morning of the day after: nobody is woken by it. Hours from the beginning of the last day. */
const ASKED_AFTER_HOURS = 24 + 9;

/**
 * What the portal adds by itself because it is time, in the order of the table.
 *
 * @param now ISO 8601
 * @param lastDay that the filing names, `yyyy-mm-dd` in India
 */
export function dueEvents(rules: FilingRules, log: readonly LogLine[], now: string, lastDay?: string): EventKind[] {
  const state = stateOf(rules, log);
  const entered = standingLines(rules, log).findLast(({ kind }) => kind === state)?.at;
  return legalKinds(rules, log, 'system').filter((kind) => {
    const comes = rules.events[kind]?.comes;
    if (comes === undefined) return false;
    const from = comes === 'after-last-day' ? lastDay && startOfIndianDate(lastDay) : entered;
    const hours = comes === 'after-last-day' ? ASKED_AFTER_HOURS : comes.afterHours;
    return Boolean(from) && Date.parse(from ?? '') + hours * HOUR_MS <= Date.parse(now);
  });
}

/** The states in which it can be time for something. */
export const waitingStates = (tables: readonly FilingRules[]): string[] => [
  ...new Set(tables.flatMap(({ events }) => Object.values(events)).flatMap(({ comes, from }) => (comes ? from : []))),
];
