import { TrackerElement } from '../../tracker/tracker-element.ts';
import { statusTracker } from './definition.ts';

/**
 * Follows a complaint live: where it stands, who did what and when, what it means, what comes next and by which day.
 *
 * Opened with reference and access code, or by signing in with the mobile number. Steps of kinds that this version
 * does not know are shown all the same.
 *
 * @summary Where a complaint stands, live.
 * @slot - Shown until the tracker can render: a link to the status on the portal.
 * @fires {NagrikUpdatedEvent} nagrik-updated - A filing was opened or has news. Carries nothing of it.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart exit - The button that leaves quickly.
 * @csspart head - The heading and what stands beside it.
 * @csspart heading - The heading.
 * @csspart entry - The form for reference and access code.
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
export class NagrikStatusTracker extends TrackerElement {
  constructor() {
    super(statusTracker);
  }
}
