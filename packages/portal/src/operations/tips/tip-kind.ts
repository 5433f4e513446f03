import { TIP_RULES } from '../../domain/tip-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { TIP_SUBJECTS } from './tip-subjects.ts';

/**
 * How the portal takes and follows confidential tips. What is inside the envelope is judged by the contract alone: an envelope that is
 * sealed one day cannot be looked into, and a wanted person who was caught meanwhile makes no tip wrong.
 */
export const tipKind: FilingKind<components['schemas']['TipFiling']> = {
  service: 'tip',
  operationId: 'fileTip',
  rules: TIP_RULES,
  takesFiles: false,
  judge: () => [],
  subject: ({ envelope: { content } }) => TIP_SUBJECTS[content.about ?? 'other'],
};
