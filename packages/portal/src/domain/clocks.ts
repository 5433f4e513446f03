import { isClosed, ruleOf, type LogLine } from './events.ts';
import type { Publication } from './publication.ts';
import { endOfIndianDay } from './indian-time.ts';

export type ClockKind = 'signature' | 'preliminary_enquiry' | 'fir_publication' | 'progress';

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

interface ClockRule {
  readonly starts: readonly string[];
  readonly meets: readonly string[];
  /** Days run to the end of the last day in India, and the day of the event does not count (General Clauses Act s.9). */
  readonly days?: number;
  readonly hours?: number;
  /** Whether it stops to matter when the filing is closed before it was met. */
  readonly endsWithFiling: boolean;
  readonly rule: string;
}

const FIR = ['fir_registered', 'zero_fir_registered'];

export const CLOCK_RULES: Readonly<Record<ClockKind, ClockRule>> = {
  signature: {
    starts: ['submitted'],
    meets: ['signed'],
    days: 3,
    endsWithFiling: true,
    rule: 'BNSS s.173(1)(ii)',
  },
  preliminary_enquiry: {
    starts: ['under_enquiry'],
    meets: ['enquiry_reported', ...FIR],
    days: 14,
    endsWithFiling: true,
    rule: 'BNSS s.173(3)',
  },
  fir_publication: {
    starts: FIR,
    meets: [],
    hours: 24,
    endsWithFiling: false,
    rule: 'Youth Bar Association v. Union of India (2016)',
  },
  progress: { starts: FIR, meets: [], days: 90, endsWithFiling: false, rule: 'BNSS s.193(3)' },
};

/** A line that registered a FIR says what became of its publication; where it does not, the clock runs. */
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
  /** When the informant was told how far the case is. */
  readonly progressToldAt?: string;
}

/** The clocks of a log, in the order of the table; those that have not started are not there. */
export function clocksOf(log: readonly ClockLine[], now: string, facts: FirFacts = {}): Clock[] {
  const closedAt = isClosed(log) ? log.filter(({ kind }) => ruleOf(kind)?.closes).at(-1)?.at : undefined;
  const registered = log.findLast(({ kind }) => FIR.includes(kind));
  const fir: FirFacts = {
    ...(registered?.publication === 'published' && { publishedAt: registered.at }),
    ...(registered?.publication === 'withheld' && { withheld: true }),
    ...facts,
  };
  const clocks: Clock[] = [];
  for (const kind of Object.keys(CLOCK_RULES) as ClockKind[]) {
    const rule = CLOCK_RULES[kind];
    const from = log.findLastIndex((line) => rule.starts.includes(line.kind));
    const startedAt = log[from]?.at;
    if (startedAt === undefined || (kind === 'fir_publication' && fir.withheld)) continue;
    const dueAt = dueFrom(startedAt, kind === 'fir_publication' ? { hours: fir.publicationHours ?? 24 } : rule);
    const metAt =
      {
        fir_publication: fir.publishedAt,
        progress: fir.progressToldAt,
        signature: undefined,
        preliminary_enquiry: undefined,
      }[kind] ?? log.slice(from + 1).find((line) => rule.meets.includes(line.kind))?.at;
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

/** [P] After this many days without any event the timeline itself says so (DOMAIN §3). */
export const SILENCE_DAYS = 7;

/** Whole days since the last event, once they are enough to be told; undefined before that and for closed filings. */
export function silentDays(log: readonly LogLine[], now: string, tellFrom = SILENCE_DAYS): number | undefined {
  const last = log.at(-1);
  if (!last || isClosed(log)) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(last.at)) / 86_400_000);
  return days >= tellFrom ? days : undefined;
}
