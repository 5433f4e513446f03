import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { lostPropertyService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: lostPropertyService };
