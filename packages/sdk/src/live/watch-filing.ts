import { listFilingEvents, watchFilingEvents } from '../generated/operations/filings.ts';
import type { FilingEvent } from '../generated/types.ts';
import type { Portal } from '../transport/portal.ts';
import type { Failure, Result } from '../transport/result.ts';
import { follow, type LiveOptions } from './follow.ts';

export interface WatchFilingOptions extends LiveOptions {
  /** Go on after this `seq`; 0 (the default) gives all events from the first. */
  readonly since?: number;
}

/**
 * The events of a filing, those that exist and then each new one as it happens: in order, none missed, none twice,
 * over cuts, sleep of the device and changes of network. Each loop has a connection and a count of its own.
 *
 * Stays open until the loop is left, `return()` is called or the signal fires; each ends it at once. To go on later, keep
 * the `seq` of the last event that was dealt with and give it as `since`. Kinds that this SDK does not know come through
 * unchanged.
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
): AsyncGenerator<FilingEvent, void, undefined> {
  let last = options.since ?? 0;
  let known: { readonly after: number; readonly etag: string } | undefined;
  const { onState: _, heartbeatMs: __, pollMs: ___, since: ____, networkChanges: _____, ...callOptions } = options;

  const accept = (events: readonly FilingEvent[]) =>
    [...events]
      .sort((a, b) => a.seq - b.seq)
      .filter(({ seq }) => {
        const fresh = seq > last;
        if (fresh) last = seq;
        return fresh;
      });

  const catchUp = async (signal: AbortSignal): Promise<Result<FilingEvent[], Failure>> => {
    const after = last;
    const fetch = (request: Request) => {
      if (known?.after === after) request.headers.set('if-none-match', known.etag);
      return (options.fetch ?? portal.settings.fetch)(request);
    };
    const listed = await listFilingEvents(portal, reference, { after }, { ...callOptions, signal, fetch });
    if (!listed.ok) return listed;
    // 304: nothing since the last time that this was asked.
    if (listed.meta.status === 304) return { ...listed, data: [] };
    const etag = listed.meta.headers.get('etag');
    known = etag ? { after, etag } : undefined;
    return { ...listed, data: accept(listed.data.events) };
  };

  return follow<FilingEvent>(
    portal,
    {
      operation: watchFilingEvents,
      input: () => ({ path: { reference }, ...(last > 0 && { header: { 'last-event-id': String(last) } }) }),
      async *receive({ data }, signal) {
        const event = parse(data);
        if (!event) return;
        // `seq` has no gaps (contract): a jump means that something was lost on the way.
        if (event.seq > last + 1) {
          const caughtUp = await catchUp(signal);
          if (caughtUp.ok) yield* caughtUp.data;
          // Without the missing ones this one would hide them for good: cut, and start after the last known.
          if (event.seq > last + 1) throw new Error('gap');
        }
        yield* accept([event]);
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
