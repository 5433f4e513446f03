import { endSession } from '@nagrik/sdk';
import type { PortalConnection } from '../portal-context.ts';

/**
 * Ends a session here and, where the network carries it, at the portal: the next person at this device is another one. The tokens
 * go first, because the page may be left at any moment; the portal is told as well as it can be.
 */
export const signOut = async ({ portal, session }: PortalConnection): Promise<void> => {
  const { accessToken } = session.current ?? {};
  session.forget();
  if (accessToken === undefined) return;
  const headers = { authorization: `Bearer ${accessToken}` };
  await endSession(portal, { auth: { credentials: () => Promise.resolve({ headers }) } });
};
