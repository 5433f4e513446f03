import { readOutcome } from '../generated/operations/filings.ts';
import type { Receipt } from '../generated/types.ts';
import type { CallOptions, Portal } from './portal.ts';
import type { Failure, Reconciliation } from './result.ts';

/**
 * Asks the portal what became of the write with this idempotency key. Never sends it again. For a key that outlived its
 * call, with a draft, say; the failure of a call has its own `reconcile()`.
 *
 * @param key - the key of the write; a secret
 * @returns `filed` with what the lost answer held (`Data`: a `Receipt` for complaints), `not-filed` (so far: what is still on
 * its way may arrive, so file again only with the same key), or `still-unknown`, with the failure where the portal could not
 * be asked. `not-filed` is true when it is said: a request that a gateway still holds may
 * arrive later, so file again with the same key and never with a new one.
 *
 * @example
 * const found = await reconcile(portal, draft.key);
 * if (found.state === 'filed') show(found.data.reference);
 * else if (found.state === 'not-filed') await fileComplaint(portal, draft.complaint, { key: draft.key });
 */
export async function reconcile<Data = Receipt>(
  portal: Portal,
  key: string,
  options?: CallOptions,
): Promise<Reconciliation<Data>> {
  const result = await readOutcome(portal, key, options);
  if (!result.ok) return { state: 'still-unknown', error: result.error as Failure };
  const { state, response } = result.data;
  if (state === 'filed') return { state, data: response as Data };
  // A newer portal may know more states: none of them is certain to mean "not filed".
  return { state: state === 'not-filed' ? state : 'still-unknown' };
}
