import { FormElement } from '../../form/form-element.ts';
import { seniorCitizenService } from './form-service.ts';

/**
 * Takes what senior citizens ask of their station: to be registered with it from 60 years on, or help, where 112 comes first for illness and
 * danger. Somebody of the family can fill it in for them. In Hindi, English or Urdu.
 *
 * @summary Registers senior citizens with their police station, and asks it for help.
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
export class NagrikSeniorCitizen extends FormElement {
  constructor() {
    super(seniorCitizenService);
  }
}
