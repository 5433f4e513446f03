import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { sessionAuth, type SessionAuth, type SessionTokens } from '@nagrik/sdk';

/** The signed-in person, kept between two calls of the tool in a file that only its owner can read. */
export interface Session {
  readonly auth: SessionAuth;
  begin(tokens: SessionTokens): Promise<void>;
  end(): Promise<void>;
}

interface Kept {
  readonly portal: string;
  readonly tokens: SessionTokens;
}

const folder = (): string =>
  process.env['NAGRIK_STATE'] ?? join(process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'nagrik');

/** @param portal - tokens of another portal are never sent to this one */
export async function openSession(portal: string): Promise<Session> {
  const path = join(folder(), 'session.json');
  let written = Promise.resolve();
  const keep = (tokens: SessionTokens | undefined): Promise<void> =>
    (written = written.then(async () => {
      if (!tokens) return rm(path, { force: true });
      await mkdir(folder(), { recursive: true, mode: 0o700 });
      await writeFile(path, JSON.stringify({ portal, tokens } satisfies Kept), { mode: 0o600 });
      // The mode above counts only where the file is new.
      await chmod(path, 0o600);
    }));
  const auth = sessionAuth({ onChange: (tokens) => void keep(tokens) });
  const kept = await readKept(path);
  if (kept?.portal === portal) auth.start(kept.tokens);
  return {
    auth,
    async begin(tokens) {
      auth.start(tokens);
      await keep(tokens);
    },
    async end() {
      auth.forget();
      await keep(undefined);
    },
  };
}

async function readKept(path: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}
