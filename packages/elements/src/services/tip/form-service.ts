import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { tip } from './service.ts';
import { discreet, start } from './start.ts';

/** The tip as the engines of forms run it, in the element and without script. */
export const tipService: FormService = {
  id: tip.id,
  parts: tip.words,
  start,
  discreet,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
