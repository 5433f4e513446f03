import type { FirSummary } from '@nagrik/sdk';
import { LookupElement } from '../../lookup/lookup-element.ts';
import { firLookup } from './definition.ts';

/**
 * Finds a First Information Report by station and number, or by station and dates, shows how far its case is and gives the
 * copy as a PDF.
 *
 * "There is no such FIR" and "it is withheld" look the same here, as the portal answers the same.
 *
 * @summary Find a FIR and get its copy.
 * @slot - Shown until the lookup can render: a link to the lookup on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - A lookup has its answer.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer, or a copy could not be downloaded.
 * @csspart heading - The heading.
 * @csspart form - The form.
 * @csspart summary - The list of what is wrong with the form.
 * @csspart answer - What stands below the form.
 * @csspart results - The FIRs found.
 * @csspart stage - How far a case is.
 * @csspart loading - The grey bars.
 * @csspart empty - The answer that nothing can be shown.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and inputs.
 */
export class NagrikFirLookup extends LookupElement<FirSummary> {
  constructor() {
    super(firLookup);
  }
}
