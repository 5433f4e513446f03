import type { components } from '../../generated/types.ts';
import type { Filing, Json } from '../../store/store.ts';
import type { FiledBody } from './filing-kind.ts';
import { kindOf } from './kind-of.ts';

type ContactWishes = components['schemas']['ContactWishes'];

/** What was filed; nobody reads beside each other in it what was wished then and what is wished now. */
export function filedBody(filing: Filing): Json & FiledBody {
  const filed = filing.filed as Json & FiledBody;
  const { wished } = kindOf(filing);
  return { ...((filing.wishes && wished?.(filed, filing.wishes as Json & ContactWishes)) ?? filed) };
}
