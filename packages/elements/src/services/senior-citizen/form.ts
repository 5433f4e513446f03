import type { SeniorRequest } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { seniorOpening } from './opening.ts';

/** The first question to a senior citizen, and where the others are. */
export const form: LoadedForm<SeniorRequest> = {
  definition: seniorOpening,
  parts: together('form', 'senior-citizen', 'state'),
  laterParts: together('form-later', 'questions', 'age', 'behalf', 'contact', 'senior-citizen-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileSeniorRequestBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-senior-request'),
    ]);
    return (body) => validate(fileSeniorRequestBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
