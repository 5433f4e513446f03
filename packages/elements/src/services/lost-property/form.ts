import type { LostPropertyReport } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { lostPropertyForm } from './definition.ts';

/** The questions about lost property. */
export const form: LoadedForm<LostPropertyReport> = {
  definition: lostPropertyForm,
  parts: together('form', 'lost-property', 'state'),
  laterParts: together('form-later', 'questions', 'lost-property-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileLostPropertyBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-lost-property'),
    ]);
    return (body) => validate(fileLostPropertyBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
