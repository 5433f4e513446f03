import { endOfIndianDay } from './indian-time.ts';
import { moves, ruleOf, stateOf, type LogLine } from './events.ts';
import type { FilingRules, FilingState } from './filing-rules.ts';

/** States in which nobody at the station has said that they have the filing. */
export const UNACKNOWLEDGED = [
  'submitted',
  'consent_given',
  'transferred',
  'zero_fir_transferred',
  'delivered',
  'opened',
  'reopening_asked',
] as const satisfies readonly FilingState[];

/** [P] Who is told, and after how many hours, when nobody has acknowledged a filing (DOMAIN §3; settings). */
export interface EscalationStep {
  readonly afterHours: number;
  readonly to: 'station' | 'sub_divisional_officer' | 'superintendent_of_police';
}

export const ESCALATION: readonly EscalationStep[] = [
  { afterHours: 2, to: 'station' },
  { afterHours: 24, to: 'sub_divisional_officer' },
  { afterHours: 72, to: 'superintendent_of_police' },
];

/** [P] The same where every hour counts: the case of a child who is missing. */
export const URGENT_ESCALATION: readonly EscalationStep[] = [
  { afterHours: 1, to: 'station' },
  { afterHours: 2, to: 'sub_divisional_officer' },
  { afterHours: 6, to: 'superintendent_of_police' },
];

export interface DueEscalation extends EscalationStep {
  /** ISO 8601 in UTC. */
  readonly dueAt: string;
}

/**
 * The steps whose time has come, earliest first; empty once the station has acknowledged the filing. The hours run
 * from the last time that it came to a station: a transfer starts them anew, and what first needs somebody's consent has come with it. Whoever acts on a step remembers that
 * it did; this function does not.
 */
export function escalationsDue(
  rules: FilingRules,
  log: readonly LogLine[],
  now: string,
  steps: readonly EscalationStep[] = ESCALATION,
): DueEscalation[] {
  const state = stateOf(rules, log);
  const { alertedBy = 'submitted' } = rules;
  if (state !== alertedBy && !UNACKNOWLEDGED.some((one) => one === state)) return [];
  const came = log.findLast(({ kind }) => kind === alertedBy || kind === 'reopening_asked' || moves(rules, kind));
  if (!came) return [];
  // Of some only the day is known: nobody is told too early.
  const from = Date.parse(ruleOf(rules, came.kind)?.keeps === 'day' ? endOfIndianDay(came.at) : came.at);
  return steps
    .map((step) => ({ ...step, dueAt: new Date(from + step.afterHours * 3_600_000).toISOString() }))
    .filter(({ dueAt }) => Date.parse(dueAt) <= Date.parse(now))
    .sort((a, b) => a.afterHours - b.afterHours);
}
