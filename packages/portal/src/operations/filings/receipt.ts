import { issueAccessCode } from '../../domain/access-code.ts';
import type { components } from '../../generated/types.ts';
import type { Portal } from '../../handler/portal.ts';
import { hmacBytes } from '../../secrets/digest.ts';
import type { Filing } from '../../store/store.ts';

type Receipt = components['schemas']['Receipt'];

/**
 * The access code of a filing, derived from its idempotency key: the same request always gets the same code, and the
 * database holds nothing from which it could be read.
 */
export const accessCodeOf = (portal: Portal, idempotencyKey: string): Promise<string> =>
  derivedCode(portal, 'access-code', idempotencyKey);

/** A code in the form of an access code, for one purpose and one key; the portal's secret alone makes it. */
export async function derivedCode(portal: Portal, purpose: string, idempotencyKey: string): Promise<string> {
  let round = 0;
  const pools: Uint8Array[] = [];
  // Two rounds of 32 bytes give far more than the twelve characters that are needed.
  for (; round < 4; round++) pools.push(await hmacBytes(portal.config.secret, `${purpose}:${round}:${idempotencyKey}`));
  return issueAccessCode((bytes) => bytes.set(pools.shift() ?? crypto.getRandomValues(new Uint8Array(32))));
}

/** The stored reply with the access code, which is not stored. */
export async function receiptBody(portal: Portal, filing: Filing): Promise<Receipt> {
  const accessCode = await accessCodeOf(portal, filing.idempotencyKey);
  return { ...(filing.response as Omit<Receipt, 'accessCode'>), accessCode };
}
