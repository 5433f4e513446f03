import {
  type CharacterCertificateRequest,
  downloadReceipt,
  type Failure,
  fileCharacterCertificate,
  type Receipt,
  type Result,
} from '@nagrik/sdk';
import type { FormEnding } from '../../form/form-service.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { characterCertificateForm } from './definition.ts';

/** What happens with a request for a character certificate. */
const next: FormEnding['next'] = () => [
  {
    title: msg('The station looks into it', { id: 'character-certificate-later.next.station' }),
    text: msg(
      'An officer may come to your address or call you. Under “Status of what you filed” you see how far it is.',
      {
        id: 'character-certificate-later.next.station-text',
      },
    ),
  },
  {
    title: msg('You get the certificate', { id: 'character-certificate-later.next.certificate' }),
    text: msg('If nothing adverse is found, it is there as a PDF with a code that anybody can check.', {
      id: 'character-certificate-later.next.certificate-text',
    }),
  },
  {
    title: msg('Or the station says why not', { id: 'character-certificate-later.next.refused' }),
    text: msg('Then you can write to the Superintendent of Police (SP). A letter is ready beside the answer.', {
      id: 'character-certificate-later.next.refused-text',
    }),
  },
];

/** How a request for a character certificate ends: filed. */
export const ending: FormEnding<CharacterCertificateRequest> = {
  definition: characterCertificateForm,
  file: (portal, body, options) => fileCharacterCertificate(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'character-certificate-later.check' }),
  submit: () => msg('Send it to the police', { id: 'character-certificate-later.submit' }),
  filedTitle: () => msg('Your request is filed', { id: 'character-certificate-later.filed' }),
  note: () => undefined,
  next,
};
