import { joinWords, readKey } from '../../domain/fold.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Json, Page, PublicRecord, RecordQuery, RecordStore, RemovedRecord } from '../store.ts';
import { iso, isoOrNothing, type Database, type Row } from './database.ts';

const NEXT_VERSION = `insert into record_version (kind, version) values ($1, 1)
  on conflict (kind) do update set version = record_version.version + 1, changed_at = clock_timestamp()`;

/** What a deletion gives back is remembered by its id, in the same statement. */
const remembering = (deletion: string): string => `with gone as (${deletion} returning kind, id),
  kept as (insert into removed_record select kind, id, clock_timestamp() from gone
    on conflict (kind, id) do update set removed_at = excluded.removed_at)
  select kind from gone`;

export class PostgresRecords implements RecordStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(kind: string, id: string): Promise<PublicRecord | undefined> {
    const [row] = await this.#database.query('select * from record where kind = $1 and id = $2', [kind, id]);
    return row && recordOf(row);
  }

  async find(query: RecordQuery): Promise<Page<PublicRecord> & { readonly total: number }> {
    const values: unknown[] = [];
    const value = (one: unknown): string => `$${values.push(one)}`;
    const where = conditions(query, value).join(' and ');
    const [counted] = await this.#database.query(`select count(*) as total from record where ${where}`, values);
    let after = '';
    if (query.cursor !== undefined) {
      const { sortKey, id } = readCursor(query.cursor);
      const key = value(sortKey);
      after = `and (sort_key < ${key} or (sort_key = ${key} and id > ${value(id)}))`;
    }
    const rows = await this.#database.query(
      `select * from record where ${where} ${after} order by sort_key desc, id
       limit ${value(query.limit + 1)} offset ${value(query.skip ?? 0)}`,
      values,
    );
    const items = rows.slice(0, query.limit).map(recordOf);
    const last = items.at(-1);
    const more = rows.length > query.limit && last;
    return { items, total: Number(counted?.total), ...(more && { next: writeCursor(last) }) };
  }

  async put(records: readonly PublicRecord[]): Promise<void> {
    await this.#database.transaction(async (sql) => {
      const rows = records.map(({ kind, id, sortKey, facets, amounts = {}, searchText = '', endsAt, body }) => ({
        ...{ kind, id, facets, amounts, body, ends_at: endsAt },
        sort_key: sortKey,
        search_text: ` ${searchText}`,
      }));
      await sql.query(
        `insert into record select * from jsonb_to_recordset($1::jsonb) as row
           (kind text, id text, sort_key text, facets jsonb, amounts jsonb, search_text text, body jsonb, ends_at timestamptz)
         on conflict (kind, id) do update set sort_key = excluded.sort_key, facets = excluded.facets,
           amounts = excluded.amounts, search_text = excluded.search_text, body = excluded.body, ends_at = excluded.ends_at`,
        [JSON.stringify(rows)],
      );
      await sql.query(
        `delete from removed_record using jsonb_to_recordset($1::jsonb) as row (kind text, id text)
         where removed_record.kind = row.kind and removed_record.id = row.id`,
        [JSON.stringify(records.map(({ kind, id }) => ({ kind, id })))],
      );
      for (const kind of [...new Set(records.map((record) => record.kind))].sort())
        await sql.query(NEXT_VERSION, [kind]);
    });
  }

  async remove(kind: string, ids: readonly string[]): Promise<void> {
    await this.#take('delete from record where kind = $1 and id = any($2)', [kind, ids]);
  }

  removeEnded(now: string): Promise<number> {
    return this.#take('delete from record where ends_at <= $1', [now]);
  }

  async removed(kind: string, since: string, limit: number, now?: string): Promise<readonly RemovedRecord[]> {
    const rows = await this.#database.query(
      `select id, removed_at from removed_record where kind = $1 and removed_at >= $2
       union all
       select id, ends_at from record where kind = $1 and ends_at >= $2 and ends_at <= $4
       order by removed_at desc, id limit $3`,
      [kind, since, limit, now ?? null],
    );
    return rows.map((row) => ({ id: row.id as string, removedAt: iso(row.removed_at) }));
  }

  async changedAt(kind: string): Promise<string | undefined> {
    const [row] = await this.#database.query('select changed_at from record_version where kind = $1', [kind]);
    return isoOrNothing(row?.changed_at);
  }

  async version(kind: string): Promise<string> {
    const [row] = await this.#database.query('select version from record_version where kind = $1', [kind]);
    return String(row?.version ?? 0);
  }

  #take(deletion: string, values: readonly unknown[]): Promise<number> {
    return this.#database.transaction(async (sql) => {
      const gone = await sql.query(remembering(deletion), values);
      for (const kind of [...new Set(gone.map((row) => row.kind as string))].sort())
        await sql.query(NEXT_VERSION, [kind]);
      return gone.length;
    });
  }
}

function conditions(query: RecordQuery, value: (one: unknown) => string): string[] {
  const { kind, facets, atLeast, from, to, search } = query;
  const where = [`kind = ${value(kind)}`];
  if (facets && Object.keys(facets).length > 0) where.push(`facets @> ${value(JSON.stringify(facets))}::jsonb`);
  for (const [name, bound] of Object.entries(atLeast ?? {})) {
    where.push(`(amounts ->> ${value(name)})::numeric >= ${value(bound)}`);
  }
  if (from !== undefined) where.push(`sort_key >= ${value(from)}`);
  if (to !== undefined) where.push(`sort_key <= ${value(to)}`);
  if (search !== undefined) where.push(searchCondition(search, value));
  return where;
}

/** Where `matchKey` of domain/match-key gives more than 0, as pg_trgm can answer it by index: each word, or all written as one. */
function searchCondition(search: string, value: (one: unknown) => string): string {
  // Keys are letters and digits; anything else cannot match and would mean something to LIKE.
  const words = readKey(search).filter(({ skeleton }) => /^[a-z0-9]+$/.test(skeleton));
  if (words.length === 0) return 'false';
  const like = ({ skeleton }: { readonly skeleton: string }): string => {
    const similar = `${value(skeleton)}::text <<% search_text`;
    // One letter begins too many words.
    return skeleton.length > 1 ? `(${similar} or search_text like ${value(`% ${skeleton}%`)})` : `(${similar})`;
  };
  return `((${words.map(like).join(' and ')}) or ${like(joinWords(words))})`;
}

function recordOf(row: Row): PublicRecord {
  const endsAt = isoOrNothing(row.ends_at);
  return {
    kind: row.kind as string,
    id: row.id as string,
    sortKey: row.sort_key as string,
    facets: row.facets as Readonly<Record<string, string>>,
    amounts: row.amounts as Readonly<Record<string, number>>,
    searchText: (row.search_text as string).slice(1),
    ...(endsAt !== undefined && { endsAt }),
    body: row.body as Json,
  };
}
