import {
  type Session,
  type SessionAuth,
  sessionAuth,
  sessionCookie,
  type SessionStore,
  sessionTabs,
} from '@nagrik/sdk';

/**
 * A session of the SDK's for all elements of a page, in memory; where the page says that the portal keeps it (only the portal's own
 * pages do), also there, so that a reload finds it.
 *
 * @param onChange called when the session was renewed, came from elsewhere or is over
 */
export const openSession = (onChange: () => void): SessionAuth<Session> => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=nagrik-session]');
  return sessionAuth({ onChange, ...(meta && { store: keptSession(new URL(meta.content, location.href).href) }) });
};

/** The other frames of the page know best; the cookie is for whoever comes when nobody is there any more. */
function keptSession(address: string): SessionStore {
  const tabs = sessionTabs('citizen');
  const cookie = sessionCookie(address);
  return {
    ...tabs,
    read: async (held) => (await tabs.read(held)) ?? (held ? undefined : cookie.read()),
    write(record) {
      void tabs.write(record);
      return cookie.write(record);
    },
  };
}
