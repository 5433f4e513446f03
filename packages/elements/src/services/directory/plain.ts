import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { serviceDirectory } from './definition.ts';

export const plain: PlainDefinition = { kind: 'directory', definition: serviceDirectory };
