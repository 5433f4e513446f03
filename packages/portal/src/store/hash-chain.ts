import { canonicalJson, sha256 } from '../secrets/digest.ts';
import type { Logged, LoggedEvent, NewEvent } from './store.ts';

/** What the first event of a log is chained to. */
export const chainStart = '0'.repeat(64);

/** Numbers events on from the last one and chains each to the one before. */
export async function chain<Event extends NewEvent>(
  last: Pick<LoggedEvent, 'seq' | 'hash'>,
  events: readonly Event[],
): Promise<readonly Logged<Event>[]> {
  const logged: Logged<Event>[] = [];
  let { seq, hash } = last;
  for (const event of events) {
    const previousHash = hash;
    seq += 1;
    hash = await linkHash(previousHash, seq, event);
    logged.push({ seq, event, previousHash, hash });
  }
  return logged;
}

/** The first `seq` at which a log is not what was written; undefined for a whole one. */
export async function firstBreak(log: readonly LoggedEvent[]): Promise<number | undefined> {
  let expected = { seq: 0, hash: chainStart };
  for (const { seq, event, previousHash, hash } of log) {
    const whole =
      seq === expected.seq + 1 && previousHash === expected.hash && hash === (await linkHash(previousHash, seq, event));
    if (!whole) return expected.seq + 1;
    expected = { seq, hash };
  }
  return undefined;
}

function linkHash(previousHash: string, seq: number, event: NewEvent): Promise<string> {
  return sha256(`${previousHash}\n${seq}\n${canonicalJson(event)}`);
}
