import { filingKinds } from '../../generated/filing-kinds.ts';
import type { Filing } from '../../store/store.ts';
import type { FilingKind } from './filing-kind.ts';

/** @throws for a service whose filings this portal does not take */
export function kindOf({ service }: Pick<Filing, 'service'>): FilingKind {
  const kind = filingKinds.find((each) => each.service === service);
  if (!kind) throw new Error('A filing of a service that takes none');
  return kind;
}
