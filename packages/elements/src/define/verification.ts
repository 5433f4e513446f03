import { NagrikVerification } from '../services/verification/verification.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-verification', NagrikVerification);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-verification': NagrikVerification;
  }
}
