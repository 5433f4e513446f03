import { createPortal, type Portal } from '@nagrik/sdk';
import type { PortalHandler } from '../../handler/create-portal-handler.ts';
import type { Language } from '../../handler/language.ts';
import type { PortalConfig } from '../../handler/portal.ts';

/** The portal as the pages call it: the same operations, validators and budgets as for everybody, without a network. */
export const inProcess = (
  handler: PortalHandler,
  { publicUrl }: PortalConfig,
  locale: Language,
  address: string | undefined,
): Portal =>
  createPortal({
    baseUrl: publicUrl,
    locale,
    fetch: (request) => handler(request, address === undefined ? {} : { address }),
    // Whoever waits for a page presses again; the page itself must not wait long.
    retry: { attempts: 2, maxDelayMs: 500, honourRetryAfterUpToMs: 0 },
  });
