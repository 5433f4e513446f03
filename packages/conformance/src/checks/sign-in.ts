import { createKey } from '@nagrik/sdk';
import type { Contract } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect, skip, unlessSkipped } from '../suite/finding.ts';
import type { Caller } from '../target/call.ts';
import type { World } from '../target/world.ts';

/** Signing in tells nobody who has an account, and what has ended stays ended. */
export function signInChecks(contract: Contract): readonly Check[] {
  return [
    ...(contract.has('verifyOtp') ? [wrongCodes, usedOnce, unknownChallenge, tooSoon, expired] : []),
    ...(contract.has('refreshSession') ? [refresh, madeUpRefresh] : []),
    ...(contract.has('endSession') ? [ended] : []),
    ...(contract.has('signInOfficer') ? [officerSecrets, officerEnded] : []),
  ];
}

const answerOtp = (world: World, challengeId: string, code: string) =>
  world.target.call({ operation: 'verifyOtp', body: { challengeId, code } });

function otherCode(code: string): string {
  return code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
}

const wrongCodes: Check = {
  id: 'sign-in/wrong-codes',
  title:
    'five wrong passwords close a challenge, also for the right one; until then it is said how many tries are left',
  writes: true,
  async run({ world }) {
    const { challengeId, code } = await world.identities.challenge();
    for (const left of [4, 3, 2, 1]) {
      const { status, code: problem, problem: told } = await answerOtp(world, challengeId, otherCode(code));
      expect(
        status === 422 && problem === 'otp-wrong',
        `a wrong password answered ${status} (code ${problem}), not 422 otp-wrong`,
      );
      expect(told.triesLeft === left, `a wrong password says ${String(told.triesLeft)} tries left, not ${left}`);
    }
    const fifth = await answerOtp(world, challengeId, otherCode(code));
    expect(fifth.status === 422, `the fifth wrong password answered ${fifth.status}`);
    const right = await answerOtp(world, challengeId, code);
    expect(right.status === 422, `the right password after five wrong ones answered ${right.status}`);
    expect(
      right.code === 'otp-too-many-tries',
      `the right password after five wrong ones was refused with the code ${right.code}`,
    );
  },
};

const usedOnce: Check = {
  id: 'sign-in/used-once',
  title: 'a one-time password works once, also when it comes twice at once',
  writes: true,
  async run({ world }) {
    const { challengeId, code } = await world.identities.challenge();
    const answers = await Promise.all([1, 2, 3].map(() => answerOtp(world, challengeId, code)));
    const good = answers.filter(({ status }) => status === 201);
    expect(good.length === 1, `one password signed in ${good.length} times`);
    for (const answer of answers) if (answer.status === 201) world.identities.keep(answer.object as never);
    const again = await answerOtp(world, challengeId, code);
    expect(again.code === 'otp-used', `a used password was refused with the code ${again.code}, not otp-used`);
  },
};

const unknownChallenge: Check = {
  id: 'sign-in/unknown-challenge',
  title: 'a challenge that never was is refused as one that is over',
  async run({ world }) {
    const answer = await answerOtp(world, `otp_${createKey()}`, '123456');
    expect(
      answer.status === 422 && answer.code.startsWith('otp-'),
      `a challenge that never was answered ${answer.status} (code ${answer.code})`,
    );
  },
};

const tooSoon: Check = {
  id: 'sign-in/too-soon',
  title: 'a second password for a number is not sent at once; the refusal says when',
  writes: true,
  async run({ world }) {
    const mobile = world.identities.mobile();
    const ask = () =>
      world.target.call(
        { operation: 'requestOtp', headers: { 'idempotency-key': createKey() }, body: { mobile } },
        { impatient: true },
      );
    const first = await ask();
    if (first.status !== 202) skip('the target has no password left for this number');
    const { resendAfterSeconds } = first.object;
    if (resendAfterSeconds === 0) skip('the target lets a password be sent again at once');
    const second = await ask();
    expect(second.status === 429, `a second password for one number at once answered ${second.status}, not 429`);
    const wait = Number(second.headers.get('retry-after'));
    expect(wait >= 1, `a refusal of a second password says to wait ${wait} s`);
  },
};

