import { chain, chainStart } from '../hash-chain.ts';
import type { LoggedSiteChange, RegisteredSite, SiteChange, SiteStore, SiteWrite, SiteWriteResult } from '../store.ts';
import { notify } from './change-listener.ts';
import type { Database, Row, Sql } from './database.ts';
import { lockKey } from './postgres-filings.ts';

export class PostgresSites implements SiteStore {
  readonly #database: Database;
  readonly #changed: () => void;

  /** @param changed called after each change that this process has made */
  constructor(database: Database, changed: () => void) {
    this.#database = database;
    this.#changed = changed;
  }

  async write(name: string, { idempotency, decide }: SiteWrite): Promise<SiteWriteResult> {
    const result = await this.#database.transaction<SiteWriteResult>(async (sql) => {
      await lockKey(sql, idempotency.key);
      const [earlier] = await sql.query('select * from site_change where idempotency_key = $1', [idempotency.key]);
      if (earlier) {
        const same = earlier.name === name && earlier.body_digest === idempotency.bodyDigest;
        return same ? { kind: 'repeated', site: siteOf(earlier) } : { kind: 'key-reused' };
      }
      // A new name has no row that could be locked.
      await lockKey(sql, `site:${name}`);
      const log = await readLog(sql, name);
      const [last] = await chain(log.at(-1) ?? { seq: 0, hash: chainStart }, [decide(log)]);
      if (!last) throw new Error('A change that made no line');
      const { seq, event, previousHash, hash } = last;
      await sql.query(
        `insert into site_change (name, seq, change, previous_hash, hash, idempotency_key, body_digest)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [name, seq, JSON.stringify(event), previousHash, hash, idempotency.key, idempotency.bodyDigest],
      );
      await notify(sql, { topic: 'sites' });
      return { kind: 'written', site: { name, last } };
    });
    if (result.kind === 'written') this.#changed();
    return result;
  }

  async list(): Promise<readonly RegisteredSite[]> {
    const rows = await this.#database.query('select distinct on (name) * from site_change order by name, seq desc');
    return rows.map(siteOf).filter(({ last }) => last.event.kind !== 'removed');
  }

  log(name: string): Promise<readonly LoggedSiteChange[]> {
    return readLog(this.#database, name);
  }

  async getByKey(key: string): Promise<RegisteredSite | undefined> {
    const [row] = await this.#database.query('select * from site_change where idempotency_key = $1', [key]);
    return row && siteOf(row);
  }
}

async function readLog(sql: Sql, name: string): Promise<readonly LoggedSiteChange[]> {
  return (await sql.query('select * from site_change where name = $1 order by seq', [name])).map(lineOf);
}

function siteOf(row: Row): RegisteredSite {
  return { name: row.name as string, last: lineOf(row) };
}

function lineOf(row: Row): LoggedSiteChange {
  return {
    seq: row.seq as number,
    event: row.change as SiteChange,
    previousHash: row.previous_hash as string,
    hash: row.hash as string,
  };
}
