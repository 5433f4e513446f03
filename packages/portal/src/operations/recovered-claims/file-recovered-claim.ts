import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { judgeClaim } from './judge-claim.ts';
import { recoveredClaimKind } from './recovered-claim-kind.ts';

/** A claim goes to the station that keeps the thing. */
export const fileRecoveredClaim: Operation<'fileRecoveredClaim'> = async (call) =>
  fileFiling(recoveredClaimKind, { ...call, body: { ...call.body, stationCode: await judgeClaim(call) } });
