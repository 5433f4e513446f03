import { mayBeAadhaar } from '@nagrik/journey';
import { claimReceiptContent } from '../../documents/claim-receipt-content.ts';
import { RECOVERED_CLAIM_RULES } from '../../domain/recovered-claim-rules.ts';
import type { components } from '../../generated/types.ts';
import { forgetRecovered } from '../recovered/recovered-record.ts';
import type { FilingKind } from '../filings/filing-kind.ts';

/** A claim as it is kept: with the station that keeps the thing, which nobody has to say. */
export type KeptClaim = components['schemas']['RecoveredClaim'] & { readonly stationCode: string };

/** How the portal takes and follows claims of recovered property. What depends on the entry is judged before (`judge-claim.ts`). */
export const recoveredClaimKind: FilingKind<KeptClaim> = {
  service: 'property-claim',
  operationId: 'fileRecoveredClaim',
  rules: RECOVERED_CLAIM_RULES,
  takesFiles: true,
  email: ({ reporter }) => reporter.email,
  judge: ({ number }) =>
    // Nobody has to state it, so it is kept nowhere (DOMAIN §5).
    number !== undefined && mayBeAadhaar(number) ? [{ pointer: '/number', in: 'body', code: 'not-accepted' }] : [],
  subject: ({ recoveredId }) => ({
    en: `Claim of entry ${recoveredId}`,
    hi: `प्रविष्टि ${recoveredId} पर दावा`,
    ur: `اندراج ${recoveredId} پر دعویٰ`,
  }),
  receipt: claimReceiptContent,
  letter: ({ reporter }) => ({ writer: { name: reporter.name, address: reporter.address.text } }),
  async followUp({ store }, { recoveredId }, event) {
    if (event === 'returned') await forgetRecovered(store.records, recoveredId);
  },
};
