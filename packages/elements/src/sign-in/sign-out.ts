import { endSession } from '@nagrik/sdk';
import type { PortalConnection } from '../portal-context.ts';

/** Ends a session here and, where the network carries it, at the portal: the next person at this device is another one. */
export const signOut = async ({ portal, session }: PortalConnection): Promise<void> => {
  if (!session.current) return;
  const told = endSession(portal);
  // The call has taken the token along; nothing waits for its answer.
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 1500))]);
  session.forget();
};
