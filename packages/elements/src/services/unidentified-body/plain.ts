import { readUnidentifiedBody } from '@nagrik/sdk';
import type { GuardedDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { unidentifiedBodyList } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: unidentifiedBodyList as unknown as GuardedDefinition<never>,
  read: readUnidentifiedBody as unknown as ReadEntry,
};
