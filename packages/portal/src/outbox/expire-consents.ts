import { keepsTimes, legalKinds } from '../domain/events.ts';
import type { Portal } from '../handler/portal.ts';
import type { FiledBody } from '../operations/filings/filing-kind.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { project } from '../operations/filings/project.ts';
import type { Filing, Json, NewEvent } from '../store/store.ts';
import { filingMessage } from '../words/messages.ts';

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
  let cursor: string | undefined;
  do {
    const page = await store.filings.list({ states: ['consent_requested'], limit: 100, ...(cursor && { cursor }) });
    for (const filing of page.items) if (filing.filedAt <= oldest && (await expire(portal, filing, now))) expired += 1;
    cursor = page.next;
  } while (cursor !== undefined);
  return expired;
}

async function expire({ store }: Pick<Portal, 'store'>, { reference, ownerId }: Filing, now: string): Promise<boolean> {
  const owner = await store.identity.citizen(ownerId);
  const event: NewEvent = { kind: 'consent_expired', at: now, actor: { role: 'system' }, automatic: true };
  const result = await store.filings.append(reference, {
    decide(filing, log) {
      const { rules } = kindOf(filing);
      const lines = log.map((line) => line.event);
      const dueAt = lines.findLast(({ kind }) => kind === 'consent_requested')?.dueAt as string | undefined;
      const due = dueAt !== undefined && dueAt < now && legalKinds(rules, lines, 'system').includes('consent_expired');
      const { station } = filing.projection;
      if (!due) return { events: [], projection: filing.projection };
      const text = filingMessage('event', (filing.filed as Json & FiledBody).language, reference);
      const about = { reference, keepsTimes: keepsTimes(rules) };
      return {
        events: [event],
        projection: project(rules, [...lines, event], station),
        ...(owner && { messages: [{ channel: 'sms', to: owner.mobile, template: 'event', text, ...about }] }),
      };
    },
  });
  return result.kind === 'added' && result.events.length > 0;
}
