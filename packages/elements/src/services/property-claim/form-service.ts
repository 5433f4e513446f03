import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { propertyClaim } from './service.ts';
import { start } from './start.ts';

/** The claim as the engines of forms run it, in the element and without script. */
export const propertyClaimService: FormService = {
  id: propertyClaim.id,
  parts: propertyClaim.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
