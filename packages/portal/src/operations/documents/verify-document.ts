import { readDocumentCode } from '@nagrik/sdk/documents';
import type { Places } from '../../data/places.ts';
import type { components } from '../../generated/types.ts';
import { filingKinds } from '../../generated/filing-kinds.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import type { Filing, IssuedDocument as StoredDocument } from '../../store/store.ts';
import { serviceName } from '../filings/filing-views.ts';

type IssuedDocument = components['schemas']['IssuedDocument'];

export const verifyDocument: Operation<'verifyDocument'> = async ({ portal, path }) => {
  const document = await issuedDocument(portal, path.documentCode);
  if (!document) throw new Problem('not-found');
  return { status: 200, json: document };
};

/** What the register says of a code, typed in any way; undefined where the portal has issued nothing under it. */
async function issuedDocument(
  portal: Pick<Portal, 'store' | 'places' | 'services'>,
  typed: string,
): Promise<IssuedDocument | undefined> {
  const read = readDocumentCode(typed);
  const found = 'code' in read ? await portal.store.documents.get(read.code) : undefined;
  if (!found) return undefined;
  const { kind, reference, issuedAt, sha256 } = found;
  const station = stationOf(await portal.places(), reference);
  const filing = await portal.store.filings.get(reference);
  const name = filing && serviceName(portal, filing.service);
  return {
    documentCode: found.code,
    kind: kind as IssuedDocument['kind'],
    ...(name && { serviceName: name }),
    reference,
    issuedAt,
    sha256,
    standing: await standingOf(portal, found, filing),
    ...(station && { station }),
  };
}

/**
 * Whether the paper still counts. That somebody took a filing back is told only of papers that are shown to others to prove it
 * (`receiptEndsWith`): of a complaint it is nobody's business.
 */
async function standingOf(
  { store }: Pick<Portal, 'store'>,
  { code, kind, series }: StoredDocument,
  filing: Filing | undefined,
): Promise<IssuedDocument['standing']> {
  const { receiptEndsWith: ends, result } = filingKinds.find(({ service }) => service === filing?.service) ?? {};
  const state = filing?.projection.state;
  if (kind === 'receipt' && ends?.some((end) => end === state)) return 'withdrawn';
  // Looked into once more: it may come out otherwise.
  if (kind === 'result' && result?.state !== state) return 'withdrawn';
  return series !== undefined && (await store.documents.last(series)) !== code ? 'replaced' : 'current';
}

/** The station whose code the number of a document carries. */
function stationOf(places: Places, reference: string): components['schemas']['StationRef'] | undefined {
  const code = /\d{7}/.exec(reference)?.[0];
  return code !== undefined && places.station(code) ? places.ref(code) : undefined;
}
