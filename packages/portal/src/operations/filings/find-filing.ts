import type { AccessCodeCaller, CitizenCaller } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import type { Filing } from '../../store/store.ts';
import type { Reader } from './filing-views.ts';

/**
 * The filing, if the caller may see it.
 * @throws {Problem} `not-found` also for somebody else's: references can be guessed, so nothing tells that one exists.
 */
export async function findFiling(
  portal: Portal,
  reference: string,
  caller: CitizenCaller | AccessCodeCaller,
): Promise<Filing> {
  const filing = await portal.store.filings.get(reference);
  const allowed =
    filing &&
    (caller.kind === 'citizen' ? filing.ownerId === caller.citizen.id : filing.reference === caller.reference);
  if (!allowed) throw new Problem('not-found');
  return filing;
}

export function readerOf(caller: CitizenCaller | AccessCodeCaller): Reader {
  return caller.kind === 'citizen' ? 'filer' : 'access-code';
}
