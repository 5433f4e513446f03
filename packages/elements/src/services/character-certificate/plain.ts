import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { characterCertificateService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: characterCertificateService };
