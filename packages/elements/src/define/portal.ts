import { NagrikPortal } from '../portal-element.ts';
import { register } from './register.ts';

register('nagrik-portal', NagrikPortal);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-portal': NagrikPortal;
  }
}
