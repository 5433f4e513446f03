import { type Headings, headingsOf, type ScorecardRow } from '../../domain/scorecard.ts';
import type { Quarter } from '../../domain/quarter.ts';
import { filingKinds } from '../../generated/filing-kinds.ts';
import type { PublicRecord } from '../../store/store.ts';
import type { FilingKind } from '../filings/filing-kind.ts';

/**
 * A scorecard is kept as it is published, once: a filing that moves later changes no number of it, and nobody can subtract one
 * publication from another. What was left out is not kept either.
 */
export const SCORECARD_KIND = 'scorecard';

/** One service of a kept scorecard. */
export interface KeptRow extends ScorecardRow {
  readonly service: string;
}

export const headings: ReadonlyMap<FilingKind, Headings> = new Map(
  filingKinds.map((kind) => [kind, headingsOf([kind.rules, ...(kind.otherRules ?? [])], kind.letter !== undefined)]),
);

export const scorecardId = (quarter: Quarter, district: string): string => `${quarter}-${district}`;

export function scorecardRecord(quarter: Quarter, district: string, services: readonly KeptRow[]): PublicRecord {
  return {
    kind: SCORECARD_KIND,
    id: scorecardId(quarter, district),
    sortKey: quarter,
    facets: { district, quarter },
    body: { services },
  };
}
