import { parseAccessCode } from '../domain/access-code.ts';
import { parseReference } from '../domain/reference.ts';
import { hmac, sha256 } from '../secrets/digest.ts';
import type { AccessCodeCaller, CitizenCaller, OfficerCaller } from './operation.ts';
import type { Portal } from './portal.ts';
import { invalid, Problem } from './problem.ts';

export type Caller = CitizenCaller | OfficerCaller | AccessCodeCaller;

interface Credentials {
  /** The contract's rule for the operation; empty: public. */
  readonly schemes: readonly string[];
  readonly headers: Headers;
  /** `{reference}` of the path, as it was sent. */
  readonly reference: string | undefined;
  readonly now: Date;
  network(): Promise<string>;
}

/**
 * Says who calls, by the operation's security rule.
 * @throws {Problem} `unauthenticated`, `session-expired`; `not-found` for a wrong access code, so that nobody learns
 * which references exist; `too-many-requests` after many wrong ones.
 */
export async function authenticate(portal: Portal, credentials: Credentials): Promise<Caller | undefined> {
  const { schemes, headers } = credentials;
  if (schemes.length === 0) return undefined;
  const bearer = /^Bearer ([\w-]{16,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer) return byToken(portal, bearer, schemes, credentials.now);
  const code = headers.get('nagrik-access-code');
  if (code !== null && schemes.includes('accessCode')) return byAccessCode(portal, code, credentials);
  throw new Problem('unauthenticated');
}

async function byToken(portal: Portal, token: string, schemes: readonly string[], now: Date): Promise<Caller> {
  const session = await portal.store.identity.sessionByAccess(await sha256(token));
  if (!session || !schemes.includes(session.kind)) throw new Problem('unauthenticated');
  if (session.accessExpiresAt <= now.toISOString()) throw new Problem('session-expired');
  if (session.kind === 'officer') {
    const officer = await portal.store.identity.officer(session.subjectId);
    if (officer) return { kind: 'officer', officer, session };
  } else {
    const citizen = await portal.store.identity.citizen(session.subjectId);
    if (citizen) return { kind: 'citizen', citizen, session };
  }
  throw new Problem('unauthenticated');
}

async function byAccessCode(portal: Portal, text: string, credentials: Credentials): Promise<Caller> {
  const { limits, filings } = portal.store;
  const reference = parseReference(credentials.reference ?? '')?.reference;
  // A slip of the pen is told as one, and costs no try: the check character says it without looking anything up.
  if (credentials.reference !== undefined && !reference) {
    throw invalid({ pointer: '/reference', in: 'path', code: 'check-character' });
  }
  const code = parseAccessCode(text);
  if (code === 'mistyped') throw invalid({ pointer: '/nagrik-access-code', in: 'header', code: 'check-character' });
  const now = credentials.now.toISOString();
  const tries = portal.config.settings.accessCodeTriesPerHour;
  // A digest: whoever reads the table does not learn from which network somebody asks for which filing.
  const asked = `access-code-tries:${reference ?? '-'}:${await credentials.network()}`;
  const budget = `access-code:${await hmac(portal.config.secret, asked)}`;
  // Looked at before the code is: a right guess must not pass once the budget is spent.
  const wait = await limits.peek(budget, tries, now);
  if (wait !== undefined) throw new Problem('too-many-requests', { retryAfterSeconds: wait });
  const filing = reference && code && (await filings.getByAccessCode(reference, await accessCodeDigest(portal, code)));
  if (filing) return { kind: 'accessCode', reference: filing.reference };
  await limits.take(budget, tries, 3600, now);
  throw new Problem('not-found');
}

/** What the store keeps of an access code: a digest under the portal's secret, useless without it. */
export function accessCodeDigest(portal: Portal, code: string): Promise<string> {
  return hmac(portal.config.secret, `access-code-digest:${code}`);
}
