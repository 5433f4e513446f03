import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { seniorCitizenKind } from './senior-citizen-kind.ts';

export const fileSeniorRequest: Operation<'fileSeniorRequest'> = (call) => fileFiling(seniorCitizenKind, call);
