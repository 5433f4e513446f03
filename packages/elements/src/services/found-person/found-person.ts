import { FormElement } from '../../form/form-element.ts';
import { foundPersonService } from './form-service.ts';

/**
 * Tells the police of somebody whom nobody knows: a living person who cannot say who they are, or a body. The numbers that help at once come
 * before every question, a child's the most; no photo is asked, and neither name nor address of whoever tells it. In Hindi, English or Urdu.
 *
 * @summary Tells the police of an unknown person, living or dead, who was found.
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
export class NagrikFoundPerson extends FormElement {
  constructor() {
    super(foundPersonService);
  }
}
