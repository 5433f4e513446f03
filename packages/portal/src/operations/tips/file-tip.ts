import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { tipKind } from './tip-kind.ts';

/** Nobody's account stands behind a tip, whoever may be signed in at the same device. */
export const fileTip: Operation<'fileTip'> = (call) => fileFiling(tipKind, { ...call, caller: undefined });
