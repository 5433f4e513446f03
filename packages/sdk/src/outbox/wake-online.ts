/**
 * Says when it is worth to try: calls `flush` at such moments.
 *
 * @returns what ends it
 */
export type Wake = (flush: () => void) => () => void;

/**
 * Tries at once and whenever the platform says that the network is back (`online`). Where nothing says so (Node), it is
 * only the first.
 *
 * @example
 * // In a page one may add the moment when it is looked at again:
 * const wake: Wake = (flush) => {
 *   const end = wakeOnline(flush);
 *   document.addEventListener('visibilitychange', flush);
 *   return () => (end(), document.removeEventListener('visibilitychange', flush));
 * };
 */
export const wakeOnline: Wake = (flush) => {
  const platform = globalThis as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;
  flush();
  platform.addEventListener?.('online', flush);
  return () => platform.removeEventListener?.('online', flush);
};
