import { NagrikSignIn } from '../sign-in/sign-in.ts';
import { register } from './register.ts';

register('nagrik-sign-in', NagrikSignIn);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-sign-in': NagrikSignIn;
  }
}
