import { DirectoryElement } from '../../directory/directory-element.ts';
import { serviceDirectory } from './definition.ts';

/**
 * Lists every service of the portal: what it is, whether one signs in for it, how long it takes, what to have at hand. Each opens as
 * the portal's own page, in the language of this one.
 *
 * Numbers for an emergency stand above it, also while the list is on its way and where it never comes.
 *
 * @summary Every service of the portal on one page.
 * @slot - Shown until the directory can render: a link to it on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - The services are there; its `count` says how many.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart head - The heading and what stands under it.
 * @csspart heading - The heading.
 * @csspart danger - The numbers for an emergency.
 * @csspart group - Services of one sort, with their heading.
 * @csspart service - One service.
 * @csspart facts - What it needs: sign-in, time, what to have at hand.
 * @csspart loading - The grey bars.
 * @csspart empty - The answer that there is no service.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and cards.
 */
export class NagrikServiceDirectory extends DirectoryElement {
  constructor() {
    super(serviceDirectory);
  }
}
