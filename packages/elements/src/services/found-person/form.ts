import type { FoundPersonReport } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { foundPersonOpening } from './opening.ts';

/** The first question about somebody found, and where the others are. */
export const form: LoadedForm<FoundPersonReport> = {
  definition: foundPersonOpening,
  parts: together('form', 'found-person', 'state'),
  laterParts: together('form-later', 'questions', 'contact', 'found-person-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileFoundPersonBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-found-person'),
    ]);
    return (body) => validate(fileFoundPersonBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
