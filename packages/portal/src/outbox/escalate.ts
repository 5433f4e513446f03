import { placesOf } from '../data/station-master.ts';
import { escalationsDue, UNACKNOWLEDGED } from '../domain/escalation.ts';
import { keepsTimes, type LogLine } from '../domain/events.ts';
import type { Portal } from '../handler/portal.ts';
import { kindOf } from '../operations/filings/kind-of.ts';
import { officeRef } from '../operations/filings/desks.ts';
import { officeAddress } from '../operations/filings/tell-office.ts';
import { escalationMessage } from '../words/messages.ts';
import { eachFiling } from './each-filing.ts';

/** What a step was done for is not forgotten; the store counts in windows, and this one is longer than any complaint. */
const LONG_SECONDS = 10 * 365 * 86_400;

/**
 * Puts a message into the outbox for every step of escalation that is due (DOMAIN §3: the station again after 2 h, the
 * sub-divisional officer after 24 h, the SP after 72 h; sooner where the rules of its kind say that it is urgent), once in all processes together.
 * @returns how many messages there were.
 */
export async function escalate({ store, ports, config }: Pick<Portal, 'store' | 'ports' | 'config'>): Promise<number> {
  const now = ports.now().toISOString();
  const places = await placesOf(store.records);
  let told = 0;
  for await (const filing of eachFiling(store, { states: UNACKNOWLEDGED, closed: false })) {
    const { reference, projection } = filing;
    const log: LogLine[] = (await store.filings.log(reference)).map(({ event }) => event);
    const { rules } = kindOf(filing);
    const about = { reference, keepsTimes: keepsTimes(rules) };
    const { escalation, urgentEscalation } = config.settings;
    for (const step of escalationsDue(rules, log, now, rules.urgent ? urgentEscalation : escalation)) {
      // A transfer starts the hours anew, and with them the steps.
      const once = `escalation:${reference}:${step.to}:${step.dueAt}`;
      if ((await store.limits.take(once, 1, LONG_SECONDS, now)) !== undefined) continue;
      const station = officeRef(places, projection.station);
      const text = escalationMessage(reference, step.afterHours, station?.name.hi ?? projection.station);
      const to = officeAddress(step.to, projection.station, station?.districtCode);
      await store.outbox.add({ channel: 'station', to, template: 'escalation', text, ...about });
      told += 1;
    }
  }
  return told;
}
