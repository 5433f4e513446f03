import type { MissingPerson } from '@nagrik/sdk';
import { ListElement } from '../../list/list-element.ts';
import { personStyles } from '../../list/person-list.ts';
import { missingList } from './definition.ts';

/**
 * The public list of missing persons: those whose publication was authorised, as long as they are missing.
 *
 * Search forgives spelling and script. `view="card"` shows one person in a column of a page, `view="not-found"` on the page of an
 * address that does not exist. What stands inside the tag is shown until the list can render.
 *
 * @summary Who is missing: search, filters, posters; one person as a card, or on a page that was not found.
 * @slot - Shown until the list can render: a link to the list on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - A search has its answer.
 * @fires {NagrikOpenedEvent} nagrik-opened - Somebody opened an entry.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart heading - The heading.
 * @csspart search - The search form.
 * @csspart entries - The grid of cards.
 * @csspart entry - One card.
 * @csspart photo - A photo.
 * @csspart child - "Under 18" on a card.
 * @csspart dialog - The open entry.
 * @csspart information - "I have seen this person".
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
export class NagrikMissingList extends ListElement<MissingPerson> {
  static override styles = [...ListElement.styles, personStyles];

  constructor() {
    super(missingList);
  }
}
