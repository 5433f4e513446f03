import '../events.ts';
import { NagrikUnidentifiedPerson } from '../services/unidentified-person/unidentified-person.ts';
import { register } from './register.ts';

register('nagrik-unidentified-person', NagrikUnidentifiedPerson);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-unidentified-person': NagrikUnidentifiedPerson;
  }
}
