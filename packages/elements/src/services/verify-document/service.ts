import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Whether a receipt, a report or a copy was issued by the portal. */
export const verifyDocument = {
  id: 'verify-document',
  tag: 'nagrik-verify-document',
  kind: 'lookup',
  signIn: 'none',
  sensitive: false,
  operations: ['verifyDocument', 'listDocumentKeys'],
  words: together('state', 'verify-document'),
  name: () => msg('Check a document', { id: 'verify-document.name' }),
  summary: () =>
    msg('Is a receipt, a report or a copy of a FIR genuine? Check it by its code or its QR.', {
      id: 'verify-document.summary',
    }),
  takes: 1,
  haveAtHand: [() => msg('The document, with its QR and code', { id: 'directory-hand.document-code' })],
  load: () => import('../../define/verify-document.ts'),
} satisfies ServiceDefinition;
