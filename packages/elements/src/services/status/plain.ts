import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { statusTracker } from './definition.ts';

export const plain: PlainDefinition = { kind: 'tracker', definition: statusTracker };
