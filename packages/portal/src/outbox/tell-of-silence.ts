import { placesOf } from '../data/station-master.ts';
import type { Places } from '../data/places.ts';
import { keepsTimes } from '../domain/events.ts';
import { SILENCE, silencesDue, silentSince, SILENCE_STAYS_DAYS, type SilenceStep } from '../domain/silence.ts';
import type { Portal } from '../handler/portal.ts';
import { officeRef } from '../operations/filings/desks.ts';
import type { FiledBody } from '../operations/filings/filing-kind.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { officeAddress } from '../operations/filings/tell-office.ts';
import { tellFiler } from '../operations/filings/tell-people.ts';
import type { Filing, Json, NewMessage } from '../store/store.ts';
import { silenceMessage } from '../words/messages.ts';
import { eachFiling } from './each-filing.ts';

const DAY_MS = 86_400_000;

/** The store counts in windows; this one is longer than any step is due. */
const ONCE_SECONDS = 30 * 86_400;

/**
 * Puts a message into the outbox for everybody who is to be told now that the station has been silent about a filing for long
 * (`domain/silence.ts`), once in all processes together. A word of the station ends a silence, and the next one is told anew.
 *
 * @returns how many messages there were
 */
export async function tellOfSilence({ store, ports }: Pick<Portal, 'store' | 'ports'>): Promise<number> {
  const now = ports.now().toISOString();
  const ago = (days: number): string => new Date(Date.parse(now) - days * DAY_MS).toISOString();
  const places = await placesOf(store.records);
  let told = 0;
  // Only what has just become so silent: most of what is open for years is not read each time.
  for (const days of new Set(SILENCE.map(({ afterDays }) => afterDays))) {
    const query = { silentSinceFrom: ago(days + SILENCE_STAYS_DAYS), silentSinceBefore: ago(days), closed: false };
    for await (const filing of eachFiling(store, query)) told += await tell(store, places, filing, now, days);
  }
  return told;
}

async function tell(
  store: Portal['store'],
  places: Places,
  filing: Filing,
  now: string,
  days: number,
): Promise<number> {
  const { reference } = filing;
  const log = (await store.filings.log(reference)).map(({ event }) => event);
  let told = 0;
  const { rules } = kindOf(filing);
  for (const step of silencesDue(rules, log, now).filter(({ afterDays }) => afterDays === days)) {
    const once = `silence:${reference}:${silentSince(rules, log)}:${step.afterDays}:${step.to}`;
    if ((await store.limits.take(once, 1, ONCE_SECONDS, now)) !== undefined) continue;
    for (const message of await messagesOf(store, places, filing, step)) {
      await store.outbox.add(message);
      told += 1;
    }
  }
  return told;
}

async function messagesOf(
  store: Portal['store'],
  places: Places,
  filing: Filing,
  { to, afterDays }: SilenceStep,
): Promise<NewMessage[]> {
  const { reference, projection, ownerId } = filing;
  const kind = kindOf(filing);
  if (to === 'filer') {
    const body = filing.filed as Json & FiledBody;
    return tellFiler({ kind, body, reference }, 'silence', (await store.identity.citizen(ownerId))?.mobile);
  }
  const office = officeRef(places, projection.station);
  const text = silenceMessage(reference, afterDays, office?.name.hi ?? projection.station);
  const address = officeAddress(to, projection.station, office?.districtCode);
  const about = { reference, keepsTimes: keepsTimes(kind.rules) };
  return [{ channel: 'station', to: address, template: 'silence-office', text, ...about }];
}
