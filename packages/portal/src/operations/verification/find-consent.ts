import { parseAccessCode } from '../../domain/access-code.ts';
import { stateOf } from '../../domain/events.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import type { Call } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { hmac } from '../../secrets/digest.ts';
import type { Filing, NewEvent } from '../../store/store.ts';
import { CONSENT_KIND, consentDigest } from './ask-consent.ts';

type ConsentCall = Pick<Call<'openConsent'>, 'portal' | 'body' | 'now' | 'network'>;

/**
 * The filing that a code is for.
 *
 * @throws {Problem} `invalid-request` (`check-character`) for a slip of the pen, which costs no try; `not-found`; `too-many-requests`
 *   after many wrong codes from one network
 */
export async function findConsent({ portal, body, now, network }: ConsentCall): Promise<Filing> {
  const { records, filings, limits } = portal.store;
  const code = parseAccessCode(body.code);
  if (code === 'mistyped') throw invalid({ pointer: '/code', in: 'body', code: 'check-character' });
  const tries = portal.config.settings.consent.wrongCodesPerNetworkPerHour;
  const budget = `consent-code:${await hmac(portal.config.secret, `consent-code-tries:${await network()}`)}`;
  // Looked at before the code is: a right guess must not pass once the budget is spent.
  const wait = await limits.peek(budget, tries, now.toISOString());
  if (wait !== undefined) throw new Problem('too-many-requests', { retryAfterSeconds: wait });
  const record = code && (await records.get(CONSENT_KIND, await consentDigest(portal, code)));
  const found = record && (await filings.getByKey(String(record.body.idempotencyKey)));
  if (found) return found.filing;
  await limits.take(budget, tries, 3600, now.toISOString());
  throw new Problem('not-found');
}

/**
 * Until when the question of this log can be answered, ISO 8601.
 *
 * @throws {Problem} `link-used` where it was answered, or what was asked has been taken back; `link-expired`
 */
export function openUntil(rules: FilingRules, log: readonly NewEvent[], now: Date): string {
  const state = stateOf(rules, log);
  const dueAt = log.findLast(({ kind }) => kind === 'consent_requested')?.dueAt as string | undefined;
  if (state === 'consent_expired') throw new Problem('link-expired');
  if (state !== 'consent_requested' || dueAt === undefined) throw new Problem('link-used');
  if (dueAt < now.toISOString()) throw new Problem('link-expired');
  return dueAt;
}
