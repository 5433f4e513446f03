import { readTimeCursor, writeCursor } from '../cursor.ts';
import { chain, chainStart } from '../hash-chain.ts';
import type {
  AppendRequest,
  AppendResult,
  CohortMember,
  CohortQuery,
  FileRequest,
  FileResult,
  Filing,
  FilingQuery,
  FilingStore,
  LoggedEvent,
  NewEvent,
  Page,
} from '../store.ts';
import { notify } from './change-listener.ts';
import type { Database, Sql } from './database.ts';
import { clause, conditions, eventOf, filingOf, projectionValues } from './filing-rows.ts';
import { addMessages } from './postgres-outbox.ts';

/** Called between two steps of a filing; the crash campaign kills the process there. */
export type FaultPoint = (name: string) => void;

/** Thrown inside a transaction to undo it and answer all the same. */
class Undo<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('undone');
    this.result = result;
  }
}

export class PostgresFilings implements FilingStore {
  readonly #database: Database;
  readonly #fault: FaultPoint;

  constructor(database: Database, fault: FaultPoint) {
    this.#database = database;
    this.#fault = fault;
  }

  async file(request: FileRequest): Promise<FileResult> {
    const fault = this.#fault;
    const result = await this.#undoable<FileResult>(async (sql) => {
      const { idempotencyKey, ownerId, bodyDigest, serial, uploadIds, beside } = request;
      fault('begun');
      await lockKey(sql, idempotencyKey);
      fault('locked');
      const [known] = await sql.query('select * from filing where idempotency_key = $1', [idempotencyKey]);
      if (known) {
        const same = known.body_digest === bodyDigest && known.owner_id === ownerId;
        return same ? { kind: 'repeated', filing: filingOf(known) } : { kind: 'key-reused' };
      }
      if (await isEventKey(sql, idempotencyKey)) return { kind: 'key-reused' };
      if (beside) beside.judge(await openOf(sql, ownerId, beside.service));
      const [counter] = await sql.query(
        `insert into filing_serial (unit, year, last) values ($1, $2, 1)
         on conflict (unit, year) do update set last = filing_serial.last + 1 returning last`,
        [serial.unit, serial.year],
      );
      fault('numbered');
      const composed = request.compose(Number(counter?.last));
      const log = await chain({ seq: 0, hash: chainStart }, composed.events);
      const { projection } = composed;
      const [row = {}] = await sql.query(
        `insert into filing (reference, service, owner_id, filed_at, idempotency_key, body_digest, access_code_digest,
           filed, response, last_seq, state, station, assigned_to, closed, waiting, due_at, last_event_at,
           silent_since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning *`,
        [
          ...[composed.reference, composed.service, ownerId, composed.filedAt, idempotencyKey, bodyDigest],
          ...[composed.accessCodeDigest, JSON.stringify(composed.filed), JSON.stringify(composed.response)],
          ...[log.length, ...projectionValues(projection)],
        ],
      );
      fault('filing-written');
      await writeEvents(sql, composed.reference, log);
      fault('events-written');
      await addMessages(sql, composed.messages);
      fault('outbox-written');
      const positions = await claim(sql, uploadIds, composed.reference);
      if (positions.length > 0) throw new Undo<FileResult>({ kind: 'bad-uploads', positions });
      fault('uploads-claimed');
      await announce(sql, composed.reference, [projection.station]);
      fault('announced');
      return { kind: 'filed', filing: filingOf(row) };
    });
    if (result.kind === 'filed') fault('committed');
    return result;
  }

  append(reference: string, { idempotency, decide }: AppendRequest): Promise<AppendResult> {
    return this.#undoable<AppendResult>(async (sql) => {
      if (idempotency) await lockKey(sql, idempotency.key);
      const [row] = await sql.query('select * from filing where reference = $1 for update', [reference]);
      if (!row) return { kind: 'not-found' };
      const filing = filingOf(row);
      if (idempotency) {
        const earlier = await additionOf(sql, idempotency.key);
        if (earlier) {
          const same = earlier.reference === reference && earlier.bodyDigest === idempotency.bodyDigest;
          return same ? { kind: 'repeated', filing, events: [earlier.event] } : { kind: 'key-reused' };
        }
        const [taken] = await sql.query('select 1 from filing where idempotency_key = $1', [idempotency.key]);
        if (taken) return { kind: 'key-reused' };
      }
      const log = await readLog(sql, reference, 0);
      const { events: added, projection, messages = [], uploadIds = [], wishes } = decide(filing, log);
      const events = await chain(log.at(-1) ?? { seq: 0, hash: chainStart }, added);
      if (events.length === 0) return { kind: 'added', filing, events };
      await writeEvents(sql, reference, events, idempotency);
      const [updated = {}] = await sql.query(
        `update filing set last_seq = $2, state = $3, station = $4, assigned_to = $5, closed = $6, waiting = $7,
           due_at = $8, last_event_at = $9, silent_since = $10, wishes = coalesce($11, wishes) where reference = $1 returning *`,
        [reference, events.at(-1)?.seq, ...projectionValues(projection), wishes ? JSON.stringify(wishes) : null],
      );
      const positions = await claim(sql, uploadIds, reference);
      if (positions.length > 0) throw new Undo<AppendResult>({ kind: 'bad-uploads', positions });
      await addMessages(sql, messages);
      await announce(sql, reference, [filing.projection.station, projection.station]);
      return { kind: 'added', filing: filingOf(updated), events };
    });
  }

  async get(reference: string): Promise<Filing | undefined> {
    const [row] = await this.#database.query('select * from filing where reference = $1', [reference]);
    return row && filingOf(row);
  }

  async isUnderWay(key: string): Promise<boolean> {
    // Taken for an instant and given back at the end of the statement; who writes with the key holds it until commit.
    const [row] = await this.#database.query('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [
      key,
    ]);
    return row?.free === false;
  }

  async getByKey(key: string): Promise<{ readonly filing: Filing; readonly event?: LoggedEvent } | undefined> {
    const [row] = await this.#database.query('select * from filing where idempotency_key = $1', [key]);
    if (row) return { filing: filingOf(row) };
    const addition = await additionOf(this.#database, key);
    const filing = addition && (await this.get(addition.reference));
    return filing && { filing, event: addition.event };
  }

  async getByAccessCode(reference: string, digest: string): Promise<Filing | undefined> {
    const [row] = await this.#database.query('select * from filing where reference = $1 and access_code_digest = $2', [
      reference,
      digest,
    ]);
    return row && filingOf(row);
  }

  log(reference: string, after = 0): Promise<readonly LoggedEvent[]> {
    return readLog(this.#database, reference, after);
  }

  async list(query: FilingQuery): Promise<{ items: readonly Filing[]; next?: string }> {
    const { where, values } = conditions(query);
    if (query.cursor !== undefined) {
      const { sortKey, id } = readTimeCursor(query.cursor);
      values.push(new Date(sortKey), id);
      where.push(`(filed_at, reference) < ($${values.length - 1}, $${values.length})`);
    }
    values.push(query.limit + 1);
    const rows = await this.#database.query(
      `select * from filing ${clause(where)} order by filed_at desc, reference desc limit $${values.length}`,
      values,
    );
    const items = rows.slice(0, query.limit).map(filingOf);
    const last = items.at(-1);
    const more = rows.length > query.limit && last;
    return { items, ...(more && { next: writeCursor({ sortKey: last.filedAt, id: last.reference }) }) };
  }

  async count(query: Omit<FilingQuery, 'cursor' | 'limit'>): Promise<number> {
    const { where, values } = conditions(query);
    const [row] = await this.#database.query(`select count(*) as count from filing ${clause(where)}`, values);
    return Number(row?.count);
  }

  async cohort({ from, before, cursor, limit }: CohortQuery): Promise<Page<CohortMember>> {
    const { sortKey = from, id = '' } = cursor === undefined ? {} : readTimeCursor(cursor);
    const rows = await this.#database.query(
      `select * from filing where filed_at < $1 and (filed_at, reference) > ($2, $3)
       order by filed_at, reference limit $4`,
      [before, new Date(sortKey), id, limit + 1],
    );
    const filings = rows.slice(0, limit).map(filingOf);
    const lines = await this.#database.query(
      'select reference, event from filing_event where reference = any($1) order by reference, seq',
      [filings.map(({ reference }) => reference)],
    );
    const logs = Map.groupBy(lines, (line) => line.reference as string);
    const items = filings.map(({ reference, service, filed, projection }) => ({
      ...{ reference, service, filed, projection },
      log: (logs.get(reference) ?? []).map(({ event }) => event as NewEvent),
    }));
    const last = rows.length > limit && filings.at(-1);
    return { items, ...(last && { next: writeCursor({ sortKey: last.filedAt, id: last.reference }) }) };
  }

  async #undoable<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    try {
      return await this.#database.transaction(work);
    } catch (error) {
      if (error instanceof Undo) return error.result as T;
      throw error;
    }
  }
}

