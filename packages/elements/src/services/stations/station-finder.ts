import type { Station } from '@nagrik/sdk';
import { ListElement } from '../../list/list-element.ts';
import { stationFinder } from './definition.ts';

/**
 * Finds a police station by its name in Hindi, Urdu or English letters, by district and by kind, and says how to reach it.
 *
 * Search forgives spelling and script, as it does in every form that asks for a station. Each station has a page of its own on the
 * portal. Its filters find the district in which somebody is, by the nearest headquarters: the phone works that out, and where somebody is
 * goes nowhere. Of no station in the public list the place is known, so none is called the nearest.
 *
 * @summary Finds a police station by name, district or kind, with its number and a page of its own.
 * @slot - Shown until the finder can render: a link to it on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - A search has its answer.
 * @fires {NagrikOpenedEvent} nagrik-opened - Somebody opened a station; its `entry` is the CCTNS code.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart heading - The heading.
 * @csspart search - The search form.
 * @csspart entries - The grid of cards.
 * @csspart entry - One card.
 * @csspart dialog - The open station.
 * @csspart facts - What is known of it.
 * @csspart own-page - The link to its page.
 * @csspart loading - The grey bars.
 * @csspart empty - The answer that no station was found.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and inputs.
 */
export class NagrikStationFinder extends ListElement<Station> {
  constructor() {
    super(stationFinder);
  }
}
