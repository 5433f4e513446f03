import type { RecoveredClaim } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { claimForm } from './definition.ts';

/** The questions of a claim. */
export const form: LoadedForm<RecoveredClaim> = {
  definition: claimForm,
  parts: together('form', 'property-claim', 'state'),
  laterParts: together('form-later', 'questions', 'contact', 'property-claim-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileRecoveredClaimBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-recovered-claim'),
    ]);
    return (body) => validate(fileRecoveredClaimBody, body);
  },
  opensWith: (recoveredId) => ({ recoveredId }),
  loadEnding: async () => (await import('./ending.ts')).ending,
};
