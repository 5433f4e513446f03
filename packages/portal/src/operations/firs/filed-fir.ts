import { indianDate } from '../../domain/indian-time.ts';
import { namesChild } from '../../domain/publication.ts';
import type { FirKey, FirSource } from '../../domain/backend-records.ts';
import type { components } from '../../generated/types.ts';
import type { Portal } from '../../handler/portal.ts';
import type { Filing, Json, LoggedEvent, NewEvent } from '../../store/store.ts';
import type { FiledBody, FirFacts } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { issueCopyHandle } from './copy-handle.ts';
import { FIR_KIND, firId, firRecord, shortNumber } from './fir-record.ts';

type Fir = components['schemas']['Fir'];

/**
 * The FIR that came out of a filing, as its log tells it, with the filer as informant; what the records know of the
 * case since then is added. Undefined where none was registered.
 */
export async function filedFir(portal: Portal, reference: string): Promise<FirSource | undefined> {
  const filing = await portal.store.filings.get(reference);
  if (!filing) return undefined;
  const line = (await portal.store.filings.log(reference)).findLast(({ event }) => event.fir !== undefined);
  const source = line && sourceOf(filing, line);
  if (!source) return undefined;
  const known = await portal.store.records.get(FIR_KIND, firId(source));
  const facts = factsOf(filing);
  return {
    ...source,
    ...(known?.body as Partial<FirSource> | undefined),
    ...(facts && { informant: facts.informant }),
  };
}

/** A filing's FIR as its filer sees it: with the stage that is known now, and a handle for the copy (BNSS s.173(2)). */
export async function filersFir(portal: Portal, reference: string, fir: Fir, now: Date): Promise<Fir> {
  const source = await filedFir(portal, reference);
  const copyHandle = await issueCopyHandle(portal, { filing: reference }, now);
  return { ...fir, stage: source?.stage ?? fir.stage, copyHandle };
}

function factsOf(filing: Filing): FirFacts | undefined {
  return kindOf(filing).firFacts?.(filing.filed as Json & FiledBody);
}

function sourceOf(filing: Filing, { event }: LoggedEvent): FirSource | undefined {
  const fir = event.fir as Fir | undefined;
  const stationCode = (event.actor as { station?: { code?: string } } | undefined)?.station?.code;
  if (!fir || stationCode === undefined) return undefined;
  return {
    stationCode,
    number: fir.number.replace(/^0+(?=\d{4})/, '').padStart(4, '0'),
    year: fir.year,
    registeredAt: event.at,
    sections: (event.sections as readonly string[] | undefined) ?? [],
    zeroFir: fir.zeroFir,
    stage: fir.stage,
    filingReference: filing.reference,
    ...(fir.zeroFir && { zeroFirMark: filing.reference }),
  };
}

/** Whether a station has not given a FIR number of this year to another matter: the number of a FIR is its name. */
export async function isFreeNumber(
  portal: Portal,
  { stationCode, number, at, reference }: { stationCode: string; number: string; at: Date; reference: string },
): Promise<boolean> {
  const year = indianDate(at).slice(0, 4);
  const facets = { station: stationCode, number: shortNumber(number), year };
  const { items } = await portal.store.records.find({ kind: FIR_KIND, facets, limit: 10 });
  return items.every(({ body }) => body.filingReference === reference);
}

/**
 * Brings the records of the FIRs of a filing to where its log is: findable by everybody or by its filer alone, as the log says; a zero FIR
 * with the FIR that it became. What a record knows besides stays, because the case may have come further there.
 * @param added - the event after which it is done
 */
export async function recordFirEvent(portal: Portal, reference: string, added: LoggedEvent): Promise<void> {
  const filing = await portal.store.filings.get(reference);
  if (!filing) return;
  const log = await portal.store.filings.log(reference);
  const facts = factsOf(filing);
  const firs = log.flatMap((line) => {
    const source = sourceOf(filing, line);
    return source ? [{ source, published: line.event.publication === 'published' }] : [];
  });
  const last = firs.at(-1)?.source;
  const decision = log.findLast(({ event }) => event.kind === 'fir_withheld' || event.kind === 'fir_released')?.event;
  for (const { source, published } of firs) {
    const known = (await portal.store.records.get(FIR_KIND, firId(source)))?.body as Partial<FirSource> | undefined;
    const { withheldBy, ...rest } = { ...source, ...known };
    const publishedAt =
      rest.publishedAt ??
      (published ? source.registeredAt : decision?.publication === 'published' ? decision.at : undefined);
    await portal.store.records.put([
      firRecord({
        ...rest,
        ...(facts && namesChild(facts) && { involvesChild: true }),
        ...(publishedAt !== undefined && { publishedAt }),
        ...withholding(decision, withheldBy),
        ...(source.zeroFir && last && !last.zeroFir && { registeredAs: keyOf(last) }),
        ...(source === last && added.event.caseStage !== undefined && caseOf(log)),
      }),
    ]);
  }
}

const keyOf = ({ stationCode, number, year }: FirKey): FirKey => ({ stationCode, number, year });

/** Who keeps it from everybody: as the log decides, or as the record has it where the log does not. */
function withholding(decision: NewEvent | undefined, known: string | undefined): Pick<FirSource, 'withheldBy'> {
  const { rank, station } = (decision?.actor ?? {}) as components['schemas']['Actor'];
  const withheldBy = decision ? [rank, station?.name.en].filter(Boolean).join(', ') : known;
  return decision?.kind === 'fir_released' || withheldBy === undefined ? {} : { withheldBy };
}

/** How far the case is, as the informant was last told. */
function caseOf(log: readonly LoggedEvent[]): Pick<FirSource, 'stage' | 'finalReport' | 'courtCaseNumber'> {
  const told = log.map(({ event }) => event).filter(({ caseStage }) => caseStage !== undefined);
  const { caseStage, finalReport } = (told.at(-1) ?? {}) as Partial<components['schemas']['StationEvent']>;
  const courtCaseNumber = told.findLast((event) => event.courtCaseNumber !== undefined)?.courtCaseNumber as
    string | undefined;
  return {
    ...(caseStage && { stage: caseStage }),
    ...(finalReport && { finalReport }),
    ...(courtCaseNumber !== undefined && { courtCaseNumber }),
  };
}
