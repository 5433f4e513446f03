import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { verificationKind } from './verification-kind.ts';

export const fileVerification: Operation<'fileVerification'> = (call) => fileFiling(verificationKind, call);
