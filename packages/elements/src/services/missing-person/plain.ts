import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { missingPersonService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: missingPersonService };
