import { clocksOf, type ClockLine } from './clocks.ts';
import { ESCALATION, type EscalationStep, escalationsDue } from './escalation.ts';
import { endedByStation, moves, ruleOf, stateOf, toldKind } from './events.ts';
import { type EventKind, FIR_EVENTS, type FilingRules, type FilingState } from './filing-rules.ts';
import { isSmall, SMALLEST_TOLD, toldParts } from './small-numbers.ts';

/**
 * How the stations of a district have worked, counted from the logs of what was filed in one quarter. Of each filing, and as its log was
 * thirty days after the quarter (`quarter.ts`), one word is counted under each of these headings:
 *
 * | Heading      | For services                        | Words                                                                                       |
 * | ------------ | ----------------------------------- | ------------------------------------------------------------------------------------------- |
 * | acknowledged | whose stations acknowledge          | `inTime`: an officer, before anybody above the station had to be told (24 hours; 2 if urgent); `late`; `never` |
 * | signed       | with the clock of three days        | `inTime`: before its date (BNSS s.173(1)(ii)); `late`, which counts all the same; `never`    |
 * | firs         | in which a FIR is not the end       | `registered`, a zero FIR too; `none`                                                        |
 * | ends         | all                                 | the state by which it ended, as the filer was told it, or in which they have what they asked for; `open` |
 * | satisfaction | whose station's word can be appealed | of those that the station has ended: `satisfied`, `notSatisfied`, `silent`                  |
 *
 * What needs somebody's consent counts from when it was given: before that no station has it.
 */
export interface Standing {
  readonly acknowledged: 'inTime' | 'late' | 'never';
  readonly signed: 'inTime' | 'late' | 'never';
  readonly firs: 'registered' | 'none';
  readonly ends: FilingState | 'open';
  /** Absent where nobody was asked. */
  readonly satisfaction?: 'satisfied' | 'notSatisfied' | 'silent';
}

export type Heading = keyof Standing;

/** A line of a log; what happened by itself is no work of a station. */
export interface CountedLine extends ClockLine {
  readonly automatic?: boolean;
}

export interface CountedFiling {
  /** The rules that it goes by. */
  readonly rules: FilingRules;
  readonly log: readonly CountedLine[];
  /** What whoever filed it has answered, where they did. */
  readonly satisfied?: boolean;
}

/** Which headings a service has, and the words of its ends: the same in each district and quarter, or an absence would tell something. */
export interface Headings {
  readonly acknowledged: boolean;
  readonly signed: boolean;
  readonly firs: boolean;
  readonly ends: readonly FilingState[];
  readonly satisfaction: boolean;
}

type Words<Name extends Heading> = NonNullable<Standing[Name]>;
type Counts<Word extends string> = { readonly [Each in Word]?: number };

/** What is published of one service. A number that is left out is not there, and a heading that the service does not have neither. */
export interface ScorecardRow {
  readonly filed?: number;
  readonly acknowledged?: Counts<Words<'acknowledged'>>;
  readonly signed?: Counts<Words<'signed'>>;
  readonly firs?: Counts<Words<'firs'>>;
  readonly ends: readonly { readonly state: FilingState; readonly count?: number }[];
  readonly open?: number;
  readonly satisfaction?: Counts<'satisfied' | 'notSatisfied'>;
}

const isFir = (state: string): boolean => FIR_EVENTS.some((kind) => kind === state);

/** The state that ends a filing, or in which whoever filed has what they asked for; undefined while it is open. A zero FIR is a FIR. */
function endOf(rules: FilingRules, log: readonly CountedLine[]): FilingState | undefined {
  const state = stateOf(rules, log);
  const rule = state && ruleOf(rules, state);
  if (!state || !(rule?.closes || rule?.settles)) return undefined;
  return (isFir(state) || moves(rules, state) ? 'fir_registered' : toldKind(rules, state)) as FilingState;
}

/** The states in which a filing can be once a station has it, in the order of the table. */
function statesAtStation(rules: FilingRules): readonly EventKind[] {
  const { alertedBy = 'submitted', events } = rules;
  const reached = new Set<string>([alertedBy]);
  const entered = (Object.keys(events) as EventKind[]).filter((kind) => events[kind]?.enters);
  for (let grown = true; grown;) {
    const next = entered.filter((kind) => !reached.has(kind) && events[kind]?.from.some((from) => reached.has(from)));
    for (const kind of next) reached.add(kind);
    grown = next.length > 0;
  }
  return entered.filter((kind) => reached.has(kind));
}

/**
 * What is counted of one filing; undefined where no station had it yet.
 * @param until ISO 8601; what happened later does not count
 * @param steps by which those above the station are told: the state's setting for filings of this urgency
 */
