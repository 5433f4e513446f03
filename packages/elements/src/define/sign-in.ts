import { NagrikSignIn } from '../sign-in/sign-in.ts';
import { register } from './register.ts';

// With the type of its event comes what `addEventListener` knows of it.
export type { NagrikSignedInEvent } from '../form/form-events.ts';

register('nagrik-sign-in', NagrikSignIn);

/** The sign-in, for an element that has it inside: in a script of a site its tag has another name. */
export const createSignIn = (): NagrikSignIn => {
  try {
    return new NagrikSignIn();
  } catch {
    // The page has another copy, and the tag is that one's.
    return document.createElement('nagrik-sign-in');
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'nagrik-sign-in': NagrikSignIn;
  }
}