/** Two requests with one key wait for each other; the second finds what the first has done. */
export async function lockKey(sql: Sql, key: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

/** The open filings of one owner and service, newest first; until this transaction ends nobody else is told them. */
async function openOf(sql: Sql, ownerId: string, service: string): Promise<readonly Filing[]> {
  // Beside the locks of keys, which have the seed 0. A lock of its own statement: what the second finds must be read after it.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${service} ${ownerId}`]);
  const rows = await sql.query(
    `select * from filing where owner_id = $1 and service = $2 and not closed order by filed_at desc, reference desc`,
    [ownerId, service],
  );
  return rows.map(filingOf);
}

async function isEventKey(sql: Sql, key: string): Promise<boolean> {
  return (await sql.query('select 1 from filing_event where idempotency_key = $1', [key])).length > 0;
}

async function additionOf(sql: Sql, key: string) {
  const [row] = await sql.query('select * from filing_event where idempotency_key = $1', [key]);
  return row && { reference: row.reference as string, bodyDigest: row.body_digest, event: eventOf(row) };
}

async function readLog(sql: Sql, reference: string, after: number): Promise<readonly LoggedEvent[]> {
  const rows = await sql.query('select * from filing_event where reference = $1 and seq > $2::bigint order by seq', [
    reference,
    after,
  ]);
  return rows.map(eventOf);
}

async function writeEvents(
  sql: Sql,
  reference: string,
  events: readonly LoggedEvent[],
  idempotency?: AppendRequest['idempotency'],
): Promise<void> {
  for (const [at, { seq, event, previousHash, hash }] of events.entries()) {
    const asked = at === 0 ? idempotency : undefined;
    await sql.query(
      `insert into filing_event (reference, seq, event, previous_hash, hash, idempotency_key, body_digest)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [reference, seq, JSON.stringify(event), previousHash, hash, asked?.key ?? null, asked?.bodyDigest ?? null],
    );
  }
}

/** Makes uploads part of the filing. @returns the positions of those that cannot be. */
async function claim(sql: Sql, ids: readonly string[], reference: string): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await sql.query(
    `update upload set state = 'claimed', reference = $2 where id = any($1) and state = 'stored' returning id`,
    [ids, reference],
  );
  const claimed = new Set(rows.map(({ id }) => id));
  return ids.flatMap((id, position) => (claimed.has(id) ? [] : [position]));
}

async function announce(sql: Sql, reference: string, stations: readonly string[]): Promise<void> {
  const inboxes = [...new Set(stations)].map((station) => ({ topic: `station:${station}` as const, reference }));
  await notify(sql, { topic: `filing:${reference}` }, ...inboxes);
}
