import { FormElement } from '../../form/form-element.ts';
import { tipService } from './form-service.ts';

/**
 * Tells the police something in confidence: without an account, without a name, in Hindi, English or Urdu. Nothing is kept on the
 * device; the reference and the code that are shown at the end are the only way back.
 *
 * @summary Tells the police something in confidence.
 * @slot - Shown until the element can render: a link to the portal's own form.
 * @fires nagrik-filed - A tip was filed; carries its reference.
 * @fires nagrik-failed - It was not filed, or nobody knows; says which.
 * @fires nagrik-step - Another page is shown.
 * @csspart bar - The line above every page.
 * @csspart exit - The button that leaves quickly.
 * @csspart danger - The emergency numbers of the first screen.
 * @csspart privacy-notice - The notice about personal data.
 * @csspart start - The button that starts.
 * @csspart page - One page of questions.
 * @csspart field - One question.
 * @csspart error-summary - What is wrong on a page.
 * @csspart continue - The button that goes on.
 * @csspart back - The button that goes back.
 * @csspart file - The button that sends.
 * @csspart unknown - The screen while the outcome is unknown.
 * @csspart confirmation - The screen after sending.
 * @csspart receipt - Reference and access code.
 */
export class NagrikTip extends FormElement {
  constructor() {
    super(tipService);
  }
}
