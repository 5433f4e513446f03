import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { myFilingsTracker } from './definition.ts';

export const plain: PlainDefinition = { kind: 'tracker', definition: myFilingsTracker };
