import type { MockPortal } from '@nagrik/mocks';
import { mobile } from './sample-filing.ts';
import { appears, write } from './shadow.ts';

/** Signs in to a list that is only for whoever has signed in, as a citizen does. */
export async function signInTo(list: HTMLElement, mock: MockPortal): Promise<void> {
  const signIn = await appears(list, 'nagrik-sign-in');
  write(await appears<HTMLInputElement>(signIn, '#sign-in-mobile'), mobile);
  (await appears<HTMLFormElement>(signIn, 'form')).requestSubmit();
  const code = await appears<HTMLInputElement>(signIn, '#sign-in-code');
  write(code, await mock.otpFor(mobile));
  (await appears<HTMLFormElement>(signIn, 'form')).requestSubmit();
}
