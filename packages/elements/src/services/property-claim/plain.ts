import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { propertyClaimService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: propertyClaimService };
