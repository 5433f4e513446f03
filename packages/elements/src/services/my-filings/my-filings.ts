import { TrackerElement } from '../../tracker/tracker-element.ts';
import { myFilingsTracker } from './definition.ts';

/**
 * Lists everything that the signed-in person filed, of every kind, newest first, with its state and next date; each opens with its
 * timeline, live.
 *
 * @summary Everything that somebody filed.
 * @slot - Shown until the tracker can render: a link to the page on the portal.
 * @fires {NagrikUpdatedEvent} nagrik-updated - A filing was opened or has news. Carries nothing of it.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart exit - The button that leaves quickly.
 * @csspart head - The heading and what stands beside it.
 * @csspart heading - The heading.
 * @csspart account - The way by mobile number.
 * @csspart mine - The filings of whoever is signed in.
 * @csspart status - Where the filing stands.
 * @csspart fir - The FIR that came out of it.
 * @csspart clocks - The legal deadlines.
 * @csspart actions - Add information, downloads, taking back.
 * @csspart timeline - The log.
 * @csspart event - One line of the log.
 * @csspart loading - The grey bars.
 * @csspart empty - The answer that nothing was filed.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and inputs.
 */
export class NagrikMyFilings extends TrackerElement {
  constructor() {
    super(myFilingsTracker);
  }
}
