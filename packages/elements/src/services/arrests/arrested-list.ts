import type { Arrest } from '@nagrik/sdk';
import { GuardedList } from '../../guarded/guarded-list.ts';
import { ListElement } from '../../list/list-element.ts';
import { personStyles } from '../../list/person-list.ts';
import { arrests } from './service.ts';

/**
 * The list of arrested persons, for citizens who are signed in: over at most 90 days, by district, station and name. It says
 * that an arrest is not a conviction. Juveniles, and cases whose victims the law protects, are never on it.
 *
 * Search forgives spelling and script. What stands inside the tag is shown until the list can render.
 *
 * @summary Who was arrested, for signed-in citizens: search by days, district, station and name.
 * @slot - Shown until the list can render: a link to the list on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - A search has its answer.
 * @fires {NagrikOpenedEvent} nagrik-opened - Somebody opened an entry.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart heading - The heading.
 * @csspart notice - "Arrest is not conviction".
 * @csspart exit - The button that leaves quickly.
 * @csspart account - The sign-in.
 * @csspart days - The days to be looked through.
 * @csspart search - The search form.
 * @csspart entries - The grid of cards.
 * @csspart entry - One card.
 * @csspart dialog - The open entry.
 * @csspart information - How to speak with the station.
 * @csspart loading - The grey bars.
 * @csspart empty - The answer that nobody was found.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and inputs.
 */
export class NagrikArrestedList extends GuardedList<Arrest> {
  static override styles = [...ListElement.styles, personStyles];

  constructor() {
    super(arrests, async () => (await import('./definition.ts')).arrestedList);
  }
}
