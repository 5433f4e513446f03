import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';
import { status } from '../status/service.ts';

/** Everything that the signed-in person has filed, of every kind. */
export const myFilings = {
  id: 'my-filings',
  tag: 'nagrik-my-filings',
  kind: 'tracker',
  signIn: 'citizen',
  sensitive: true,
  operations: ['requestOtp', 'verifyOtp', ...status.operations],
  words: together('state', 'tracker', 'mine'),
  name: () => msg('What I have filed', { id: 'mine.name' }),
  summary: () =>
    msg('Everything that you filed with your mobile number, how far it is, and what is due.', { id: 'mine.summary' }),
  takes: 2,
  haveAtHand: [() => msg('The mobile number that you filed with', { id: 'directory-hand.number' })],
  load: () => import('../../define/my-filings.ts'),
} satisfies ServiceDefinition;
