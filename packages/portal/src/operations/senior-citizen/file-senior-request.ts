import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { judgeOverlap } from './judge-overlap.ts';
import { seniorCitizenKind } from './senior-citizen-kind.ts';

export const fileSeniorRequest: Operation<'fileSeniorRequest'> = async (call) => {
  const { store } = call.portal;
  const earlier = await store.filings.getByKey(call.headers['idempotency-key']);
  // What has arrived is judged by the day on which it came, and is no second absence beside itself.
  if (earlier) return fileFiling(seniorCitizenKind, { ...call, now: new Date(earlier.filing.filedAt) });
  await judgeOverlap(store.filings, call.body, call.caller.citizen.id);
  return fileFiling(seniorCitizenKind, call);
};
