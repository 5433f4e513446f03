import { readStation } from '@nagrik/sdk';
import type { ListDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { stationFinder } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: stationFinder as unknown as ListDefinition<never>,
  read: readStation as unknown as ReadEntry,
};
