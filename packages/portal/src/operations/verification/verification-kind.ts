import { verificationReceipt } from '../../documents/verification-receipt-content.ts';
import { verificationResult } from '../../documents/verification-result-content.ts';
import { VERIFICATION_WORDS } from '../../documents/verification-words.ts';
import { VERIFICATION_RULES } from '../../domain/verification-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgeVerification } from './judge-verification.ts';

/** How the portal takes and follows verifications: of those who have agreed, on their own phone. */
export const verificationKind: FilingKind<components['schemas']['VerificationRequest']> = {
  service: 'verification',
  operationId: 'fileVerification',
  rules: VERIFICATION_RULES,
  takesFiles: true,
  email: ({ reporter }) => reporter.email,
  judge: judgeVerification,
  subject({ kind }) {
    const { en, hi, ur } = VERIFICATION_WORDS;
    return { en: en.titles[kind], hi: hi.titles[kind], ur: ur.titles[kind] };
  },
  consent: ({ subject: { mobile, language } }) => ({ mobile, language }),
  receipt: verificationReceipt,
  // A paper that says "not verified" would be shown around; whoever asked reads it on the portal, and nowhere else.
  result: { state: 'verified_no_record', content: verificationResult },
};
