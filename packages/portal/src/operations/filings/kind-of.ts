import { filingKinds } from '../../generated/filing-kinds.ts';
import type { components } from '../../generated/types.ts';
import type { Filing, Json } from '../../store/store.ts';
import { careOf } from './care-of.ts';
import { type FiledBody, type FilingKind, rulesOf } from './filing-kind.ts';

type ContactWishes = components['schemas']['ContactWishes'];

/**
 * The kind of a filing, with the rules that this one goes by, and what its filer wished since they filed.
 *
 * @throws for a service whose filings this portal does not take
 */
export function kindOf({ service, filed, wishes }: Pick<Filing, 'service' | 'filed' | 'wishes'>): FilingKind {
  const kind = filingKinds.find((each) => each.service === service);
  if (!kind) throw new Error('A filing of a service that takes none');
  return {
    ...kind,
    rules: rulesOf(kind, filed as Json & FiledBody),
    ...(wishes && { care: (body) => careOf(kind, body, wishes as Json & ContactWishes) }),
  };
}
