import { isSensitive, safeContact } from '../../domain/safe-contact.ts';
import type { components } from '../../generated/types.ts';
import type { Care } from '../filings/filing-kind.ts';

type Filing = Pick<components['schemas']['ComplaintFiling'], 'onBehalfOf' | 'incident' | 'wishes'>;

/** What whoever deals with a complaint must know of the people in it, before they read on. */
export function careOfComplaint(
  { onBehalfOf, incident, wishes = {} }: Filing,
  later?: components['schemas']['ContactWishes'],
): Care {
  const contact = safeContact(isSensitive(incident.nature), later ?? wishes);
  const support: NonNullable<Care['support']> = [
    ...(wishes.womanOfficer ? (['woman_officer'] as const) : []),
    ...(wishes.homeVisit ? (['home_visit'] as const) : []),
    ...(wishes.interpreter ? (['interpreter'] as const) : []),
    ...(wishes.support ?? []),
  ];
  return { ...(onBehalfOf && { onBehalfOf }), ...(contact && { contact }), ...(support.length > 0 && { support }) };
}
