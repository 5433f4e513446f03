import { safeContact } from '../../domain/safe-contact.ts';
import type { components } from '../../generated/types.ts';
import type { Care, FiledBody, FilingKind } from './filing-kind.ts';

type ContactWishes = components['schemas']['ContactWishes'];

/**
 * What whoever deals with a filing must know of the people in it, and what the portal's messages keep to: as its kind has it, or as any filing
 * says it, whose first SMS goes to a phone that others may read.
 *
 * @param later what the filer wished since, in the place of all that the body says of it
 */
export function careOf<Body extends FiledBody>(kind: FilingKind<Body>, body: Body, later?: ContactWishes): Care {
  if (kind.care) return kind.care(body, later);
  const { onBehalfOf } = body;
  const contact = safeContact(false, later ?? body);
  return { ...(onBehalfOf && { onBehalfOf }), ...(contact && { contact }) };
}
