import { watchInbox } from '../generated/operations/station.ts';
import type { Portal } from '../transport/portal.ts';
import { follow, type LiveOptions } from './follow.ts';

/**
 * Yields whenever the station's inbox may have changed: read it again then. That is also after each new connection,
 * because nobody knows what was missed before it; so begin to watch, and read when it says so. Where streams do not get
 * through, it yields from time to time.
 *
 * @example
 * for await (const _ of watchStationInbox(portal, { signal })) show(await listInbox(portal, { filter: 'new' }));
 *
 * @throws {PortalError} where there is no officer's session
 */
export function watchStationInbox(
  portal: Portal,
  options: LiveOptions = {},
): AsyncGenerator<'changed', void, undefined> {
  return follow<'changed'>(
    portal,
    {
      operation: watchInbox,
      input: () => ({}),
      opened: () => ['changed'],
      receive: () => ['changed'],
      poll: async () => ({ ok: true, data: ['changed'], meta: { status: 200, attempts: 0, headers: new Headers() } }),
    },
    options,
  );
}
