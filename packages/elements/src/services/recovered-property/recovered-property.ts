import type { RecoveredItem } from '@nagrik/sdk';
import { ListElement } from '../../list/list-element.ts';
import { recoveredList } from './definition.ts';

/**
 * The public list of property that stations recovered and keep for its owners. Of numbers only the end is shown, so that whoever says
 * that a thing is theirs must know the rest.
 *
 * Search takes words in any script, and the end of a number. What stands inside the tag is shown until the list can render.
 *
 * @summary What the police have recovered: search by kind, place, days and the end of a number.
 * @slot - Shown until the list can render: a link to the list on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - A search has its answer.
 * @fires {NagrikOpenedEvent} nagrik-opened - Somebody opened an entry.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart heading - The heading.
 * @csspart search - The search form.
 * @csspart entries - The grid of cards.
 * @csspart entry - One card.
 * @csspart dialog - The open entry.
 * @csspart claim - "Is it yours?" in the open entry.
 * @csspart loading - The grey bars.
 * @csspart empty - The answer that nothing was found.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and inputs.
 */
export class NagrikRecoveredProperty extends ListElement<RecoveredItem> {
  constructor() {
    super(recoveredList);
  }
}
