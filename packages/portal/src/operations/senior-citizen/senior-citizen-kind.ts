import { seniorReceiptContent } from '../../documents/senior-receipt-content.ts';
import { SENIOR_WORDS } from '../../documents/senior-words.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import {
  SENIOR_ABSENCE_RULES,
  SENIOR_HELP_RULES,
  SENIOR_REGISTRATION_RULES,
  SENIOR_URGENT_RULES,
} from '../../domain/senior-citizen-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { careOfSenior } from './care-of-senior.ts';
import { judgeOverlap } from './judge-overlap.ts';
import { judgeSeniorRequest } from './judge-senior-request.ts';

type Request = components['schemas']['SeniorRequest'];

/** Ill or in danger: every minute counts. */
const isUrgent = ({ help }: Request): boolean => help?.kind === 'medical' || help?.kind === 'danger';

function rulesFor(request: Request): FilingRules {
  if (request.need === 'registration') return SENIOR_REGISTRATION_RULES;
  if (request.need === 'absence') return SENIOR_ABSENCE_RULES;
  return isUrgent(request) ? SENIOR_URGENT_RULES : SENIOR_HELP_RULES;
}

/** How the portal takes and follows what senior citizens ask of their station. */
export const seniorCitizenKind: FilingKind<Request> = {
  service: 'senior-citizen',
  operationId: 'fileSeniorRequest',
  rules: SENIOR_REGISTRATION_RULES,
  rulesFor,
  otherRules: [SENIOR_ABSENCE_RULES, SENIOR_HELP_RULES, SENIOR_URGENT_RULES],
  lastDay: ({ absence }) => absence?.to,
  takesFiles: true,
  judge: judgeSeniorRequest,
  collides: judgeOverlap,
  subject(request) {
    const { en, hi, ur } = SENIOR_WORDS;
    const which = isUrgent(request) ? 'urgent' : request.need;
    return { en: en.needs[which], hi: hi.needs[which], ur: ur.needs[which] };
  },
  care: careOfSenior,
  receipt: seniorReceiptContent,
  letter: ({ person, help }) => ({
    writer: { name: person.name, address: person.address.text },
    ...(help?.text !== undefined && { account: help.text }),
  }),
};
