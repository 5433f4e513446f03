import type { components } from '../../generated/types.ts';
import type { Filing, Json } from '../../store/store.ts';
import type { FiledBody } from './filing-kind.ts';
import { kindOf } from './kind-of.ts';

type ContactWishes = components['schemas']['ContactWishes'];

/** Of all that can be wished later an ordinary body has a place for the words alone. */
function wishedMessages({ messages: _, ...filed }: Json & FiledBody, { messages }: ContactWishes): Json & FiledBody {
  return { ...filed, ...(messages !== undefined && { messages }) };
}

/** What was filed; nobody reads beside each other in it what was wished then and what is wished now. */
export function filedBody(filing: Filing): Json & FiledBody {
  const filed = filing.filed as Json & FiledBody;
  if (!filing.wishes) return { ...filed };
  const later = filing.wishes as Json & ContactWishes;
  const { wished = wishedMessages } = kindOf(filing);
  return { ...wished(filed, later) };
}
