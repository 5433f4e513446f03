import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { characterCertificate } from './service.ts';
import { start } from './start.ts';

/** A request for a character certificate as the engines of forms run it, in the element and without script. */
export const characterCertificateService: FormService = {
  id: characterCertificate.id,
  parts: characterCertificate.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
