import type { Operation } from '../../handler/operation.ts';

/** They change when the operator makes a new one, which signs nothing that anybody has before everybody can have it. */
const CACHE = 'public, max-age=3600';

export const listDocumentKeys: Operation<'listDocumentKeys'> = async ({ portal }) => ({
  status: 200,
  json: { keys: [...(await portal.ports.signer.keys())] },
  cache: CACHE,
});
