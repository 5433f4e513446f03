import type { Filing } from '../../store/store.ts';
import { complaintKind } from '../complaints/complaint-kind.ts';
import type { FilingKind } from './filing-kind.ts';

/** The services of which something can be filed. */
export const filingKinds: readonly FilingKind[] = [complaintKind];

const byService: ReadonlyMap<string, FilingKind> = new Map(filingKinds.map((kind) => [kind.service, kind]));

/** @throws for a service whose filings this portal does not take */
export function kindOf({ service }: Pick<Filing, 'service'>): FilingKind {
  const kind = byService.get(service);
  if (!kind) throw new Error('A filing of a service that takes none');
  return kind;
}
