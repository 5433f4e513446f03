import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { lostProperty } from './service.ts';
import { start } from './start.ts';

/** The report of lost property as the engines of forms run it, in the element and without script. */
export const lostPropertyService: FormService = {
  id: lostProperty.id,
  parts: lostProperty.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
