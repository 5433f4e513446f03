import type { MissingPersonReport } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { missingPersonOpening } from './opening.ts';

/** The first question about a missing person, and where the others are. */
export const form: LoadedForm<MissingPersonReport> = {
  definition: missingPersonOpening,
  parts: together('form', 'missing-person', 'state'),
  laterParts: together('form-later', 'questions', 'age', 'behalf', 'contact', 'missing-person-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileMissingPersonBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-missing-person'),
    ]);
    return (body) => validate(fileMissingPersonBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
