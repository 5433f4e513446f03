import { setupWorker, type SetupWorker } from 'msw/browser';
import type { MockPortal } from './create-mock-portal.ts';

/**
 * Puts mock portals in front of this page's network, by a service worker that the page's origin must serve
 * (`msw/mockServiceWorker.js`). Call `stop()` at the end.
 */
export async function listen(...portals: readonly MockPortal[]): Promise<SetupWorker> {
  const worker = setupWorker(...portals.flatMap(({ handlers }) => handlers));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return worker;
}
