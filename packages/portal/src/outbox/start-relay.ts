import { placesOf } from '../data/station-master.ts';
import { keptMoment, legalKinds } from '../domain/events.ts';
import type { Portal } from '../handler/portal.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { deskRef } from '../operations/filings/desks.ts';
import { project } from '../operations/filings/project.ts';
import { StoreUnavailable, type Message, type NewEvent } from '../store/store.ts';

/** The part of a portal that works without being asked. */
export type RelayPortal = Pick<Portal, 'store' | 'ports' | 'config'>;

export interface RelayOptions {
  /** How often the outbox is looked at without being told. */
  readonly everyMilliseconds: number;
  /** Told of what went wrong; nothing is lost by it, the next round tries again. */
  onError?(error: unknown): void;
}

export interface Relay {
  /** Ends after the round that is under way. */
  stop(): Promise<void>;
}

/**
 * Carries messages out of the outbox to their sender, and notes in a filing's log that its station has been alerted. Several processes
 * may each run one: no message is taken twice.
 */
export function startRelay(portal: RelayPortal, { everyMilliseconds, onError }: RelayOptions): Relay {
  const { store, ports, config } = portal;
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let again = false;
  let running = false;

  const send = async (message: Message): Promise<void> => {
    try {
      await ports.alerts.send(message);
    } catch (error) {
      // The store tries again later; the operator should know why it must.
      onError?.(error);
      throw error;
    }
    if (message.template.startsWith('station-alert') && message.reference)
      await noteDelivery(portal, message.reference);
  };
  const conditions = () => ({ keepText: config.mode === 'demo', now: ports.now().toISOString() });
  const work = async (): Promise<void> => {
    running = true;
    try {
      do {
        again = false;
        while (!stopped && (await store.outbox.relay(20, conditions(), send)) > 0);
      } while (again && !stopped);
    } catch (error) {
      // While the database is away there is nothing to say every second.
      if (!(error instanceof StoreUnavailable)) onError?.(error);
    } finally {
      running = false;
    }
  };
  const wake = (): void => {
    again = true;
    if (!running && !stopped) round = work();
  };
  const timer = setInterval(wake, everyMilliseconds);
  const subscription = store.subscribe('outbox', wake).catch(() => () => undefined);
  wake();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      (await subscription)();
      await round;
    },
  };
}

/** The station has been alerted: its log says so, once, and only while that is news. */
export async function noteDelivery({ store, ports }: RelayPortal, reference: string): Promise<void> {
  const places = await placesOf(store.records);
  await store.filings.append(reference, {
    decide(filing, log) {
      const { rules } = kindOf(filing);
      const lines = log.map(({ event }) => event);
      const { station } = filing.projection;
      const ref = deskRef(places, station);
      const delivered: NewEvent = {
        kind: 'delivered',
        at: keptMoment(rules, 'delivered', ports.now()),
        actor: { role: 'system', ...(ref && { station: ref }) },
        automatic: true,
      };
      const events = legalKinds(rules, lines, 'system').includes('delivered') ? [delivered] : [];
      return { events, projection: project(rules, [...lines, ...events], station) };
    },
  });
}
