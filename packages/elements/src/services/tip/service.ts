import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Tell the police something without an account and without a name; the receipt's code is the only way back. */
export const tip = {
  id: 'tip',
  tag: 'nagrik-tip',
  kind: 'form',
  signIn: 'none',
  sensitive: true,
  operations: ['listDistricts', 'searchStations', 'fileTip', 'readOutcome'],
  words: together('form-start', 'tip-start'),
  name: () => msg('Confidential tip', { id: 'service.tip.name' }),
  summary: () =>
    msg('Tell the police something without an account and without your name.', { id: 'service.tip.summary' }),
  takes: 5,
  haveAtHand: [
    () => msg('What you know; a place, a time or a vehicle number helps', { id: 'directory-hand.what-you-know' }),
    () => msg('Something on which to write the code that you get at the end', { id: 'directory-hand.to-write' }),
  ],
  load: () => import('../../define/tip.ts'),
} satisfies ServiceDefinition;
