import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { complaintKind } from './complaint-kind.ts';

export const fileComplaint: Operation<'fileComplaint'> = (call) => fileFiling(complaintKind, call);
