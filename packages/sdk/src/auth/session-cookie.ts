import { openScope } from '../transport/scope.ts';
import type { SessionRecord, SessionStore } from './session-record.ts';

/** A keeper that does not answer must not hold up the calls that wait for the session. In milliseconds. */
const limitMs = 5_000;

/**
 * Lets a session outlive a reload: the page's own server keeps it behind an `HttpOnly` cookie, and no script can read that
 * cookie. The server answers three requests at `address`, all with the header `nagrik-session: 1`, which a form of another site
 * cannot send, and takes them from its own origin alone (`sec-fetch-site`, else `origin`):
 *
 * - `POST` without a body: 200 with the record that it keeps, 204 where it keeps none;
 * - `PUT` with a record: keeps it;
 * - `DELETE`: forgets it, and ends the session.
 *
 * Where cookies are blocked nothing is kept, and the session lives as long as the page.
 *
 * @param address - absolute; of the page's own origin
 *
 * @example
 * const auth = sessionAuth({ store: sessionCookie(new URL('/my-session', location.href).href) });
 * await auth.ready; // signed in, if the page was before it was loaded again
 */
export function sessionCookie(address: string): SessionStore {
  const ask = async (method: 'POST' | 'PUT' | 'DELETE', record?: SessionRecord): Promise<Response> => {
    const scope = openScope(undefined, limitMs);
    try {
      return await fetch(address, {
        method,
        headers: { 'nagrik-session': '1', ...(record && { 'content-type': 'application/json' }) },
        ...(record && { body: JSON.stringify(record) }),
        credentials: 'same-origin',
        redirect: 'error',
        cache: 'no-store',
        // Whoever signs out and leaves at once is signed out all the same.
        keepalive: method === 'DELETE',
        signal: scope.signal,
      });
    } finally {
      scope.dispose();
    }
  };
  let writing: Promise<unknown> | undefined;
  return {
    async read() {
      const response = await ask('POST');
      return response.status === 200 ? ((await response.json()) as SessionRecord) : undefined;
    },
    async write(record) {
      const turn = () => (record.tokens ? ask('PUT', record) : ask('DELETE'));
      // One after the other: what was written before must not overtake a sign-out. And at once where nothing is under way:
      // on a page that is being left nothing runs later.
      const done = writing ? writing.then(turn) : turn();
      const settled = (writing = done.then(
        () => undefined,
        () => undefined,
      ));
      await settled;
      if (writing === settled) writing = undefined;
      await done;
    },
  };
}
