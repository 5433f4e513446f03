import type { FirKey, FirSource } from '../../domain/backend-records.ts';
import { publicFir } from '../../domain/redaction.ts';
import { indianDate } from '../../domain/indian-time.ts';
import type { Json, PublicRecord, RecordStore } from '../../store/store.ts';

export const FIR_KIND = 'fir';

/** The serial of a zero FIR: it has none at the station that took it. */
export const ZERO_FIR_NUMBER = '0000';

/** What the portal keeps of a FIR: nothing about a victim, an accused or an officer, because what is not kept cannot leak. */
export type KeptFir = Omit<FirSource, 'victims' | 'accused' | 'officer' | 'informant'>;

export function firId({ stationCode, year, number, zeroFirMark }: FirKey & Pick<FirSource, 'zeroFirMark'>): string {
  return `${stationCode}-${year}-${number}${zeroFirMark === undefined ? '' : `-${zeroFirMark}`}`;
}

/** A FIR as it stands among the records. Whether everybody may find it is a facet, so that one query serves all lookups. */
export function firRecord(source: FirSource): PublicRecord {
  const { victims, accused, officer, informant, ...kept } = source;
  void [victims, accused, officer, informant];
  const published = source.publishedAt !== undefined && publicFir(source, source.publishedAt) !== undefined;
  return {
    kind: FIR_KIND,
    id: firId(source),
    sortKey: `${indianDate(source.registeredAt)} ${source.number.padStart(5, '0')}`,
    facets: {
      station: source.stationCode,
      year: String(source.year),
      number: shortNumber(source.number),
      public: published ? 'yes' : 'no',
    },
    body: kept satisfies KeptFir as unknown as Json,
  };
}

/** `0339` and `339` are the same number. */
export function shortNumber(number: string): string {
  return String(Number(number));
}

/** What the portal itself knows of a FIR, and a backend does not: from which filing it came, what it became, since when all may see it. */
const OWN = ['filingReference', 'registeredAs', 'publishedAt'] as const;

/**
 * Brings a FIR to what a backend says of it; what the portal itself knows of it stays. Of what keeps it from everybody, one of the two is
 * enough: a child whom only one of them knows of is protected all the same.
 */
export async function keepFir(records: RecordStore, source: FirSource): Promise<void> {
  const known = (await records.get(FIR_KIND, firId(source)))?.body as Partial<FirSource> | undefined;
  const own = Object.fromEntries(OWN.flatMap((field) => (known?.[field] === undefined ? [] : [[field, known[field]]])));
  const withheldBy = source.withheldBy ?? known?.withheldBy;
  // A backend that is silent about how far the case is does not take back what an officer has told.
  const told = known && {
    ...(known.stage && { stage: known.stage }),
    ...(known.finalReport && { finalReport: known.finalReport }),
    ...(known.courtCaseNumber !== undefined && { courtCaseNumber: known.courtCaseNumber }),
  };
  await records.put([
    firRecord({
      ...told,
      ...source,
      ...own,
      ...(withheldBy !== undefined && { withheldBy }),
      ...(known?.involvesChild && { involvesChild: true }),
    }),
  ]);
}
