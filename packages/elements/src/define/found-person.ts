import { NagrikFoundPerson } from '../services/found-person/found-person.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-found-person', NagrikFoundPerson);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-found-person': NagrikFoundPerson;
  }
}
