import { NagrikMissingPerson } from '../services/missing-person/missing-person.ts';
import { register } from './register.ts';

// With the types of its events comes what `addEventListener` knows of them.
export type { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-missing-person', NagrikMissingPerson);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-missing-person': NagrikMissingPerson;
  }
}
