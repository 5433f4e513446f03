import { endSession, requestOtp, verifyOtp } from '@nagrik/sdk';
import type { Command } from '../command.ts';
import { orStop, Stopped } from '../tell-failure.ts';

export const signIn: Command = {
  name: 'sign-in',
  usage: '',
  about: 'signs in with a one-time password; asks for the mobile number',
  // A number on the command line would stay in the shell's history.
  manual:
    'Number and password are asked for, never given as arguments. The session is kept in a file that only you can read.',
  options: {},
  async run({ portal, session, signal, terminal }) {
    const mobile = await terminal.ask('Mobile number: ', signal);
    const challenge = orStop(await requestOtp(portal, { mobile }, { signal }));
    for (;;) {
      const code = await terminal.ask(`One-time password sent to ${challenge.mobileMasked}: `, signal);
      const verified = await verifyOtp(portal, { challengeId: challenge.challengeId, code }, { signal });
      if (verified.ok) {
        session.start(verified.data);
        terminal.print(`Signed in as ${verified.data.citizen.mobileMasked}.`);
        return;
      }
      if (!code || !verified.error.triesLeft) throw new Stopped(verified.error);
      terminal.complain(`That is not it. ${verified.error.triesLeft} tries left.`);
    }
  },
};

export const signOut: Command = {
  name: 'sign-out',
  usage: '',
  about: 'ends the session, here and on the portal',
  options: {},
  async run({ portal, session, signal, terminal }) {
    const ended = session.current && (await endSession(portal, { signal }));
    // Whatever the network says, this machine forgets.
    session.forget();
    terminal.print(ended?.ok === false ? 'Signed out here; the portal could not be told.' : 'Signed out.');
  },
};
