import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { complaintService } from './form-service.ts';

export const plain: PlainDefinition = { kind: 'form', service: complaintService };
