import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { lostPropertyKind } from './lost-property-kind.ts';

export const fileLostProperty: Operation<'fileLostProperty'> = (call) => fileFiling(lostPropertyKind, call);
