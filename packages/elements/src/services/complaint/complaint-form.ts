import { FormElement } from '../../form/form-element.ts';
import { complaintService } from './form-service.ts';

/**
 * Files a complaint with the police: one question after the other, in Hindi, English or Urdu. Answers are kept on the
 * device for 15 minutes; sign-in comes in the middle; it is filed once, however often the network fails.
 *
 * @summary Files a complaint with the police.
 * @slot - Shown until the element can render: a link to the portal's own form.
 * @fires nagrik-filed - A complaint was filed; carries its reference.
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
export class NagrikComplaintForm extends FormElement {
  constructor() {
    super(complaintService);
  }
}
