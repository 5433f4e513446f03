import { readWanted } from '@nagrik/sdk';
import type { ListDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { wantedList } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: wantedList as unknown as ListDefinition<never>,
  read: readWanted as unknown as ReadEntry,
};
