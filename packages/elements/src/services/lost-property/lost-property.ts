import { FormElement } from '../../form/form-element.ts';
import { lostPropertyService } from './form-service.ts';

/**
 * Reports lost property: what it was, with the number by which it is known, where and when; the report comes at once. What was
 * stolen goes on as a complaint in the same place, with everything that was typed. In Hindi, English or Urdu.
 *
 * @summary Reports lost property and gives the report at once.
 * @slot - Shown until the element can render: a link to the portal's own form.
 * @fires nagrik-filed - The report was issued (or the complaint filed); carries its reference.
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
 * @csspart elsewhere - The button that goes on in the complaint.
 * @csspart back - The button that goes back.
 * @csspart file - The button that files.
 * @csspart unknown - The screen while the outcome is unknown.
 * @csspart confirmation - The screen after filing.
 * @csspart receipt - Reference and access code.
 */
export class NagrikLostProperty extends FormElement {
  constructor() {
    super(lostPropertyService);
  }
}
