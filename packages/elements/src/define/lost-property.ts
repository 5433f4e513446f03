import { NagrikLostProperty } from '../services/lost-property/lost-property.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-lost-property', NagrikLostProperty);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-lost-property': NagrikLostProperty;
  }
}
