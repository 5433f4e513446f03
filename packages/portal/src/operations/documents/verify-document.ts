import type { Places } from '../../data/places.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import { serviceName } from '../filings/filing-views.ts';

type IssuedDocument = components['schemas']['IssuedDocument'];

export const verifyDocument: Operation<'verifyDocument'> = async ({ portal, path }) => {
  const document = await issuedDocument(portal, path.documentCode);
  if (!document) throw new Problem('not-found');
  return { status: 200, json: document };
};

/** What the register says of a code, typed in any way; undefined where the portal has issued nothing under it. */
export async function issuedDocument(
  portal: Pick<Portal, 'store' | 'places' | 'services'>,
  typed: string,
): Promise<IssuedDocument | undefined> {
  const code = documentCode(typed);
  const found = code === undefined ? undefined : await portal.store.documents.get(code);
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
    ...(station && { station }),
  };
}

/** `g42wjgsej1h7` → `G42W-JGSE-J1H7`; letters that the alphabet leaves out are read as what they look like. */
export function documentCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return plain.length === 12 ? plain.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}

/** The station whose code the number of a document carries. */
function stationOf(places: Places, reference: string): components['schemas']['StationRef'] | undefined {
  const code = /\d{7}/.exec(reference)?.[0];
  return code !== undefined && places.station(code) ? places.ref(code) : undefined;
}
