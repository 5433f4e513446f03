import type { LookupDefinition } from '../../lookup/lookup-definition.ts';
import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { firLookup } from './definition.ts';

export const plain: PlainDefinition = { kind: 'lookup', definition: firLookup as unknown as LookupDefinition<never> };
