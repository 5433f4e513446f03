/** The part of the Web Locks API that the outbox uses. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Does `work` when no other tab is at it. `alone` tells the work that the platform vouches for that: whoever else has
 * begun it is dead. Without locks, or when a tab does not let go of one, the work is done all the same and has to see to
 * the leases itself.
 *
 * @param patienceMs - how long another tab is waited for
 * @param signal - ends the waiting
 */
export async function takeTurns(
  locks: Locks | undefined,
  name: string,
  patienceMs: number,
  signal: AbortSignal,
  work: (alone: boolean) => Promise<void>,
): Promise<void> {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(giveUp, patienceMs);
  signal.addEventListener('abort', giveUp);
  let alone = false;
  try {
    await locks?.request(name, { signal: patience.signal }, async () => {
      alone = true;
      clearTimeout(timer);
      await work(true);
    });
  } catch (error) {
    if (alone) throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
  if (!alone) await work(false);
}
