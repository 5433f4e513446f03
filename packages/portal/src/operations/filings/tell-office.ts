import type { Places } from '../../data/places.ts';
import { keepsTimes, ruleOf } from '../../domain/events.ts';
import type { EventRule, FilingRules } from '../../domain/filing-rules.ts';
import type { Filing, NewMessage } from '../../store/store.ts';
import { attentionMessage } from '../../words/messages.ts';
import { officeRef } from './desks.ts';

/** The station's code, or the office above it by its district: whoever carries the message knows who holds it now. */
export function officeAddress(
  to: NonNullable<EventRule['tells']>,
  station: string,
  district = station.slice(0, 4),
): string {
  return { station, sub_divisional_officer: `sdpo-${district}`, superintendent_of_police: `sp-${district}` }[to];
}

/** What the office is sent that the rules name with an event; nothing where they name none. */
export function tellOffice(
  places: Places,
  rules: FilingRules,
  kind: string,
  { reference, projection: { station } }: Pick<Filing, 'reference' | 'projection'>,
): NewMessage[] {
  const tells = ruleOf(rules, kind)?.tells;
  if (!tells) return [];
  const office = officeRef(places, station);
  const text = attentionMessage(reference, office?.name.hi ?? station);
  const to = officeAddress(tells, station, office?.districtCode);
  return [{ channel: 'station', to, template: 'attention', text, reference, keepsTimes: keepsTimes(rules) }];
}
