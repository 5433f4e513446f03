import { receiptContent } from '../../documents/receipt-content.ts';
import { RECEIPT_WORDS } from '../../documents/receipt-words.ts';
import { COMPLAINT_RULES, TAKEN_THINGS_RULES } from '../../domain/complaint-rules.ts';
import { countingWishes } from '../../domain/safe-contact.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { soughtThings } from '../lost-property/sought-things.ts';
import { careOfComplaint } from './care-of-complaint.ts';
import { judgeComplaint } from './judge-complaint.ts';

/** How the portal takes and follows complaints. */
export const complaintKind: FilingKind<components['schemas']['ComplaintFiling']> = {
  service: 'complaint',
  operationId: 'fileComplaint',
  rules: COMPLAINT_RULES,
  rulesFor: ({ items }) => (items ? TAKEN_THINGS_RULES : COMPLAINT_RULES),
  otherRules: [TAKEN_THINGS_RULES],
  takesFiles: true,
  email: ({ complainant }) => complainant.email,
  judge: judgeComplaint,
  keeps: ({ wishes, ...complaint }) => ({ ...complaint, ...(wishes && { wishes: countingWishes(wishes) }) }),
  care: careOfComplaint,
  wished({ wishes = {}, ...complaint }, later) {
    const { contactBy: _, contactTime: __, messages: ___, ...others } = wishes;
    return { ...complaint, wishes: { ...others, ...later } };
  },
  subject({ incident: { nature } }) {
    const [en, hi, ur] = (['en', 'hi', 'ur'] as const).map((language) => RECEIPT_WORDS[language].natures[nature]);
    return { en: en ?? nature, ...(hi && { hi }), ...(ur && { ur }) };
  },
  seeks: ({ items, incident: { when } }, secret) =>
    items ? soughtThings({ items, when }, secret) : Promise.resolve([]),
  receipt: receiptContent,
  letter: ({ complainant, narrative }) => ({
    writer: { name: complainant.name, address: complainant.address.text },
    ...(narrative !== undefined && { account: narrative }),
  }),
  firFacts: ({ incident: { nature }, victims, complainant }) => ({
    nature,
    ...(victims && { victims }),
    informant: { name: complainant.name, address: complainant.address.text },
  }),
};
