import type { CharacterCertificateRequest } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { characterCertificateOpening } from './opening.ts';

/** The first question of a request for a character certificate, and where the others are. */
export const form: LoadedForm<CharacterCertificateRequest> = {
  definition: characterCertificateOpening,
  parts: together('form', 'character-certificate', 'state'),
  laterParts: together('form-later', 'questions', 'contact', 'character-certificate-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileCharacterCertificateBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-character-certificate'),
    ]);
    return (body) => validate(fileCharacterCertificateBody, body);
  },
  loadEnding: async () => (await import('./ending.ts')).ending,
};
