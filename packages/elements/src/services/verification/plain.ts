import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { verificationService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: verificationService };
