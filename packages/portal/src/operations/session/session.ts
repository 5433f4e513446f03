import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import { sha256 } from '../../secrets/digest.ts';
import { maskedMobile } from './masked-mobile.ts';
import { sessionBody, successorTokens, tokenRows } from './sessions.ts';

/** The contract's grace for tabs that renew at the same moment. */
const graceSeconds = 10;

export const refreshSession: Operation<'refreshSession'> = async ({ portal, body, now }) => {
  const { identity } = portal.store;
  const tokens = await successorTokens(portal, body.refreshToken);
  const session = await identity.refresh({
    refreshDigest: await sha256(body.refreshToken),
    now: now.toISOString(),
    graceSeconds,
    next: await tokenRows(portal, tokens, now),
  });
  const citizen = session && (await identity.citizen(session.subjectId));
  if (!citizen) throw new Problem('session-expired');
  return { status: 200, json: sessionBody(session, tokens, citizen, now) };
};

export const readSession: Operation<'readSession'> = ({ caller }) =>
  Promise.resolve({
    status: 200,
    json: { citizenId: caller.citizen.id, mobileMasked: maskedMobile(caller.citizen.mobile) },
  });

export const endSession: Operation<'endSession'> = async ({ portal, caller }) => {
  await portal.store.identity.endFamily(caller.session.family);
  return { status: 204 };
};
