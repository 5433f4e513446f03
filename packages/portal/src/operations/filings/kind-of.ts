import { filingKinds } from '../../generated/filing-kinds.ts';
import type { Filing, Json } from '../../store/store.ts';
import { type FiledBody, type FilingKind, rulesOf } from './filing-kind.ts';

/**
 * The kind of a filing, with the rules that this one goes by.
 *
 * @throws for a service whose filings this portal does not take
 */
export function kindOf({ service, filed }: Pick<Filing, 'service' | 'filed'>): FilingKind {
  const kind = filingKinds.find((each) => each.service === service);
  if (!kind) throw new Error('A filing of a service that takes none');
  return { ...kind, rules: rulesOf(kind, filed as Json & FiledBody) };
}
