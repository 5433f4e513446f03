import { NagrikSignIn } from '../sign-in/sign-in.ts';
import { register } from './register.ts';

// With the type of its event comes what `addEventListener` knows of it.
export type { NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-sign-in', NagrikSignIn);
declare global {
  interface HTMLElementTagNameMap {
    'nagrik-sign-in': NagrikSignIn;
  }
}
