import { safeContact } from '../../domain/safe-contact.ts';
import type { components } from '../../generated/types.ts';
import type { Care, FiledBody } from './filing-kind.ts';

/** What whoever deals with a report must know of the people in it, where the report itself asks for no wishes. */
export function careOfReport({ onBehalfOf }: FiledBody, later?: components['schemas']['ContactWishes']): Care {
  const contact = safeContact(false, later);
  return { ...(onBehalfOf && { onBehalfOf }), ...(contact && { contact }) };
}
