import { fileURLToPath } from 'node:url';
import { placesOf } from '../data/station-master.ts';
import { officeRef } from '../operations/filings/desks.ts';
import type { Passwords } from '../ports/passwords.ts';
import { readableCode } from '../secrets/random.ts';
import { createScryptPasswords } from './scrypt-passwords.ts';
import { runCommand, withStore } from './with-store.ts';

const USAGE = `add-officer.ts <id> <name> <rank> <station>   makes an officer, or changes one, with a new password
add-officer.ts --remove <id>                  takes the right to sign in away`;

export interface NewOfficer {
  /** What the officer signs in with; 1 to 64 letters, digits, dots and dashes. */
  readonly id: string;
  readonly name: string;
  /** As it is written in Bihar; `DSP` and above may decide what everybody sees. */
  readonly rank: string;
  /** Code of a station, of a district's desk or of the state's. */
  readonly station: string;
}

/**
 * Makes an officer, or changes one: whoever was signed in by that name is signed out.
 * @returns the new password; it is kept nowhere but as its hash.
 * @throws {SyntaxError} saying what cannot be used; nothing was changed then.
 */
export async function addOfficer(
  officer: NewOfficer,
  variables: NodeJS.ProcessEnv,
  passwords: Passwords = createScryptPasswords(),
): Promise<string> {
  const { id, name, rank, station } = officer;
  if (!/^[a-z0-9][a-z0-9.-]{0,63}$/i.test(id)) {
    throw new SyntaxError('The id has 1 to 64 letters, digits, dots and dashes, and begins with a letter or a digit.');
  }
  if (name.trim() === '' || rank.trim() === '') throw new SyntaxError('An officer has a name and a rank.');
  return withStore(variables, async (store) => {
    if (!officeRef(await placesOf(store.records), station)) {
      throw new SyntaxError(
        `${station} is no station of the master, nor the desk of a district (…000) or of the state.`,
      );
    }
    const password = newPassword();
    const passwordHash = await passwords.hash(password);
    await store.identity.putOfficer({ id, name: name.trim(), rank: rank.trim(), station, passwordHash, demo: false });
    await store.identity.endSessionsOf('officer', id);
    return password;
  });
}

/**
 * Takes the right to sign in away, and ends what is open. What the officer has done stays in the logs, with the name.
 * @returns whether there was such an officer.
 */
export async function removeOfficer(id: string, variables: NodeJS.ProcessEnv): Promise<boolean> {
  return withStore(variables, async ({ identity }) => {
    const known = (await identity.officer(id)) !== undefined;
    await identity.removeOfficer(id);
    await identity.endSessionsOf('officer', id);
    return known;
  });
}

/** 80 bits, in letters that are not mistaken for one another when they are read out. */
const newPassword = (): string =>
  readableCode(crypto.getRandomValues(new Uint8Array(10)), 16).replaceAll(/(.{4})(?=.)/g, '$1-');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, second = '', rank, station] = process.argv.slice(2);
  await runCommand(async () => {
    if (first === '--remove' && second !== '') {
      return (await removeOfficer(second, process.env))
        ? `${second} cannot sign in any more.`
        : 'There is no such officer.';
    }
    if (first === undefined || rank === undefined || station === undefined) throw new SyntaxError(USAGE);
    const password = await addOfficer({ id: first, name: second, rank, station }, process.env);
    return `${first} signs in at /desk with the password ${password}\nIt is shown this once. Hand it over in person.`;
  });
}
