import { FormElement } from '../../form/form-element.ts';
import { missingPersonService } from './form-service.ts';

/**
 * Reports a missing person: who, how old, when and where they were last seen, and what helps to find them. Where it is a child, or may
 * be, it shows at once whom to call, and the station is alerted as urgent. In Hindi, English or Urdu.
 *
 * @summary Reports a missing person to the police.
 * @slot - Shown until the element can render: a link to the portal's own form.
 * @fires nagrik-filed - The report was filed; carries its reference.
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
export class NagrikMissingPerson extends FormElement {
  constructor() {
    super(missingPersonService);
  }
}
