import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { foundPerson } from './service.ts';
import { start } from './start.ts';

/** The report of somebody found as the engines of forms run it, in the element and without script. */
export const foundPersonService: FormService = {
  id: foundPerson.id,
  parts: foundPerson.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
