import { clocksOf, type ClockLine } from '../../domain/clocks.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import { isClosed, isWaitingForCitizen, stateOf } from '../../domain/events.ts';
import { silentSince } from '../../domain/silence.ts';
import type { FilingProjection, NewEvent } from '../../store/store.ts';

/** Deadlines that go on after a filing is closed by a FIR. */
const caseClocks: readonly string[] = ['fir_publication', 'progress'];

/** What lists are filtered by, computed from the whole log. */
export function project(rules: FilingRules, log: readonly NewEvent[], station: string): FilingProjection {
  const lines: readonly ClockLine[] = log;
  const lastEventAt = lines.at(-1)?.at ?? '';
  const closed = isClosed(rules, lines);
  const dueAt = clocksOf(rules, lines, lastEventAt)
    .filter(({ kind, state }) => state !== 'met' && (!closed || caseClocks.includes(kind)))
    .map((clock) => clock.dueAt)
    .sort()[0];
  const assigned = log.findLast(({ officer }) => officer !== undefined)?.officer as { name?: string } | undefined;
  return {
    state: stateOf(rules, lines) ?? 'submitted',
    station,
    closed,
    waiting: isWaitingForCitizen(rules, lines),
    lastEventAt,
    silentSince: silentSince(rules, lines) ?? lastEventAt,
    ...(assigned?.name !== undefined && { assignedTo: assigned.name }),
    ...(dueAt !== undefined && { dueAt }),
  };
}
