import '../events.ts';
import { NagrikRecoveredProperty } from '../services/recovered-property/recovered-property.ts';
import { register } from './register.ts';

register('nagrik-recovered-property', NagrikRecoveredProperty);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-recovered-property': NagrikRecoveredProperty;
  }
}
