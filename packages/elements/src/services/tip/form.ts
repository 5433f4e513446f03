import type { TipFiling } from '@nagrik/sdk';
import type { LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { tipForm } from './definition.ts';

/** The questions of the tip. */
export const form: LoadedForm<TipFiling> = {
  definition: tipForm,
  parts: together('form', 'tip', 'state'),
  laterParts: together('form-later', 'pictures', 'tip-later', 'sign-in'),
  validator: async () => {
    const [{ validate }, { fileTipBody }] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/file-tip'),
    ]);
    return (body) => validate(fileTipBody, body);
  },
  opensWith: (wantedId) => ({
    'envelope.content.about': 'wanted_person',
    'envelope.content.wantedId': wantedId,
  }),
  loadEnding: async () => (await import('./ending.ts')).ending,
};
