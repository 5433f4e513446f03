import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { foundPersonService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: foundPersonService };
