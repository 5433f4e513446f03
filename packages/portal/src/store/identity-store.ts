import type { NewMessage } from './outbox-store.ts';

export interface NewChallenge {
  readonly id: string;
  readonly mobile: string;
  readonly codeDigest: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  /** A repeat of the request that made the challenge gets the same challenge, and no second message. */
  readonly idempotencyKey: string;
}

export type ChallengeAnswer =
  | { readonly kind: 'right'; readonly mobile: string }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'expired' | 'used' | 'too-many-tries' };

export interface Citizen {
  readonly id: string;
  readonly mobile: string;
}

export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly rank: string;
  readonly station: string;
  readonly passwordHash: string;
  /** Made by the demonstration: production refuses to run with these. */
  readonly demo: boolean;
}

export interface Session {
  readonly id: string;
  readonly kind: 'citizen' | 'officer';
  readonly subjectId: string;
  /** All sessions that came from one sign-in by refreshing. */
  readonly family: string;
  readonly accessDigest: string;
  readonly accessExpiresAt: string;
  readonly refreshDigest?: string;
  readonly refreshExpiresAt?: string;
}

export interface RefreshRequest {
  readonly refreshDigest: string;
  readonly now: string;
  /** A second use this soon after the first is another tab of the client, not a thief. */
  readonly graceSeconds: number;
  /** The successor; derived from the refresh token, so that a repeat describes the same one. */
  readonly next: Pick<Session, 'id' | 'accessDigest' | 'accessExpiresAt' | 'refreshDigest' | 'refreshExpiresAt'>;
}

export interface IdentityStore {
  /** @returns the challenge of that idempotency key, and whether it was made now. */
  addChallenge(challenge: NewChallenge, message: NewMessage): Promise<{ challenge: NewChallenge; added: boolean }>;
  challengeByKey(idempotencyKey: string): Promise<NewChallenge | undefined>;
  /** Counts the try and judges it in one step; a right answer uses the challenge up. */
  answerChallenge(id: string, codeDigest: string, now: string, maxTries: number): Promise<ChallengeAnswer>;
  /** The citizen with that mobile number, made if new. */
  citizenByMobile(mobile: string, newId: string): Promise<Citizen>;
  citizen(id: string): Promise<Citizen | undefined>;
  officer(id: string): Promise<Officer | undefined>;
  putOfficer(officer: Officer): Promise<void>;
  /** Ids that are not there are passed over. */
  removeOfficer(id: string): Promise<void>;
  hasDemoOfficers(): Promise<boolean>;
  addSession(session: Session): Promise<void>;
  /** The session with that access token, expired or not, unless it was ended; from now on it counts as used. */
  sessionByAccess(accessDigest: string): Promise<Session | undefined>;
  /**
   * Exchanges a refresh token once. A repeat gives the same successor within the grace, and later as long as the successor was
   * not used: then its answer was lost, and its times begin anew. A repeat after that ends the whole family and gives undefined.
   */
  refresh(request: RefreshRequest): Promise<Session | undefined>;
  endFamily(family: string): Promise<void>;
  /** Ends all sessions of one person, wherever they signed in. */
  endSessionsOf(kind: Session['kind'], subjectId: string): Promise<void>;
}
