import { watchInbox } from '../generated/operations/station.ts';
import type { Portal } from '../transport/portal.ts';
import { follow, type LiveOptions } from './follow.ts';

/**
 * Yields whenever the station's inbox may have changed: read it again then. Where streams do not get through, it
 * yields from time to time.
 *
 * @example
 * for await (const _ of watchStationInbox(portal, { signal })) show(await listInbox(portal, { filter: 'new' }));
 *
 * @throws {PortalError} where there is no officer's session
 */
export function watchStationInbox(portal: Portal, options: LiveOptions = {}): AsyncGenerator<'changed'> {
  return follow<'changed'>(
    portal,
    {
      operation: watchInbox,
      input: () => ({}),
      receive: () => ['changed'],
      poll: async () => ({ ok: true, data: ['changed'], meta: { status: 200, attempts: 0, headers: new Headers() } }),
    },
    options,
  );
}
