import type { components } from '../../generated/types.ts';
import type { LoggedEvent } from '../../store/store.ts';

/** Whether somebody who was asked has written it, and not the station for them. */
export const isConsentAnswer = ({ event }: LoggedEvent): boolean =>
  (event.actor as components['schemas']['Actor']).role === 'subject';

/** What whoever answered is told. */
export const consentRecord = ({ event }: LoggedEvent): components['schemas']['ConsentRecord'] => ({
  agreed: event.kind === 'consent_given',
  at: event.at,
});
