import type { UnidentifiedEntry } from '@nagrik/sdk';
import { GuardedList } from '../../guarded/guarded-list.ts';
import { unidentifiedBody } from './service.ts';

/**
 * The list of persons who died and whom nobody has recognised, for citizens who are signed in: by marks, clothes and place, district, days,
 * gender and age, told in words.
 *
 * A photo is fetched and shown only when somebody asks for it, each time again.
 *
 * Search forgives spelling and script. What stands inside the tag is shown until the list can render.
 *
 * @summary Unidentified bodies, for signed-in citizens: search by marks, clothes, place, days, gender and age.
 * @slot - Shown until the list can render: a link to the list on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - A search has its answer.
 * @fires {NagrikOpenedEvent} nagrik-opened - Somebody opened an entry.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart heading - The heading.
 * @csspart notice - What everybody should know who looks at the list.
 * @csspart exit - The button that leaves quickly.
 * @csspart account - The sign-in.
 * @csspart days - The days to be looked through.
 * @csspart search - The search form.
 * @csspart entries - The grid of cards.
 * @csspart entry - One card.
 * @csspart child - "May be under 18" on a card.
 * @csspart dialog - The open entry.
 * @csspart information - "Do you know this person?" in the open entry.
 * @csspart photo-ask - What the photo shows, and the button that asks for it.
 * @csspart photo - The photo, once somebody has asked for it.
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
export class NagrikUnidentifiedBody extends GuardedList<UnidentifiedEntry> {
  constructor() {
    super(unidentifiedBody, async () => (await import('./definition.ts')).unidentifiedBodyList);
  }
}
