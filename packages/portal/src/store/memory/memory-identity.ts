import type {
  ChallengeAnswer,
  Citizen,
  IdentityStore,
  NewChallenge,
  NewMessage,
  Officer,
  RefreshRequest,
  Session,
} from '../store.ts';

interface Challenge extends NewChallenge {
  tries: number;
  used: boolean;
}

interface SessionRow {
  session: Session;
  ended: boolean;
  /** Whether its access token was ever shown. */
  used?: boolean;
  /** When the refresh token was exchanged, and for what. */
  exchanged?: { readonly at: number; readonly id: string };
}

export function createMemoryIdentity(addMessage: (message: NewMessage) => void): {
  store: IdentityStore;
  tidy(now: string): void;
} {
  const challenges = new Map<string, Challenge>();
  const citizens = new Map<string, Citizen>();
  const officers = new Map<string, Officer>();
  let sessions: SessionRow[] = [];

  const answerChallenge = (id: string, codeDigest: string, now: string, maxTries: number): ChallengeAnswer => {
    const challenge = challenges.get(id);
    // An unknown challenge and an old one are the same to whoever asks.
    if (!challenge || challenge.expiresAt <= now) return { kind: 'expired' };
    if (challenge.used) return { kind: 'used' };
    if (challenge.tries >= maxTries) return { kind: 'too-many-tries' };
    challenge.tries += 1;
    if (challenge.codeDigest !== codeDigest) {
      const triesLeft = maxTries - challenge.tries;
      return triesLeft > 0 ? { kind: 'wrong', triesLeft } : { kind: 'too-many-tries' };
    }
    challenge.used = true;
    return { kind: 'right', mobile: challenge.mobile };
  };

  const endFamily = (family: string): void => {
    for (const row of sessions) if (row.session.family === family) row.ended = true;
  };

  const refresh = ({ refreshDigest, now, graceSeconds, next }: RefreshRequest): Session | undefined => {
    const row = sessions.find(({ session }) => session.refreshDigest === refreshDigest);
    if (!row || row.ended) return undefined;
    if (row.exchanged) {
      const successor = sessions.find(({ session }) => session.id === row.exchanged?.id);
      if (Date.parse(now) - row.exchanged.at <= graceSeconds * 1000) return successor?.session;
      if (successor && !successor.used && !successor.exchanged && (row.session.refreshExpiresAt ?? '') > now) {
        return (successor.session = { ...successor.session, ...next });
      }
      endFamily(row.session.family);
      return undefined;
    }
    if ((row.session.refreshExpiresAt ?? '') <= now) return undefined;
    const { kind, subjectId, family } = row.session;
    const successor: Session = { kind, subjectId, family, ...next };
    row.exchanged = { at: Date.parse(now), id: successor.id };
    sessions.push({ session: successor, ended: false });
    return successor;
  };

  const store: IdentityStore = {
    addChallenge(challenge, message) {
      const earlier = [...challenges.values()].find((one) => one.idempotencyKey === challenge.idempotencyKey);
      if (earlier) return Promise.resolve({ challenge: earlier, added: false });
      challenges.set(challenge.id, { ...challenge, tries: 0, used: false });
      addMessage(message);
      return Promise.resolve({ challenge, added: true });
    },
    challengeByKey: (key) =>
      Promise.resolve([...challenges.values()].find((challenge) => challenge.idempotencyKey === key)),
    answerChallenge: (id, digest, now, maxTries) => Promise.resolve(answerChallenge(id, digest, now, maxTries)),
    citizenByMobile(mobile, newId) {
      const known = [...citizens.values()].find((citizen) => citizen.mobile === mobile);
      const citizen = known ?? { id: newId, mobile };
      citizens.set(citizen.id, citizen);
      return Promise.resolve(citizen);
    },
    citizen: (id) => Promise.resolve(citizens.get(id)),
    officer: (id) => Promise.resolve(officers.get(id)),
    putOfficer: (officer) => Promise.resolve(void officers.set(officer.id, officer)),
    removeOfficer: (id) => Promise.resolve(void officers.delete(id)),
    hasDemoOfficers: () => Promise.resolve([...officers.values()].some(({ demo }) => demo)),
    addSession: (session) => Promise.resolve(void sessions.push({ session, ended: false })),
    sessionByAccess(digest) {
      const row = sessions.find(({ session, ended }) => !ended && session.accessDigest === digest);
      if (row) row.used = true;
      return Promise.resolve(row?.session);
    },
    refresh: (request) => Promise.resolve(refresh(request)),
    endFamily: (family) => Promise.resolve(endFamily(family)),
    endSessionsOf(kind, subjectId) {
      for (const row of sessions)
        if (row.session.kind === kind && row.session.subjectId === subjectId) row.ended = true;
      return Promise.resolve();
    },
  };
  return {
    store,
    tidy(now) {
      const dayBefore = new Date(Date.parse(now) - 86_400_000).toISOString();
      for (const [id, { expiresAt }] of challenges) if (expiresAt < dayBefore) challenges.delete(id);
      sessions = sessions.filter(({ session }) => (session.refreshExpiresAt ?? session.accessExpiresAt) >= dayBefore);
    },
  };
}
