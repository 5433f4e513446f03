import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { tipService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: tipService };
