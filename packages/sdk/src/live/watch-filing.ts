import { listFilingEvents, watchFilingEvents } from '../generated/operations/filings.ts';
import type { FilingEvent } from '../generated/types.ts';
import type { CallOptions, Portal } from '../transport/portal.ts';
import type { Failure, Result } from '../transport/result.ts';
import { follow, type LiveOptions } from './follow.ts';

export interface WatchFilingOptions extends LiveOptions {
  /** Go on after this `seq`; 0 (the default) gives all events from the first. */
  readonly since?: number;
}

/**
 * The events of a filing, those that exist and then each new one as it happens: in order, none missed, none twice.
 * Stays open until the signal fires. Kinds that this SDK does not know come through unchanged.
 *
 * @example
 * for await (const event of watchFiling(portal, reference, { signal, auth: accessCode(code) })) draw(event);
 *
 * @throws {PortalError} where the filing cannot be followed: no right to it, no such filing
 */
export function watchFiling(
  portal: Portal,
  reference: string,
  options: WatchFilingOptions = {},
): AsyncGenerator<FilingEvent> {
  let last = options.since ?? 0;
  const { onState: _, heartbeatMs: __, pollMs: ___, since: ____, ...callOptions } = options;

  const accept = (events: readonly FilingEvent[]) =>
    [...events]
      .sort((a, b) => a.seq - b.seq)
      .filter(({ seq }) => {
        const fresh = seq > last;
        if (fresh) last = seq;
        return fresh;
      });

  const catchUp = async (): Promise<Result<FilingEvent[], Failure>> => {
    const listed = await listFilingEvents(portal, reference, { after: last }, callOptions as CallOptions);
    return listed.ok ? { ...listed, data: accept(listed.data.events) } : listed;
  };

  return follow<FilingEvent>(
    portal,
    {
      operation: watchFilingEvents,
      input: () => ({ path: { reference }, ...(last > 0 && { header: { 'last-event-id': String(last) } }) }),
      async receive({ data }) {
        const event = parse(data);
        if (!event) return [];
        // `seq` has no gaps (contract): a jump means that something was lost on the way.
        if (event.seq > last + 1) {
          const caughtUp = await catchUp();
          // Without the missing ones this one would hide them for good: cut, and start after the last known.
          if (!caughtUp.ok) throw new Error('gap');
          return [...caughtUp.data, ...accept([event])];
        }
        return accept([event]);
      },
      poll: catchUp,
    },
    options,
  );
}

function parse(data: string): FilingEvent | undefined {
  try {
    const event = JSON.parse(data) as FilingEvent;
    return Number.isInteger(event.seq) ? event : undefined;
  } catch {
    return undefined;
  }
}
