import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { foundPersonKind } from './found-person-kind.ts';

export const fileFoundPerson: Operation<'fileFoundPerson'> = (call) => fileFiling(foundPersonKind, call);
