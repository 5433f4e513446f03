import type { VerificationRequest } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { verificationOpening } from './opening.ts';

/** The first question of a verification, and where the others are. */
export const form: LoadedForm<VerificationRequest> = {
  definition: verificationOpening,
  parts: together('form', 'verification', 'state'),
  laterParts: together('form-later', 'questions', 'contact', 'verification-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileVerificationBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-verification'),
    ]);
    return (body) => validate(fileVerificationBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
