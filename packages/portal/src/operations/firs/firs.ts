import { issueDocument } from '../../documents/issue-document.ts';
import type { FirSource } from '../../domain/backend-records.ts';
import { filerFir, publicFir, type PublicFir } from '../../domain/redaction.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import type { RecordQuery } from '../../store/store.ts';
import { checkRange } from '../dates.ts';
import { takeBudget } from '../take-budget.ts';
import { issueCopyHandle, readCopyHandle } from './copy-handle.ts';
import { filedFir } from './filed-fir.ts';
import { firCopy, firCopyFacts } from './fir-copy.ts';
import { FIR_KIND, shortNumber } from './fir-record.ts';

type FirSummary = components['schemas']['FirSummary'];

/**
 * One query for every lookup: a FIR that is withheld is left out where one that does not exist is, and the answers
 * are the same bytes (Youth Bar Association v. Union of India, 2016; DESIGN decision 15).
 */
export const findFirs: Operation<'findFirs'> = async ({ portal, query, now, network }) => {
  // Whoever asks for number after number would draw the whole register out of the lookup.
  const { firLookupsPerNetworkPerHour } = portal.config.settings;
  await takeBudget(portal, now, `firs:${await network()}`, firLookupsPerNetworkPerHour, 3600);
  const places = await portal.places();
  const { station, district, limit = 20, cursor } = query;
  if (!places.station(station)) throw invalid({ pointer: '/station', in: 'query', code: 'not-found' });
  if (district !== undefined && !places.isIn(station, district)) {
    throw invalid({ pointer: '/station', in: 'query', code: 'wrong-district' });
  }
  const wanted = asked(query);
  const page = await portal.store.records.find({
    kind: FIR_KIND,
    limit,
    ...wanted,
    facets: { station, public: 'yes', ...wanted.facets },
    ...(cursor !== undefined && { cursor }),
  });
  const items: FirSummary[] = [];
  for (const { id, body } of page.items) {
    const fir = publicFir(body as unknown as FirSource, now.toISOString());
    if (fir) items.push(await summary(portal, fir, await issueCopyHandle(portal, { record: id }, now)));
  }
  return { status: 200, json: { items, ...(page.next !== undefined && { nextCursor: page.next }) } };
};

/** A number with its year, or a range of days. */
function asked(query: { number?: string; year?: number; from?: string; to?: string }): Partial<RecordQuery> {
  const { number, year, from, to } = query;
  if (number !== undefined || year !== undefined) {
    if (number === undefined) throw invalid({ pointer: '/number', in: 'query', code: 'required' });
    if (year === undefined) throw invalid({ pointer: '/year', in: 'query', code: 'required' });
    return { facets: { number: shortNumber(number), year: String(year) } };
  }
  if (from === undefined || to === undefined) {
    const missing = from === undefined && to === undefined ? '/number' : from === undefined ? '/from' : '/to';
    throw invalid({ pointer: missing, in: 'query', code: 'required' });
  }
  checkRange(from, to);
  return { from, to: `${to}~` };
}

async function summary(portal: Portal, fir: PublicFir, copyHandle: string): Promise<FirSummary> {
  const places = await portal.places();
  const { registeredAs } = fir;
  return {
    number: fir.number,
    year: fir.year,
    registeredOn: fir.registeredOn,
    zeroFir: fir.zeroFir,
    ...(registeredAs && {
      registeredAs: {
        number: registeredAs.number,
        year: registeredAs.year,
        station: places.ref(registeredAs.stationCode),
      },
    }),
    sections: [...fir.sections],
    station: places.ref(fir.stationCode),
    stage: fir.stage,
    ...(fir.courtCaseNumber !== undefined && { courtCaseNumber: fir.courtCaseNumber }),
    copyHandle,
  };
}

export const downloadFirCopy: Operation<'downloadFirCopy'> = async ({ portal, path, query, language, now }) => {
  const of = await readCopyHandle(portal, path.copyHandle, now);
  const instant = now.toISOString();
  let fir: PublicFir | undefined;
  let filer: ReturnType<typeof filerFir> | undefined;
  if (of && 'record' in of) {
    const record = await portal.store.records.get(FIR_KIND, of.record);
    fir = record && publicFir(record.body as unknown as FirSource, instant);
  } else if (of) {
    const source = await filedFir(portal, of.filing);
    filer = source && filerFir(source, instant);
    fir = filer?.fir;
  }
  if (!fir) throw new Problem('not-found');
  const facts = firCopyFacts(fir, await portal.places());
  const { bytes } = await issueDocument(portal, {
    ...firCopy(filer ? { ...facts, filer } : facts, query.language ?? language),
    now,
  });
  return {
    status: 200,
    mediaType: 'application/pdf',
    content: bytes,
    headers: {
      'content-disposition': `attachment; filename="FIR-${fir.stationCode}-${fir.number}-${fir.year}.pdf"`,
      'x-robots-tag': 'noindex',
    },
  };
};
