import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { missingPerson } from './service.ts';
import { start } from './start.ts';

/** The report of a missing person as the engines of forms run it, in the element and without script. */
export const missingPersonService: FormService = {
  id: missingPerson.id,
  parts: missingPerson.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
