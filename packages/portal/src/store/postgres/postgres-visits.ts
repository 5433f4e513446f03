import type { KeptVisit, VisitStore } from '../store.ts';
import { type Database, iso } from './database.ts';

export class PostgresVisits implements VisitStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(id: string, now: string): Promise<KeptVisit | undefined> {
    const [row] = await this.#database.query('select * from page_visit where id = $1 and ends_at > $2', [id, now]);
    return (
      row && {
        id: row.id as string,
        revision: row.revision as number,
        sealed: new Uint8Array(row.sealed as Buffer<ArrayBuffer>),
        endsAt: iso(row.ends_at),
      }
    );
  }

  async put({ id, revision, sealed, endsAt }: KeptVisit, before: number, now: string): Promise<boolean> {
    const rows = await this.#database.query(
      // One that has ended and was not tidied away yet counts as none.
      before === 0
        ? `insert into page_visit (id, revision, sealed, ends_at) values ($1, $2, $3, $4)
           on conflict (id) do update set revision = $2, sealed = $3, ends_at = $4 where page_visit.ends_at <= $5
           returning id`
        : `update page_visit set revision = $2, sealed = $3, ends_at = $4
           where id = $1 and revision = $6 and ends_at > $5 returning id`,
      [id, revision, Buffer.from(sealed), endsAt, now, ...(before === 0 ? [] : [before])],
    );
    return rows.length > 0;
  }

  async extend(id: string, endsAt: string, now: string): Promise<void> {
    await this.#database.query('update page_visit set ends_at = $2 where id = $1 and ends_at > $3', [id, endsAt, now]);
  }

  async remove(id: string): Promise<void> {
    await this.#database.query('delete from page_visit where id = $1', [id]);
  }
}
