import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { seniorCitizenKind } from './senior-citizen-kind.ts';

export const fileSeniorRequest: Operation<'fileSeniorRequest'> = async (call) => {
  const earlier = await call.portal.store.filings.getByKey(call.headers['idempotency-key']);
  // What has arrived is judged by the day on which it came.
  return fileFiling(seniorCitizenKind, earlier ? { ...call, now: new Date(earlier.filing.filedAt) } : call);
};
