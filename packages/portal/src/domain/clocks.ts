import { isClosed, ruleOf, standingLines, type LogLine } from './events.ts';
import { type ClockKind, type ClockRule, type EventKind, FIR_EVENTS, type FilingRules } from './filing-rules.ts';
import type { Publication } from './publication.ts';
import { endOfIndianDay } from './indian-time.ts';

/** A legal deadline of a filing. Times are ISO 8601 in UTC. */
export interface Clock {
  readonly kind: ClockKind;
  readonly startedAt: string;
  readonly dueAt: string;
  /** `passed` deletes nothing and ends nothing: the record only says so. */
  readonly state: 'running' | 'met' | 'passed';
  readonly metAt?: string;
  readonly rule: string;
}

/** A line that registered a FIR, or decided on it later, says what became of its publication; where none does, the clock runs. */
export interface ClockLine extends LogLine {
  readonly publication?: Publication;
}

/** What the log of the filing does not say about the FIR that came out of it. */
export interface FirFacts {
  /** When everybody could first find it. */
  readonly publishedAt?: string;
  /** Exempt by its sections, or by the decision of a DSP or above: then no clock of publication runs. */
  readonly withheld?: boolean;
  /** Publication hours where connectivity or geography delay it: 48, at most 72. */
  readonly publicationHours?: 24 | 48 | 72;
}

/** The clocks of a log, in the order of the rules; those that have not started are not there. */
export function clocksOf(rules: FilingRules, log: readonly ClockLine[], now: string, facts: FirFacts = {}): Clock[] {
  const closedAt = isClosed(rules, log)
    ? standingLines(rules, log).findLast(({ kind }) => ruleOf(rules, kind)?.closes)?.at
    : undefined;
  const registered = log.findLastIndex(({ kind }) => FIR_EVENTS.includes(kind as 'fir_registered'));
  const decided = log.filter(({ publication }, index) => index >= registered && publication);
  const publishedAt = decided.find(({ publication }) => publication === 'published')?.at;
  const fir: FirFacts = {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(decided.at(-1)?.publication === 'withheld' && { withheld: true }),
    ...facts,
  };
  const clocks: Clock[] = [];
  for (const [kind, rule] of Object.entries(rules.clocks) as [ClockKind, ClockRule][]) {
    const from = log.findLastIndex((line) => rule.starts.includes(line.kind as EventKind));
    const startedAt = log[from]?.at;
    if (startedAt === undefined || (kind === 'fir_publication' && fir.withheld)) continue;
    const dueAt = dueFrom(startedAt, kind === 'fir_publication' ? { hours: fir.publicationHours ?? 24 } : rule);
    const published = kind === 'fir_publication' ? fir.publishedAt : undefined;
    const metAt = published ?? log.slice(from + 1).find((line) => rule.meets.includes(line.kind as EventKind))?.at;
    const base = { kind, startedAt: utc(startedAt), dueAt, rule: rule.rule };
    if (metAt !== undefined) clocks.push({ ...base, state: 'met', metAt: utc(metAt) });
    else if (Date.parse(dueAt) < Date.parse((rule.endsWithFiling && closedAt) || now))
      clocks.push({ ...base, state: 'passed' });
    else if (!rule.endsWithFiling || closedAt === undefined) clocks.push({ ...base, state: 'running' });
  }
  return clocks;
}

function dueFrom(startedAt: string, { days, hours }: Pick<ClockRule, 'days' | 'hours'>): string {
  return days === undefined
    ? new Date(Date.parse(startedAt) + (hours ?? 0) * 3_600_000).toISOString()
    : endOfIndianDay(startedAt, days);
}

function utc(at: string): string {
  return new Date(at).toISOString();
}
