import pg from 'pg';
import { StoreUnavailable } from '../store.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Runs statements: the pool's any connection, or the one of a transaction. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** SQLSTATE classes and network errors that mean "not now": the server is away, starting, stopping or full. */
const awayStates = /^(08|53|57P)/;
const awayCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];
const awayWords = /connection terminated|timeout exceeded when trying to connect|connection ended|not queryable/i;

/** SQLSTATE: serialization failure, deadlock. */
const contended: ReadonlySet<string> = new Set(['40001', '40P01']);
const triesOfATransaction = 3;

export function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code = '' } = error as { code?: string };
  const away = awayStates.test(code) || awayCodes.includes(code) || awayWords.test(error.message);
  return away ? new StoreUnavailable('The database cannot be reached', { cause: error }) : error;
}

/** Connections to one PostgreSQL database. */
export class Database implements Sql {
  readonly #pool: pg.Pool;

  constructor(url: string, connections = 16) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: 3000,
      idleTimeoutMillis: 30_000,
      // A statement that hangs must not hold a citizen's request for ever.
      statement_timeout: 15_000,
      application_name: 'nagrik-portal',
    });
    // Idle connections break when the server restarts; the next query opens another.
    this.#pool.on('error', () => undefined);
    // So do those of transactions, also between two statements: the next statement says so. Unheard it would end the process.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async query(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.run(text, values)).rows;
  }

  /** Without values the text may be several statements. */
  async run(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }> {
    try {
      return await this.#pool.query<Row>(text, values && [...values]);
    } catch (error) {
      throw translated(error);
    }
  }

  /**
   * All or nothing: what `work` throws is thrown on, and nothing of it was kept. Where two transactions stood in each
   * other's way and PostgreSQL ended this one, `work` is done again.
   */
  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (tries === triesOfATransaction || !contended.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  async #attempt<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      throw translated(error);
    }
    const sql: Sql = {
      async query(text, values = []) {
        const { rows } = await client.query<Row>(text, [...values]);
        return rows;
      },
    };
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work(sql);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw translated(error);
    } finally {
      // A connection whose rollback failed must not serve anybody else.
      client.release(broken);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

/** A column of time as the store's ISO text. */
export function iso(value: unknown): string {
  return (value as Date).toISOString();
}

export function isoOrNothing(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : iso(value);
}
