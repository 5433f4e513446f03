import { placesOf } from '../data/station-master.ts';
import { dueEvents, waitingStates } from '../domain/due-events.ts';
import { filingKinds } from '../generated/filing-kinds.ts';
import type { Portal } from '../handler/portal.ts';
import type { FiledBody } from '../operations/filings/filing-kind.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { project } from '../operations/filings/project.ts';
import { tellFiler } from '../operations/filings/tell-people.ts';
import { tellOffice } from '../operations/filings/tell-office.ts';
import type { Places } from '../data/places.ts';
import type { Filing, Json, NewEvent } from '../store/store.ts';
import { eachFiling } from './each-filing.ts';

/**
 * Adds to each filing what its rules say that comes by itself: the question after an absence, and that nobody has answered it.
 *
 * @returns how many events there were
 */
export async function addDueEvents({ store, ports }: Pick<Portal, 'store' | 'ports'>): Promise<number> {
  const now = ports.now().toISOString();
  let added = 0;
  for (const { service, rules, otherRules = [] } of filingKinds) {
    const states = waitingStates([rules, ...otherRules]);
    if (states.length === 0) continue;
    const places = await placesOf(store.records);
    for await (const filing of eachFiling(store, { service, states, closed: false }))
      added += await addDue({ store }, places, filing, now);
  }
  return added;
}

async function addDue(
  { store }: Pick<Portal, 'store'>,
  places: Places,
  { reference, ownerId }: Filing,
  now: string,
): Promise<number> {
  const owner = await store.identity.citizen(ownerId);
  const result = await store.filings.append(reference, {
    decide(filing, log) {
      const kind = kindOf(filing);
      const { rules, lastDay } = kind;
      const body = filing.filed as Json & FiledBody;
      const lines = log.map(({ event }) => event);
      // One at a time: what it brings about may change what is due.
      const [due] = dueEvents(rules, lines, now, lastDay?.(body));
      if (!due) return { events: [], projection: filing.projection };
      const event: NewEvent = { kind: due, at: now, actor: { role: 'system' }, automatic: true };
      return {
        events: [event],
        projection: project(rules, [...lines, event], filing.projection.station),
        messages: [
          ...(rules.events[due]?.asks ? tellFiler({ kind, body, reference }, 'asked', owner?.mobile) : []),
          ...tellOffice(places, rules, due, filing),
        ],
      };
    },
  });
  return result.kind === 'added' ? result.events.length : 0;
}
