import { legalKinds } from '../domain/events.ts';
import type { Portal } from '../handler/portal.ts';
import type { FiledBody } from '../operations/filings/filing-kind.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { project } from '../operations/filings/project.ts';
import { tellFiler } from '../operations/filings/tell-people.ts';
import type { Filing, Json, NewEvent } from '../store/store.ts';
import { eachFiling } from './each-filing.ts';

/**
 * Ends what waits for somebody's consent and has got no answer in time; whoever filed it is told, and can ask again.
 *
 * @returns how many there were
 */
export async function expireConsents(portal: Pick<Portal, 'store' | 'ports' | 'config'>): Promise<number> {
  const { store, ports, config } = portal;
  const now = ports.now().toISOString();
  // Logs are read only of those for which it can be time.
  const oldest = new Date(ports.now().getTime() - config.settings.consent.days * 86_400_000).toISOString();
  let expired = 0;
  for await (const filing of eachFiling(store, { states: ['consent_requested'] }))
    if (filing.filedAt <= oldest && (await expire(portal, filing, now))) expired += 1;
  return expired;
}

async function expire({ store }: Pick<Portal, 'store'>, { reference, ownerId }: Filing, now: string): Promise<boolean> {
  const owner = await store.identity.citizen(ownerId);
  const event: NewEvent = { kind: 'consent_expired', at: now, actor: { role: 'system' }, automatic: true };
  const result = await store.filings.append(reference, {
    decide(filing, log) {
      const kind = kindOf(filing);
      const { rules } = kind;
      const lines = log.map((line) => line.event);
      const dueAt = lines.findLast(({ kind }) => kind === 'consent_requested')?.dueAt as string | undefined;
      const due = dueAt !== undefined && dueAt < now && legalKinds(rules, lines, 'system').includes('consent_expired');
      const { station } = filing.projection;
      if (!due) return { events: [], projection: filing.projection };
      const body = filing.filed as Json & FiledBody;
      return {
        events: [event],
        projection: project(rules, [...lines, event], station),
        messages: tellFiler({ kind, body, reference }, 'event', owner?.mobile),
      };
    },
  });
  return result.kind === 'added' && result.events.length > 0;
}
