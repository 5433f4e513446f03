import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { missingPersonKind } from './missing-person-kind.ts';

export const fileMissingPerson: Operation<'fileMissingPerson'> = (call) => fileFiling(missingPersonKind, call);
