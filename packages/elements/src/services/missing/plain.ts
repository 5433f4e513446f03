import { type MissingPerson, readMissing } from '@nagrik/sdk';
import type { ListDefinition } from '../../list/list-definition.ts';
import type { PlainDefinition, ReadEntry } from '../../scriptless/plain-definition.ts';
import { missingList } from './definition.ts';

export const plain: PlainDefinition = {
  kind: 'list',
  definition: missingList as unknown as ListDefinition<never>,
  read: readMissing as unknown as ReadEntry,
  publishedOn: (person: MissingPerson) => person.publishedOn,
};
