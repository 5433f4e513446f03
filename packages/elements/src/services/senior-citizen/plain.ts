import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { seniorCitizenService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: seniorCitizenService };
