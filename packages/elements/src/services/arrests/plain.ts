import { readArrest } from '@nagrik/sdk';
import type { GuardedDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { arrestedList } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: arrestedList as unknown as GuardedDefinition<never>,
  read: readArrest as unknown as ReadEntry,
};
