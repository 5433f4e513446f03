import {
  downloadReceipt,
  type Failure,
  fileVerification,
  type Receipt,
  type Result,
  type VerificationRequest,
} from '@nagrik/sdk';
import type { FormEnding } from '../../form/form-service.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { verificationForm } from './definition.ts';

/** What happens with a request for verification. */
const next: FormEnding['next'] = () => [
  {
    title: msg('The person says yes or no', { id: 'verification-later.next.consent' }),
    text: msg(
      'A link went to their phone. Without an answer within seven days the request is closed; you can ask again.',
      {
        id: 'verification-later.next.consent-text',
      },
    ),
  },
  {
    title: msg('Then the station begins', { id: 'verification-later.next.station' }),
    text: msg('An officer comes to the address. Under “Status of what you filed” you see how far it is.', {
      id: 'verification-later.next.station-text',
    }),
  },
  {
    title: msg('You learn whether the person is verified', { id: 'verification-later.next.result' }),
    text: msg(
      'If so, there is a paper with a code that anybody can check. What the police have on record is told to nobody.',
      {
        id: 'verification-later.next.result-text',
      },
    ),
  },
  {
    title: msg('Turn nobody away meanwhile', { id: 'verification-later.next.wait' }),
    text: msg('That there is no answer yet says nothing about the person.', {
      id: 'verification-later.next.wait-text',
    }),
  },
];

/** How a request for verification ends: filed, and the person asked. */
export const ending: FormEnding<VerificationRequest> = {
  definition: verificationForm,
  file: (portal, body, options) => fileVerification(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'verification-later.check' }),
  submit: () => msg('Send it to the police', { id: 'verification-later.submit' }),
  filedTitle: () => msg('Your request is filed', { id: 'verification-later.filed' }),
  note: () => undefined,
  next,
};
