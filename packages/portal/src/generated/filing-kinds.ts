// Generated from the folders of packages/portal/src/operations by `pnpm generate`. Do not edit.
import type { FilingKind } from '../operations/filings/filing-kind.ts';
import { characterCertificateKind } from '../operations/character-certificate/character-certificate-kind.ts';
import { complaintKind } from '../operations/complaints/complaint-kind.ts';
import { foundPersonKind } from '../operations/found-person/found-person-kind.ts';
import { lostPropertyKind } from '../operations/lost-property/lost-property-kind.ts';
import { missingPersonKind } from '../operations/missing-person/missing-person-kind.ts';
import { recoveredClaimKind } from '../operations/recovered-claims/recovered-claim-kind.ts';
import { seniorCitizenKind } from '../operations/senior-citizen/senior-citizen-kind.ts';
import { tipKind } from '../operations/tips/tip-kind.ts';
import { verificationKind } from '../operations/verification/verification-kind.ts';

/** The services of which something can be filed. */
export const filingKinds: readonly FilingKind[] = [characterCertificateKind, complaintKind, foundPersonKind, lostPropertyKind, missingPersonKind, recoveredClaimKind, seniorCitizenKind, tipKind, verificationKind];
