import { downloadReceipt, type Failure, fileRecoveredClaim, type Receipt, type RecoveredClaim } from '@nagrik/sdk';
import type { Result } from '@nagrik/sdk';
import type { FormEnding } from '../../form/form-service.ts';
import { currentLocale, msg } from '../../locale/msg.ts';

/** What happens with a claim. */
const next: FormEnding['next'] = () => [
  {
    title: msg('The station answers', { id: 'property-claim-later.next.answer' }),
    text: msg('Under “Status of what you filed”: whether your claim is accepted, and when you can come.', {
      id: 'property-claim-later.next.answer-text',
    }),
  },
  {
    title: msg('Bring your papers', { id: 'property-claim-later.next.papers' }),
    text: msg('An identity card, and the bill or what else shows that the thing is yours.', {
      id: 'property-claim-later.next.papers-text',
    }),
  },
  {
    title: msg('Sometimes a court decides', { id: 'property-claim-later.next.court' }),
    text: msg('Where the thing is evidence in a case, it is given back by order of the court. The station tells you.', {
      id: 'property-claim-later.next.court-text',
    }),
  },
];

/** How a claim ends: filed at the station that keeps the thing. */
export const ending: FormEnding<RecoveredClaim> = {
  file: (portal, body, options) => fileRecoveredClaim(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'property-claim-later.check' }),
  submit: () => msg('File the claim', { id: 'property-claim-later.submit' }),
  filedTitle: () => msg('Your claim is filed', { id: 'property-claim-later.filed' }),
  note: () => undefined,
  next,
};
