import type { FormService, LoadedForm } from '../../form/form-service.ts';
import { complaint } from './service.ts';
import { start } from './start.ts';

/** The complaint as the engines of forms run it, in the element and without script. */
export const complaintService: FormService = {
  id: complaint.id,
  parts: complaint.words,
  start,
  load: async () => (await import('./form.ts')).form as LoadedForm,
};
