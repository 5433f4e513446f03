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
import { iso, isoOrNothing, type Database, type Row, type Sql } from './database.ts';
import { addMessages } from './postgres-outbox.ts';

export class PostgresIdentity implements IdentityStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  addChallenge(challenge: NewChallenge, message: NewMessage): Promise<{ challenge: NewChallenge; added: boolean }> {
    return this.#database.transaction(async (sql) => {
      const { id, mobile, codeDigest, createdAt, expiresAt, idempotencyKey } = challenge;
      const [added] = await sql.query(
        `insert into otp_challenge (id, mobile, code_digest, created_at, expires_at, idempotency_key)
         values ($1, $2, $3, $4, $5, $6) on conflict (idempotency_key) do nothing returning id`,
        [id, mobile, codeDigest, createdAt, expiresAt, idempotencyKey],
      );
      if (added) await addMessages(sql, [message]);
      return { challenge: (await challengeByKey(sql, idempotencyKey)) ?? challenge, added: added !== undefined };
    });
  }

  challengeByKey(key: string): Promise<NewChallenge | undefined> {
    return challengeByKey(this.#database, key);
  }

  answerChallenge(id: string, codeDigest: string, now: string, maxTries: number): Promise<ChallengeAnswer> {
    return this.#database.transaction(async (sql): Promise<ChallengeAnswer> => {
      const [row] = await sql.query('select * from otp_challenge where id = $1 for update', [id]);
      // An unknown challenge and an old one are the same to whoever asks.
      if (!row || iso(row.expires_at) <= now) return { kind: 'expired' };
      if (row.used) return { kind: 'used' };
      const tries = (row.tries as number) + 1;
      if (tries > maxTries) return { kind: 'too-many-tries' };
      const right = row.code_digest === codeDigest;
      await sql.query('update otp_challenge set tries = $2, used = $3 where id = $1', [id, tries, right]);
      if (right) return { kind: 'right', mobile: row.mobile as string };
      return tries < maxTries ? { kind: 'wrong', triesLeft: maxTries - tries } : { kind: 'too-many-tries' };
    });
  }

  async citizenByMobile(mobile: string, newId: string): Promise<Citizen> {
    await this.#database.query('insert into citizen (id, mobile) values ($1, $2) on conflict (mobile) do nothing', [
      newId,
      mobile,
    ]);
    const [row] = await this.#database.query('select id, mobile from citizen where mobile = $1', [mobile]);
    return row as unknown as Citizen;
  }

  async citizen(id: string): Promise<Citizen | undefined> {
    const [row] = await this.#database.query('select id, mobile from citizen where id = $1', [id]);
    return row as Citizen | undefined;
  }

  async officer(id: string): Promise<Officer | undefined> {
    const [row] = await this.#database.query(
      'select id, name, rank, station, password_hash as "passwordHash", demo from officer where id = $1',
      [id],
    );
    return row as Officer | undefined;
  }

  async putOfficer({ id, name, rank, station, passwordHash, demo }: Officer): Promise<void> {
    await this.#database.query(
      `insert into officer (id, name, rank, station, password_hash, demo) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set name = $2, rank = $3, station = $4, password_hash = $5, demo = $6`,
      [id, name, rank, station, passwordHash, demo],
    );
  }

  async removeOfficer(id: string): Promise<void> {
    await this.#database.query('delete from officer where id = $1', [id]);
  }

  async hasDemoOfficers(): Promise<boolean> {
    return (await this.#database.query('select 1 from officer where demo limit 1')).length > 0;
  }

  async addSession(session: Session): Promise<void> {
    await insertSession(this.#database, session);
  }

  async sessionByAccess(accessDigest: string): Promise<Session | undefined> {
    const [row] = await this.#database.query('select * from session where access_digest = $1 and not ended', [
      accessDigest,
    ]);
    if (!row) return undefined;
    // Once for each token: whoever has it can use it, so a repeat of the exchange that gave it is no lost answer.
    if (!row.used) await this.#database.query('update session set used = true where id = $1', [row.id]);
    return sessionOf(row);
  }

  refresh({ refreshDigest, now, graceSeconds, next }: RefreshRequest): Promise<Session | undefined> {
    return this.#database.transaction(async (sql) => {
      const [row] = await sql.query('select * from session where refresh_digest = $1 for update', [refreshDigest]);
      if (!row || row.ended) return undefined;
      const exchangedAt = isoOrNothing(row.exchanged_at);
      if (exchangedAt !== undefined) {
        const [successor] = await sql.query('select * from session where id = $1 and not ended', [row.successor]);
        if (Date.parse(now) - Date.parse(exchangedAt) <= graceSeconds * 1000) return successor && sessionOf(successor);
        const alive = (sessionOf(row).refreshExpiresAt ?? '') > now;
        if (successor && !successor.used && successor.exchanged_at === null && alive) {
          const { id, accessExpiresAt, refreshExpiresAt } = next;
          await sql.query('update session set access_expires_at = $2, refresh_expires_at = $3 where id = $1', [
            ...[id, accessExpiresAt, refreshExpiresAt ?? null],
          ]);
          return { ...sessionOf(successor), ...next };
        }
        await endFamily(sql, row.family as string);
        return undefined;
      }
      const session = sessionOf(row);
      if ((session.refreshExpiresAt ?? '') <= now) return undefined;
      const { kind, subjectId, family } = session;
      const successor: Session = { kind, subjectId, family, ...next };
      await insertSession(sql, successor);
      await sql.query('update session set exchanged_at = $2, successor = $3 where id = $1', [
        session.id,
        now,
        successor.id,
      ]);
      return successor;
    });
  }

  async endFamily(family: string): Promise<void> {
    await endFamily(this.#database, family);
  }

  async endSessionsOf(kind: Session['kind'], subjectId: string): Promise<void> {
    await this.#database.query('update session set ended = true where kind = $1 and subject_id = $2', [
      kind,
      subjectId,
    ]);
  }
}

async function endFamily(sql: Sql, family: string): Promise<void> {
  await sql.query('update session set ended = true where family = $1', [family]);
}

async function insertSession(sql: Sql, session: Session): Promise<void> {
  const { id, kind, subjectId, family, accessDigest, accessExpiresAt, refreshDigest, refreshExpiresAt } = session;
  await sql.query(
    `insert into session (id, kind, subject_id, family, access_digest, access_expires_at, refresh_digest,
       refresh_expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, kind, subjectId, family, accessDigest, accessExpiresAt, refreshDigest ?? null, refreshExpiresAt ?? null],
  );
}

async function challengeByKey(sql: Sql, key: string): Promise<NewChallenge | undefined> {
  const [row] = await sql.query('select * from otp_challenge where idempotency_key = $1', [key]);
  return (
    row && {
      id: row.id as string,
      mobile: row.mobile as string,
      codeDigest: row.code_digest as string,
      createdAt: iso(row.created_at),
      expiresAt: iso(row.expires_at),
      idempotencyKey: row.idempotency_key as string,
    }
  );
}

function sessionOf(row: Row): Session {
  const refreshExpiresAt = isoOrNothing(row.refresh_expires_at);
  return {
    id: row.id as string,
    kind: row.kind as Session['kind'],
    subjectId: row.subject_id as string,
    family: row.family as string,
    accessDigest: row.access_digest as string,
    accessExpiresAt: iso(row.access_expires_at),
    ...(row.refresh_digest !== null && { refreshDigest: row.refresh_digest as string }),
    ...(refreshExpiresAt !== undefined && { refreshExpiresAt }),
  };
}
