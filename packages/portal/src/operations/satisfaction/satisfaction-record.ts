import { endedByStation } from '../../domain/events.ts';
import type { Portal } from '../../handler/portal.ts';
import type { Filing, LoggedEvent } from '../../store/store.ts';
import { kindOf } from '../filings/kind-of.ts';

/**
 * Whether people were satisfied. It stands beside the log and not in it: the station reads the log, and nobody answers freely what the
 * officer reads who may call them in again. Nothing leads from it to the portal's answers but the counts of a district.
 */
export const SATISFACTION_KIND = 'satisfaction';

/** Whether the station, and not the filer or time, has ended a filing, of a kind of which its end can be wrong. */
export function isEndedByStation(filing: Filing, log: readonly LoggedEvent[]): boolean {
  const { rules, letter } = kindOf(filing);
  if (!letter) return false;
  return endedByStation(
    rules,
    log.map(({ event }) => event),
  );
}

/** Whether the filer can answer now: once, after the end. */
export async function asksSatisfaction(
  { store }: Portal,
  filing: Filing,
  log: readonly LoggedEvent[],
): Promise<boolean> {
  if (!isEndedByStation(filing, log)) return false;
  return (await store.records.get(SATISFACTION_KIND, filing.reference)) === undefined;
}
