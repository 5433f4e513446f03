import type { EscalationStep } from './escalation.ts';
import { isClosed, isWaitingForCitizen, type LogLine, ruleOf, standingLines } from './events.ts';
import type { FilingRules } from './filing-rules.ts';
import { isWakingHour } from './waking-hours.ts';

const DAY_MS = 86_400_000;

/** [P] After this many days in which the station has recorded nothing the timeline itself says so. */
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

/**
 * Since when the filing waits for its station: its last word there, or the last step of the filing, whoever took it. What somebody adds of
 * their own accord is no word of the station; what it had asked for begins its turn. A visit that did not take place was none.
 *
 * @returns ISO 8601; undefined for a log without lines
 */
export function silentSince(rules: FilingRules, log: readonly LogLine[]): string | undefined {
  const lines = standingLines(rules, log);
  const index = lines.findLastIndex(({ kind }, at) => {
    const rule = ruleOf(rules, kind);
    return (
      at === 0 ||
      !rule ||
      rule.enters ||
      rule.by.includes('officer') ||
      (isWaitingForCitizen(rules, lines.slice(0, at)) && !isWaitingForCitizen(rules, lines.slice(0, at + 1)))
    );
  });
  return lines[index]?.at;
}

/** Whole days of silence, once they are enough to be told; undefined before that and for closed filings. */
export function silentDays(
  rules: FilingRules,
  log: readonly LogLine[],
  now: string,
  tellFrom = SILENCE_DAYS,
): number | undefined {
  const since = silentSince(rules, log);
  if (since === undefined || !rules.tellsSilence || isClosed(rules, log)) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(since)) / DAY_MS);
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
