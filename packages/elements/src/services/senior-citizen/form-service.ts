import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { seniorCitizen } from './service.ts';
import { start } from './start.ts';

/** What senior citizens ask of their station, as the engines of forms run it, in the element and without script. */
export const seniorCitizenService: FormService = {
  id: seniorCitizen.id,
  parts: seniorCitizen.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
