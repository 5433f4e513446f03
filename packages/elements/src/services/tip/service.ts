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
  load: () => import('../../define/tip.ts'),
} satisfies ServiceDefinition;
