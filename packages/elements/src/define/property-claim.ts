import { NagrikPropertyClaim } from '../services/property-claim/property-claim.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-property-claim', NagrikPropertyClaim);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-property-claim': NagrikPropertyClaim;
  }
}
