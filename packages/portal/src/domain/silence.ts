import type { EscalationStep } from './escalation.ts';
import { isClosed, isWaitingForCitizen, type LogLine } from './events.ts';
import type { FilingRules } from './filing-rules.ts';
import { isWakingHour } from './waking-hours.ts';

const DAY_MS = 86_400_000;

/** [P] After this many days without any event the timeline itself says so. */
export const SILENCE_DAYS = 7;

/** Who is told, once, that nothing has been recorded for so many days. */
export interface SilenceStep {
  readonly afterDays: number;
  readonly to: 'filer' | EscalationStep['to'];
}

/**
 * [P] The station and whoever filed on the day on which the timeline says it; then those who stand above the station. The filer's right to
 * go to the SP is older (BNSS s.173(4)) and waits for no step of this table.
 */
export const SILENCE: readonly SilenceStep[] = [
  { afterDays: SILENCE_DAYS, to: 'station' },
  { afterDays: SILENCE_DAYS, to: 'filer' },
  { afterDays: 14, to: 'sub_divisional_officer' },
  { afterDays: 30, to: 'superintendent_of_police' },
];

/** Days for which a step stays due: a portal that was away says it late, and none that comes back after a month says everything at once. */
export const SILENCE_STAYS_DAYS = 2;

/** Whole days since the last event, once they are enough to be told; undefined before that and for closed filings. */
export function silentDays(
  rules: FilingRules,
  log: readonly LogLine[],
  now: string,
  tellFrom = SILENCE_DAYS,
): number | undefined {
  const last = log.at(-1);
  if (!last || !rules.tellsSilence || isClosed(rules, log)) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(last.at)) / DAY_MS);
  return days >= tellFrom ? days : undefined;
}

/**
 * The steps whose time has come. None while the station waits for the citizen: then the silence is not its own. Whoever acts on a step
 * remembers that it did; this function does not.
 */
export function silencesDue(rules: FilingRules, log: readonly LogLine[], now: string): SilenceStep[] {
  const days = silentDays(rules, log, now);
  if (days === undefined || isWaitingForCitizen(rules, log)) return [];
  return SILENCE.filter(
    ({ afterDays, to }) =>
      days >= afterDays && days < afterDays + SILENCE_STAYS_DAYS && (to !== 'filer' || isWakingHour(now)),
  );
}
