import { verificationReceipt } from '../../documents/verification-receipt-content.ts';
import { verificationResult } from '../../documents/verification-result-content.ts';
import { VERIFICATION_WORDS } from '../../documents/verification-words.ts';
import { VERIFICATION_RULES } from '../../domain/verification-rules.ts';
import type { components } from '../../generated/types.ts';
import type { FilingKind } from '../filings/filing-kind.ts';
import { judgeVerification } from './judge-verification.ts';

type Request = components['schemas']['VerificationRequest'];

/** What tells nothing about the person; the words of the purpose can. */
const OF_THE_REQUESTER: ReadonlySet<string> = new Set<keyof Request>([
  'kind',
  'reporter',
  'premises',
  'from',
  'to',
  'districtCode',
  'stationCode',
  'messages',
  'language',
]);

/** How the portal takes and follows verifications: of those who have agreed, on their own phone. */
export const verificationKind: FilingKind<Request> = {
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
  consent: {
    asks: ({ subject: { mobile, language } }) => ({ mobile, language }),
    readable: (body) => Object.fromEntries(Object.entries(body).filter(([name]) => OF_THE_REQUESTER.has(name))),
  },
  receipt: verificationReceipt,
  // Of the person nothing: the letter is carried about, and is of whoever asked.
  letter: ({ reporter: { name, address } }) => ({ writer: { name, address: address.text } }),
  // A paper that says "not verified" would be shown around; whoever asked reads it on the portal, and nowhere else.
  result: { state: 'verified_no_record', content: verificationResult },
};
