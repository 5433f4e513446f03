import { FormElement } from '../../form/form-element.ts';
import { characterCertificateService } from './form-service.ts';

/**
 * Asks the police for a character certificate about oneself: that on one day one station found nothing adverse on record. In Hindi, English
 * or Urdu.
 *
 * @summary Asks the police for a character certificate.
 * @slot - Shown until the element can render: a link to the portal's own form.
 * @fires nagrik-filed - The request was filed; carries its reference.
 * @fires nagrik-failed - It was not filed, or nobody knows; says which.
 * @fires nagrik-step - Another page is shown.
 * @fires nagrik-signed-in - The citizen signed in on the way.
 * @csspart bar - The line above every page.
 * @csspart exit - The button that leaves quickly.
 * @csspart danger - The emergency numbers of the first screen.
 * @csspart privacy-notice - The notice about personal data.
 * @csspart draft - The note about an unfinished form.
 * @csspart start - The button that starts.
 * @csspart page - One page of questions.
 * @csspart field - One question.
 * @csspart error-summary - What is wrong on a page.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart file - The button that files.
 * @csspart unknown - The screen while the outcome is unknown.
 * @csspart confirmation - The screen after filing.
 * @csspart receipt - Reference and access code.
 */
export class NagrikCharacterCertificate extends FormElement {
  constructor() {
    super(characterCertificateService);
  }
}
