import type { ComplaintFiling } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { complaintOpening } from './opening.ts';

/** The first question of the complaint, and where the others are. */
export const form: LoadedForm<ComplaintFiling> = {
  definition: complaintOpening,
  parts: together('form', 'complaint', 'state'),
  laterParts: together('form-later', 'questions', 'behalf', 'contact', 'items', 'complaint-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileComplaintBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-complaint'),
    ]);
    return (body) => validate(fileComplaintBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
