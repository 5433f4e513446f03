import type { Contract } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';
import type { Answer } from '../target/answer.ts';

/** Whoever guesses is stopped, and then a right guess does not pass either. */
export function budgetChecks(contract: Contract): readonly Check[] {
  return [
    ...(contract.has('readFiling') ? [accessCodes] : []),
    ...(contract.has('signInOfficer') ? [officerPasswords] : []),
  ];
}

/** After so many wrong guesses a target that still listens does not stop anybody. */
const tries = 200;

const accessCodes: Check = {
  id: 'budgets/access-codes',
  title: 'whoever guesses access codes is stopped with 429, also for a right guess; others are not',
  spends: true,
  writes: true,
  async run({ world }) {
    const { reference, accessCode, owner } = await world.file();
    const read = (code: string) =>
      world.target.call(
        { operation: 'readFiling', path: { reference }, as: { kind: 'access-code', code } },
        { impatient: true },
      );
    const refused = await until429((at) => read(`2222-2222-${String(at).padStart(4, '2')}`));
    expect(refused, `${tries} wrong access codes for one filing are not stopped`);
    const right = await read(accessCode);
    expect(right.status === 429, `the right access code after many wrong ones answered ${right.status}, not 429`);
    await world.target.must({ operation: 'readFiling', path: { reference }, as: owner });
  },
};

const officerPasswords: Check = {
  id: 'budgets/officer-passwords',
  title: 'whoever guesses an officer’s password is stopped with 429',
  spends: true,
  patienceSeconds: 300,
  async run({ world }) {
    // Nobody’s account: that of the operator is not to be locked.
    const officerId = `zq-${Math.random().toString(36).slice(2)}`;
    const guess = (at: number) =>
      world.target.call({ operation: 'signInOfficer', body: { officerId, password: `zq-${at}` } }, { impatient: true });
    expect(await until429(guess), `${tries} wrong passwords for one officer are not stopped`);
  },
};

async function until429(attempt: (at: number) => Promise<Answer>): Promise<boolean> {
  for (let at = 0; at < tries; at++) {
    const { status } = await attempt(at);
    if (status === 429) return true;
    expect(status < 500 && status >= 400, `a wrong guess answered ${status}`);
  }
  return false;
}