const expired: Check = {
  id: 'sign-in/expired',
  title: 'a one-time password does not work after its time',
  slow: true,
  writes: true,
  patienceSeconds: 660,
  async run({ world }) {
    const mobile = world.identities.mobile();
    const headers = { 'idempotency-key': createKey() };
    const asked = await world.target.must({ operation: 'requestOtp', headers, body: { mobile } });
    const wait = Date.parse(String(asked.object.expiresAt)) - Date.now() + 2000;
    if (wait > 600_000) skip('a password of this target lives for more than ten minutes');
    await world.target.pause(wait);
    const answer = await answerOtp(world, String(asked.object.challengeId), '123456');
    expect(answer.code === 'otp-expired', `an expired password was refused with the code ${answer.code}`);
  },
};

const as = (token: string): Caller => ({ kind: 'citizen', name: 'signed in anew', token });

const refresh: Check = {
  id: 'sign-in/refresh',
  title: 'a refresh token is exchanged for new tokens, and a repeat whose answer was lost gets the same',
  writes: true,
  async run({ world }) {
    const { target, identities } = world;
    const session = await identities.signIn();
    const exchange = (refreshToken: string) => target.call({ operation: 'refreshSession', body: { refreshToken } });
    const first = await exchange(session.refreshToken);
    expect(first.status === 200, `a good refresh token answered ${first.status} (code ${first.code})`);
    const next = identities.keep(first.object as never);
    expect(next.refreshToken !== session.refreshToken, 'refreshSession gives the same refresh token again');
    const lost = await exchange(session.refreshToken);
    expect(
      lost.status === 200 && lost.object.refreshToken === next.refreshToken,
      'refreshSession gives a lost answer not again',
    );
    await target.must({ operation: 'readSession', as: as(next.accessToken) });
  },
};

const madeUpRefresh: Check = {
  id: 'sign-in/made-up-refresh',
  title: 'a refresh token that nobody gave, or an access token in its place, is refused with 401',
  async run({ world }) {
    const tokens = [`rt_${createKey()}`];
    const citizen = await world.identities.citizen().catch(unlessSkipped);
    if (citizen?.kind === 'citizen') tokens.push(citizen.token);
    for (const refreshToken of tokens) {
      const answer = await world.target.call({ operation: 'refreshSession', body: { refreshToken } });
      expect(answer.status === 401, `refreshSession answered ${answer.status} to a token that is no refresh token`);
    }
  },
};

const ended: Check = {
  id: 'sign-in/ended',
  title: 'after signing out both tokens are dead',
  writes: true,
  async run({ world }) {
    const { accessToken, refreshToken } = await world.identities.signIn();
    await world.target.must({ operation: 'endSession', as: as(accessToken) });
    const me = await world.target.call({ operation: 'readSession', as: as(accessToken) });
    expect(me.status === 401, `the access token of an ended session answered ${me.status}`);
    const again = await world.target.call({ operation: 'refreshSession', body: { refreshToken } });
    expect(again.status === 401, `the refresh token of an ended session answered ${again.status}`);
  },
};

const officerSecrets: Check = {
  id: 'sign-in/officer-secrets',
  title: 'a wrong password and an officer who does not exist are refused in the same words',
  async run({ world }) {
    const password = createKey();
    const { id } = world.identities.officerAccount;
    const ask = (officerId: string) =>
      world.target.call({ operation: 'signInOfficer', body: { officerId, password } }, { impatient: true });
    const [wrong, unknown] = [await ask(id), await ask(`zq-${createKey().slice(0, 8)}`)];
    if (wrong.status === 429 || unknown.status === 429) skip('the target takes no more tries for now');
    expect(
      wrong.status === 401 && wrong.code === 'credentials-wrong',
      `a wrong password answered ${wrong.status} (code ${wrong.code})`,
    );
    const words = ({ object }: typeof wrong) => JSON.stringify({ ...object, requestId: '' });
    expect(words(wrong) === words(unknown), 'signInOfficer tells whether an officer exists');
  },
};

const officerEnded: Check = {
  id: 'sign-in/officer-ended',
  title: 'after an officer has signed out the token is dead',
  async run({ world }) {
    const token = await world.identities.signInOfficer();
    const caller: Caller = { kind: 'officer', name: 'leaving officer', token };
    await world.target.must({ operation: 'endOfficerSession', as: caller });
    const me = await world.target.call({ operation: 'readOfficerSession', as: caller });
    expect(me.status === 401, `the token of an officer who has signed out answered ${me.status}`);
  },
};
