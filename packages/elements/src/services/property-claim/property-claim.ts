import { FormElement } from '../../form/form-element.ts';
import { propertyClaimService } from './form-service.ts';

/**
 * Claims a thing of the list of recovered property: whoever says that it is theirs states what the list does not show of it. In Hindi,
 * English or Urdu. It is opened from the entry of the thing; `about` names that.
 *
 * @summary Claims a recovered thing by what only its owner knows.
 * @slot - Shown until the element can render: a link to the portal's own form.
 * @fires nagrik-filed - The claim was filed; carries its reference.
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
export class NagrikPropertyClaim extends FormElement {
  constructor() {
    super(propertyClaimService);
  }
}
