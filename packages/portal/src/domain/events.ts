import { mayDecidePublication } from './publication.ts';
import { indianDate, startOfIndianDate } from './indian-time.ts';
import {
  type EventKind,
  type EventRule,
  FIR_EVENTS,
  type FilingRules,
  type FilingState,
  type RequiredField,
  type Role,
} from './filing-rules.ts';

/**
 * The log of a filing, judged by the rules of its service. The state is what the log says, computed each time; nothing else
 * decides. A reader meets unknown kinds and odd orders too, and `stateOf` then simply keeps the last state that it knows.
 */

/** Why a filing was closed; the officer adds words of their own. */
export const CLOSE_REASONS = [
  'no_offence_found',
  'civil_dispute',
  'already_registered',
  'not_enough_information',
  'complainant_not_reachable',
  'other_authority',
  'outside_police_powers',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** To whom the filer can turn next, in this order: as BNSS s.173(4) says it of information about an offence. */
export const appealRoute = ({ isRequest }: FilingRules): readonly ('superintendent_of_police' | 'magistrate')[] =>
  isRequest ? ['superintendent_of_police'] : ['superintendent_of_police', 'magistrate'];

/** One line of a log, as far as order and clocks need it. */
export interface LogLine {
  readonly kind: string;
  /** ISO 8601. */
  readonly at: string;
}

export function ruleOf(rules: FilingRules, kind: string): EventRule | undefined {
  return Object.hasOwn(rules.events, kind) ? rules.events[kind as EventKind] : undefined;
}

/** The time that the log keeps of an event, ISO 8601 in UTC: as exact as its rule allows. */
export function keptMoment(rules: FilingRules, kind: EventKind, now: Date): string {
  return ruleOf(rules, kind)?.keeps === 'day' ? startOfIndianDate(indianDate(now)) : now.toISOString();
}

/**
 * Whether exact times of a filing's life may be kept beside its log: not where the log itself keeps only the day of an event. What
 * happens with such a filing happens for the most part in the second in which something was told.
 */
export function keepsTimes({ events }: FilingRules): boolean {
  return !Object.values(events).some(({ keeps }) => keeps === 'day');
}

/**
 * The lines of a log that stand: all but what was denied by whoever must know, and what came out of it alone. A line that would have been in
 * order without what was denied stays.
 */
export function standingLines<Line extends LogLine>(rules: FilingRules, log: readonly Line[]): readonly Line[] {
  let standing: readonly Line[] = [];
  for (const line of log) {
    if (ruleOf(rules, line.kind)?.denies) standing = withoutQuestion(rules, standing);
    standing = [...standing, line];
  }
  return standing;
}

function withoutQuestion<Line extends LogLine>(rules: FilingRules, log: readonly Line[]): readonly Line[] {
  const at = (openQuestion(rules, log)?.seq ?? 0) - 1;
  if (at < 0) return log;
  let rest = log.slice(0, at);
  let state = lastEntered(rules, rest)?.kind;
  for (const line of log.slice(at + 1)) {
    const rule = ruleOf(rules, line.kind);
    if (rule?.enters) {
      if (!(rule.from as readonly string[]).includes(state ?? '')) continue;
      state = line.kind;
    }
    rest = [...rest, line];
  }
  return rest;
}

const lastEntered = <Line extends LogLine>(rules: FilingRules, log: readonly Line[]): Line | undefined =>
  log.findLast(({ kind }) => ruleOf(rules, kind)?.enters);

/** The state after a log, in the order in which it was written; undefined for an empty one. */
export function stateOf(rules: FilingRules, log: readonly LogLine[]): FilingState | undefined {
  return lastEntered(rules, standingLines(rules, log))?.kind as FilingState | undefined;
}

/** The word by which the filer is told of an event, or of the state that it enters. */
export function toldKind<Kind extends string>(rules: FilingRules, kind: Kind): Kind | EventKind {
  return ruleOf(rules, kind)?.toldAs ?? kind;
}

/** Whether an event brings a filing to another station: the one that it has to name. */
export const moves = (rules: FilingRules, kind: string): boolean =>
  ruleOf(rules, kind)?.requires?.includes('toStationCode') === true;

/** Whether nothing more is expected of the station. */
export function isClosed(rules: FilingRules, log: readonly LogLine[]): boolean {
  const state = stateOf(rules, log);
  return state !== undefined && ruleOf(rules, state)?.closes === true;
}

/**
 * Whether what a filing looks for is looked for now: nothing was found, and the filing is open, or in a state that ends no search. What was
 * found is known by the state, or, where the case goes on beside it, by the log.
 */
export function isLookedFor(rules: FilingRules, log: readonly LogLine[]): boolean {
  const state = stateOf(rules, log);
  if (state === undefined || state === 'matched') return false;
  const foundBeside = ruleOf(rules, 'matched')?.enters === false && log.some(({ kind }) => kind === 'matched');
  return !foundBeside && (!isClosed(rules, log) || ruleOf(rules, state)?.searchGoesOn === true);
}

/**
 * Whether the station has ended it: only then is anybody asked whether they are satisfied. An end that whom it is about can make, too, is
 * theirs: a station writes down a consent that was taken back, and nobody is to judge it by that.
 */
export function endedByStation(rules: FilingRules, log: readonly LogLine[]): boolean {
  const state = stateOf(rules, log);
  if (state === undefined || !isClosed(rules, log)) return false;
  const by = ruleOf(rules, state)?.by;
  return by?.includes('officer') === true && !by.includes('subject');
}

/**
 * The event that can be appealed against now: what the last state says, where the law leaves its end open. Who asks the station to open it
 * again has the other way as before.
 */
export function appealedAgainst<Line extends LogLine>(rules: FilingRules, log: readonly Line[]): Line | undefined {
  const lines = standingLines(rules, log).filter(({ kind }) => kind !== 'reopening_asked');
  const last = lastEntered(rules, lines);
  return last && ruleOf(rules, last.kind)?.appeal ? last : undefined;
}

/** What the portal adds to a log that has just begun, in the order of the table. */
export function kindsAtOnce(rules: FilingRules): EventKind[] {
  return (Object.keys(rules.events) as EventKind[]).filter((kind) => rules.events[kind]?.atOnce);
}

/** The side state: the station has asked the filer for something that has not come yet. */
export function isWaitingForCitizen(rules: FilingRules, log: readonly LogLine[]): boolean {
  if (isClosed(rules, log)) return false;
  const asked = log.filter(({ kind }) => kind === 'information_requested' || kind === 'information_added').at(-1);
  return asked?.kind === 'information_requested';
}

/** What whoever filed is asked, and in which line of the log (from 1); undefined where nothing waits for an answer. */
export function openQuestion<Line extends LogLine>(
  rules: FilingRules,
  log: readonly Line[],
): { readonly seq: number; readonly line: Line } | undefined {
  const index = log.findLastIndex(({ kind }) => ruleOf(rules, kind)?.asks ?? ruleOf(rules, kind)?.answers);
  const line = log[index];
  return line && ruleOf(rules, line.kind)?.asks ? { seq: index + 1, line } : undefined;
}

/** Whether what an event brought about still holds: nothing that takes it back and no end came after it. What was decided of a FIR outlives its filing. */
export function stands(rules: FilingRules, log: readonly LogLine[], kind: EventKind): boolean {
  const at = log.findLastIndex((line) => line.kind === kind);
  return (
    at >= 0 &&
    !log.slice(at + 1).some((line) => {
      const rule = ruleOf(rules, line.kind);
      const ended = rule?.closes === true && !ruleOf(rules, kind)?.ofFir;
      return rule?.undoes === kind || ended || rule?.ends?.includes(kind);
    })
  );
}

/**
 * The kinds of event that `role` may add to this log now, in the order of the table.
 * @param rank of the officer; without one nobody may decide what is published
 */
export function legalKinds(rules: FilingRules, log: readonly LogLine[], role: Role, rank?: string): EventKind[] {
  const state = stateOf(rules, log);
  return (Object.keys(rules.events) as EventKind[]).filter((kind) => {
    const rule = rules.events[kind];
    if (!rule?.by.includes(role)) return false;
    if (rule.decidesPublication && !mayDecidePublication(rank)) return false;
    if (rule.ofFir && !log.some((line) => FIR_EVENTS.some((registered) => registered === line.kind))) return false;
    if (rule.undoes && !stands(rules, log, rule.undoes)) return false;
    if (rule.answers && !openQuestion(rules, log)) return false;
    if (rule.once && standingLines(rules, log).some((line) => line.kind === kind)) return false;
    return state === undefined ? kind === 'submitted' : rule.from.includes(state);
  });
}

/** What stands in the way of an event; an empty list where nothing does. */
export interface EventFault {
  readonly code: 'unknown-kind' | 'illegal-event' | 'required';
  /** The missing field, with `required`. */
  readonly field?: RequiredField;
}

/**
 * Judges an event before it is written.
 * @param given the fields of the event; a field counts as given when it is neither absent, blank nor empty.
 */
export function faultsOf(
  rules: FilingRules,
  log: readonly LogLine[],
  role: Role,
  kind: string,
  given: Readonly<Record<string, unknown>>,
  rank?: string,
): EventFault[] {
  const rule = ruleOf(rules, kind);
  if (!rule) return [{ code: 'unknown-kind' }];
  if (!legalKinds(rules, log, role, rank).includes(kind as EventKind)) return [{ code: 'illegal-event' }];
  return (rule.requires ?? [])
    .filter((field) => {
      const value = given[field];
      return typeof value === 'string' ? value.trim() === '' : !(Array.isArray(value) && value.length > 0);
    })
    .map((field) => ({ code: 'required', field }));
}
