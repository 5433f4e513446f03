import { readRecovered } from '@nagrik/sdk';
import type { ListDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { recoveredList } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: recoveredList as unknown as ListDefinition<never>,
  read: readRecovered as unknown as ReadEntry,
  keepsSearch: true,
};
