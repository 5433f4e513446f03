import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { verification } from './service.ts';
import { start } from './start.ts';

/** A verification as the engines of forms run it, in the element and without script. */
export const verificationService: FormService = {
  id: verification.id,
  parts: verification.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
