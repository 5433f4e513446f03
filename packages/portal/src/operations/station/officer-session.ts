import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import { sha256 } from '../../secrets/digest.ts';
import { randomToken } from '../../secrets/random.ts';
import type { Officer } from '../../store/store.ts';
import { officeRef } from '../filings/desks.ts';
import { keepsSites } from '../sites/keep-sites.ts';
import { secondsUntil } from '../session/sessions.ts';

export const signInOfficer: Operation<'signInOfficer'> = async (call) => {
  const { portal, body, now } = call;
  const { store, ports, config } = portal;
  const tries = config.settings.officerTriesPerHour;
  const budget = `officer:${(await sha256(body.officerId)).slice(0, 24)}:${await call.network()}`;
  const wait = await store.limits.peek(budget, tries, now.toISOString());
  if (wait !== undefined) throw new Problem('too-many-requests', { retryAfterSeconds: wait });
  const officer = await store.identity.officer(body.officerId);
  // An unknown officer costs as much time as a wrong password.
  const right = await ports.passwords.verify(body.password, officer?.passwordHash ?? (await decoyHash(portal)));
  if (!officer || !right) {
    await store.limits.take(budget, tries, 3600, now.toISOString());
    throw new Problem('credentials-wrong');
  }
  const token = `ot_${randomToken(32)}`;
  const accessExpiresAt = new Date(now.getTime() + config.settings.session.officerHours * 3_600_000).toISOString();
  await store.identity.addSession({
    id: randomToken(16),
    kind: 'officer',
    subjectId: officer.id,
    family: randomToken(16),
    accessDigest: await sha256(token),
    accessExpiresAt,
  });
  const accessExpiresInSeconds = secondsUntil(accessExpiresAt, now);
  return {
    status: 201,
    json: { accessToken: token, accessExpiresAt, accessExpiresInSeconds, officer: await officerBody(portal, officer) },
  };
};

const decoys = new WeakMap<object, Promise<string>>();

function decoyHash({ ports }: Portal): Promise<string> {
  const known = decoys.get(ports.passwords) ?? ports.passwords.hash(randomToken(16));
  decoys.set(ports.passwords, known);
  return known;
}

export const readOfficerSession: Operation<'readOfficerSession'> = async ({ portal, caller }) => ({
  status: 200,
  json: await officerBody(portal, caller.officer),
});

export const endOfficerSession: Operation<'endOfficerSession'> = async ({ portal, caller }) => {
  await portal.store.identity.endFamily(caller.session.family);
  return { status: 204 };
};

async function officerBody(
  portal: Portal,
  { id, name, rank, station }: Officer,
): Promise<components['schemas']['Officer']> {
  const ref = officeRef(await portal.places(), station);
  if (!ref) throw new Error(`Officer ${id} serves at a station that is not in the master: ${station}`);
  return { officerId: id, name, rank, station: ref, ...(keepsSites(station) && { may: ['keep-sites'] }) };
}
