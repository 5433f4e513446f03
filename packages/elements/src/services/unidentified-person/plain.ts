import { readUnidentifiedPerson } from '@nagrik/sdk';
import type { GuardedDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { unidentifiedPersonList } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: unidentifiedPersonList as unknown as GuardedDefinition<never>,
  read: readUnidentifiedPerson as unknown as ReadEntry,
};