export function standingOf(
  { rules, log, satisfied }: CountedFiling,
  until: string,
  steps: readonly EscalationStep[] = ESCALATION,
): Standing | undefined {
  const lines = log.filter(({ at }) => Date.parse(at) <= Date.parse(until));
  const { alertedBy = 'submitted' } = rules;
  if (!lines.some(({ kind }) => kind === alertedBy)) return undefined;
  const at = lines.findIndex(({ kind, automatic }) => kind === 'acknowledged' && automatic !== true);
  const above = steps.filter(({ to }) => to !== 'station');
  const late = (acknowledgedAt: string) => escalationsDue(rules, lines.slice(0, at), acknowledgedAt, above).length > 0;
  const acknowledgedAt = lines[at]?.at;
  const signature = clocksOf(rules, lines, until).find(({ kind }) => kind === 'signature');
  const signedAt = signature?.metAt;
  const signedInTime = signedAt !== undefined && signedAt <= (signature?.dueAt ?? '');
  const answer = satisfied === undefined ? 'silent' : satisfied ? 'satisfied' : 'notSatisfied';
  return {
    acknowledged: acknowledgedAt === undefined ? 'never' : late(acknowledgedAt) ? 'late' : 'inTime',
    signed: signedAt === undefined ? 'never' : signedInTime ? 'inTime' : 'late',
    firs: lines.some(({ kind }) => isFir(kind)) ? 'registered' : 'none',
    ends: endOf(rules, lines) ?? 'open',
    ...(endedByStation(rules, lines) && { satisfaction: answer }),
  };
}

/**
 * The headings of a service.
 * @param tables all that its filings can go by, the usual one first
 * @param hasAppeal whether the station's word can be appealed against
 */
export function headingsOf(tables: readonly [FilingRules, ...FilingRules[]], hasAppeal: boolean): Headings {
  const [usual] = tables;
  const ends = tables.flatMap((rules) =>
    statesAtStation(rules).flatMap((kind) => endOf(rules, [{ kind, at: '' }]) ?? []),
  );
  const fir = ruleOf(usual, 'fir_registered');
  return {
    acknowledged: ruleOf(usual, 'acknowledged') !== undefined,
    signed: usual.clocks.signature !== undefined,
    firs: fir !== undefined && !fir.closes,
    ends: [...new Set(ends)],
    satisfaction: hasAppeal,
  };
}

/** Counts of one service in one district and quarter. */
export class Tally {
  #filed = 0;
  readonly #counts = new Map<string, number>();

  /** @param times as many filings that went the same way */
  add(standing: Standing, times = 1): void {
    this.#filed += times;
    for (const [heading, word] of Object.entries(standing)) {
      const key = `${heading} ${word}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
    }
  }

  /** What may be published of it. */
  row(headings: Headings): ScorecardRow {
    const filed = this.#filed;
    const count = (heading: Heading, word: string): number => this.#counts.get(`${heading} ${word}`) ?? 0;
    const hidden = isSmall(filed);
    const told = <Word extends string>(heading: Heading, ...words: Word[]): Counts<Word> =>
      hidden
        ? {}
        : toldParts(Object.fromEntries(words.map((word) => [word, count(heading, word)])) as Record<Word, number>);
    const ends = told('ends', ...headings.ends, 'open');
    const complete = headings.ends.every((state) => ends[state] !== undefined);
    return {
      ...(!hidden && { filed }),
      ...(headings.acknowledged && { acknowledged: told('acknowledged', 'inTime', 'late', 'never') }),
      ...(headings.signed && { signed: told('signed', 'inTime', 'late', 'never') }),
      ...(headings.firs && { firs: told('firs', 'registered', 'none') }),
      ends: headings.ends.map((state) => ({ state, ...(ends[state] !== undefined && { count: ends[state] }) })),
      ...(ends.open !== undefined && { open: ends.open }),
      ...(headings.satisfaction && { satisfaction: complete ? this.#satisfaction(count) : {} }),
    };
  }

  /**
   * Opinions only where there are five and more on both sides, so that nobody's is told by there being no other; and not where all but a
   * few of those who were asked have answered. Who was asked follows from the ends, so these have to be told in full.
   */
  #satisfaction(count: (heading: Heading, word: string) => number): Counts<'satisfied' | 'notSatisfied'> {
    const satisfied = count('satisfaction', 'satisfied');
    const notSatisfied = count('satisfaction', 'notSatisfied');
    const enough = Math.min(satisfied, notSatisfied) >= SMALLEST_TOLD && !isSmall(count('satisfaction', 'silent'));
    return enough ? { satisfied, notSatisfied } : {};
  }
}
