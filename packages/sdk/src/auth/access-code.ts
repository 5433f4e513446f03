import { keyHeaders } from '../generated/security.ts';
import type { Auth } from './auth.ts';

/**
 * Opens one filing with the access code on its receipt, without an account. Pass it as a call's `auth`.
 *
 * @example
 * const result = await readFiling(portal, reference, { auth: accessCode(code) });
 */
export function accessCode(code: string): Auth {
  return {
    async credentials(schemes) {
      return schemes.includes('accessCode') ? { headers: { [keyHeaders.accessCode]: code } } : undefined;
    },
  };
}

/**
 * Tries several sources in turn: the first that holds something for the operation is asked.
 *
 * @example
 * const citizen = sessionAuth<Session>();
 * const officer = sessionAuth<OfficerSession>({ scheme: 'officer' });
 * const portal = createPortal({ baseUrl: 'https://portal.example', auth: firstOf(citizen, officer) });
 */
export function firstOf(...sources: readonly Auth[]): Auth {
  return {
    async credentials(schemes, context) {
      for (const source of sources) {
        const found = await source.credentials(schemes, context);
        if (found) return found;
      }
      return undefined;
    },
    async renew(schemes, refused, context) {
      for (const source of sources) {
        if (await source.renew?.(schemes, refused, context)) return true;
      }
      return false;
    },
  };
}
