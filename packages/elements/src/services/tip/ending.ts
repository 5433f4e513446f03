import { type Failure, fileTip, type Receipt, type Result, type TipFiling } from '@nagrik/sdk';
import type { FormEnding } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** What happens after a tip was filed. */
const next: FormEnding['next'] = () => [
  {
    title: msg('Write down reference and code', { id: 'tip-later.next.code' }),
    text: msg('On paper that only you find. No SMS comes, and this page keeps nothing.', {
      id: 'tip-later.next.code-text',
    }),
  },
  {
    title: msg('Come back after a few days', { id: 'tip-later.next.back' }),
    text: msg('Perhaps the station has a question. You answer with the code; you never have to go there.', {
      id: 'tip-later.next.back-text',
    }),
  },
  {
    title: msg('What comes of it is not told', { id: 'tip-later.next.outcome' }),
    text: msg('You see that it was read and passed on, and no more: it could tell others that somebody has talked.', {
      id: 'tip-later.next.outcome-text',
    }),
  },
];

/** How a tip ends: filed, with a code to come back with. No paper to save, as somebody could find it. */
export const ending: FormEnding<TipFiling> = {
  file: (portal, body, options) => fileTip(portal, body, options) as Promise<Result<Receipt, Failure>>,
  checkTitle: () => msg('Read it once more before you send it', { id: 'tip-later.check' }),
  submit: () => msg('Send it to the police', { id: 'tip-later.submit' }),
  filedTitle: () => msg('Your tip has arrived', { id: 'tip-later.filed' }),
  note: () => undefined,
  next,
};
