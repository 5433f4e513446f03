import { clocksOf } from '../domain/clocks.ts';
import type { ClockLine } from '../domain/clocks.ts';
import { remindersDue } from '../domain/reminders.ts';
import type { Portal } from '../handler/portal.ts';
import type { FiledBody } from '../operations/filings/filing-kind.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { tellFiler } from '../operations/filings/tell-people.ts';
import type { Filing, Json } from '../store/store.ts';
import { eachFiling } from './each-filing.ts';

const DAY_MS = 86_400_000;

/** Further from its date than this no clock reminds anybody. */
const NEAR_DAYS = 2;

/** The store counts in windows; this one is longer than any reminder is due. */
const ONCE_SECONDS = 30 * 86_400;

/**
 * Puts an SMS into the outbox for every reminder that is due (`domain/reminders.ts`), once in all processes together.
 *
 * @returns how many there were
 */
export async function remind({ store, ports }: Pick<Portal, 'store' | 'ports'>): Promise<number> {
  const now = ports.now().toISOString();
  const near = (days: number): string => new Date(Date.parse(now) + days * DAY_MS).toISOString();
  let told = 0;
  const query = { dueFrom: near(-NEAR_DAYS), dueBefore: near(NEAR_DAYS), closed: false };
  for await (const filing of eachFiling(store, query)) told += await remindOf(store, filing, now);
  return told;
}

async function remindOf(store: Portal['store'], filing: Filing, now: string): Promise<number> {
  const { reference, ownerId } = filing;
  const kind = kindOf(filing);
  const body = filing.filed as Json & FiledBody;
  const lines = (await store.filings.log(reference)).map(({ event }): ClockLine => event);
  let told = 0;
  for (const { template, kind: clock } of remindersDue(clocksOf(kind.rules, lines, now), now)) {
    const once = `reminder:${reference}:${clock}:${template}`;
    if ((await store.limits.take(once, 1, ONCE_SECONDS, now)) !== undefined) continue;
    const owner = await store.identity.citizen(ownerId);
    for (const message of tellFiler({ kind, body, reference }, template, owner?.mobile)) {
      await store.outbox.add(message);
      told += 1;
    }
  }
  return told;
}
