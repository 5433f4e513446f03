import type { LostPropertyReport } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { lostPropertyOpening } from './opening.ts';

/** The first question about lost property, and where the others are. */
export const form: LoadedForm<LostPropertyReport> = {
  definition: lostPropertyOpening,
  parts: together('form', 'lost-property', 'state'),
  laterParts: together('form-later', 'questions', 'behalf', 'contact', 'items', 'lost-property-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileLostPropertyBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-lost-property'),
    ]);
    return (body) => validate(fileLostPropertyBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
