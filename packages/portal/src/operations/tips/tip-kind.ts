import { TIP_RULES } from '../../domain/tip-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgePictures } from './judge-pictures.ts';
import { TIP_SUBJECTS } from './tip-subjects.ts';

/**
 * How the portal takes and follows confidential tips. What is inside the envelope is judged by the contract, and while it is open, its
 * pictures are held to what the device has promised: nothing later depends on a look inside. A wanted person who was caught meanwhile
 * makes no tip wrong.
 */
export const tipKind: FilingKind<components['schemas']['TipFiling']> = {
  service: 'tip',
  operationId: 'fileTip',
  rules: TIP_RULES,
  takesFiles: false,
  judge: ({ envelope: { content } }) => judgePictures(content.pictures, '/envelope/content/pictures'),
  subject: ({ envelope: { content } }) => TIP_SUBJECTS[content.about ?? 'other'],
};
