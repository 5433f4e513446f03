import { together } from '../../locale/load-words.ts';
import { msg } from '../../locale/msg.ts';
import type { ServiceDefinition } from '../service-definition.ts';

/** Every service of the portal on one page. */
export const directory = {
  id: 'directory',
  tag: 'nagrik-service-directory',
  kind: 'directory',
  signIn: 'none',
  sensitive: false,
  operations: ['listServices'],
  words: together('state', 'directory'),
  name: () => msg('All police services', { id: 'directory.name' }),
  summary: () =>
    msg('What you can do without going to the station, and what you need for it.', { id: 'directory.summary' }),
  takes: 1,
  haveAtHand: [],
  load: () => import('../../define/service-directory.ts'),
} satisfies ServiceDefinition;
