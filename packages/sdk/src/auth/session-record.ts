import type { SessionTokens } from './session-auth.ts';

/** A session as a store keeps it: plain JSON, to be given back as it was. Holds tokens, so it is a secret. */
export interface SessionRecord {
  /** Name of the sign-in; the same over all renewals. */
  readonly session: string;
  /** When it began by this device's clock, in milliseconds since 1970; always later than the session before. */
  readonly startedAt: number;
  /** Counts renewals. */
  readonly generation: number;
  /** When its tokens were asked for by this device's clock, in milliseconds since 1970. */
  readonly receivedAt: number;
  /** Absent once the session is over. */
  readonly tokens?: SessionTokens;
}

/**
 * A place outside of this program's memory where a session is kept, or others who have it too. {@link sessionTabs} is
 * one; a command-line tool would use a file. What fails is ignored: the session then goes on in memory.
 *
 * @example
 * import { readFile, writeFile } from 'node:fs/promises';
 * import { homedir } from 'node:os';
 * import { join } from 'node:path';
 *
 * const file = join(homedir(), '.config/nagrik-session.json');
 * const store: SessionStore = {
 *   read: async () => JSON.parse(await readFile(file, 'utf8')) as SessionRecord,
 *   write: (record) => writeFile(file, JSON.stringify(record), { mode: 0o600 }),
 * };
 * const auth = sessionAuth({ store });
 */
export interface SessionStore {
  /** The newest session that is known there. Asked at the start and before each renewal, with the one that is held. */
  read(held?: SessionRecord): Promise<SessionRecord | undefined>;
  /** Called after a sign-in, a renewal and a sign-out. */
  write(record: SessionRecord): void | Promise<void>;
  /** Calls `changed` with what others write; returns a function that stops it. */
  subscribe?(changed: (record: SessionRecord) => void): () => void;
}

/**
 * Whether `a` replaces `b`. A total order, so that all who have heard the same records, in any order and any number of
 * times, hold the same session: the later sign-in; within a session its end, then the later renewal.
 */
export function isNewer(a: SessionRecord, b: SessionRecord | undefined): boolean {
  if (!b) return true;
  const ranks = (one: SessionRecord) => [
    one.startedAt,
    one.session,
    one.tokens ? 0 : 1,
    one.generation,
    one.tokens?.accessToken ?? '',
  ];
  const others = ranks(b);
  for (const [index, rank] of ranks(a).entries()) {
    const other = others[index] as typeof rank;
    if (rank !== other) return rank > other;
  }
  return false;
}
