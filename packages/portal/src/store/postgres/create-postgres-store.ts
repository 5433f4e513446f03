import type { DocumentStore, IssuedDocument, LimitStore, Store } from '../store.ts';
import { ChangeListener } from './change-listener.ts';
import { REMOVED_KEPT_MS } from '../record-store.ts';
import { Database, iso, type Row } from './database.ts';
import { migrate } from './migrate.ts';
import { PostgresFilings, type FaultPoint } from './postgres-filings.ts';
import { PostgresIdentity } from './postgres-identity.ts';
import { PostgresOutbox } from './postgres-outbox.ts';
import { PostgresRecords } from './postgres-records.ts';
import { PostgresSites } from './postgres-sites.ts';
import { PostgresUploads } from './postgres-uploads.ts';
import { PostgresVisits } from './postgres-visits.ts';

export interface PostgresStoreOptions {
  /** `postgres://…`; may lead through PgBouncer. */
  readonly url: string;
  /** A direct one for LISTEN, where `url` leads through a pooler. */
  readonly listenUrl?: string;
  readonly connections?: number;
  /** Called between the steps of a filing. For the crash campaign alone. */
  readonly fault?: FaultPoint;
}

export interface PostgresStore extends Store {
  /** Brings the schema to this version. @throws {StoreUnavailable} while the database is away: try again. */
  migrate(): Promise<void>;
  /**
   * Runs statements on the store's own connections, for what keeps tables of its own beside it.
   * @throws {StoreUnavailable} while the database is away.
   */
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
}

/** The portal's data in PostgreSQL 15 or newer. Opens connections when they are needed, not before. */
export function createPostgresStore({ url, listenUrl, connections, fault }: PostgresStoreOptions): PostgresStore {
  const database = new Database(url, connections);
  const listener = new ChangeListener(listenUrl ?? url);
  return {
    migrate: () => migrate(database),
    executeSql: (text, values) => database.run(text, values),
    check: async () => void (await database.query('select 1')),
    identity: new PostgresIdentity(database),
    filings: new PostgresFilings(database, fault ?? (() => undefined)),
    uploads: new PostgresUploads(database),
    outbox: new PostgresOutbox(database),
    limits: createLimits(database),
    records: new PostgresRecords(database),
    documents: createDocuments(database),
    visits: new PostgresVisits(database),
    sites: new PostgresSites(database, () => listener.wake('sites')),
    tidy: (now) => tidy(database, now),
    subscribe: (topic, wake) => listener.subscribe(topic, wake),
    async close() {
      await listener.close();
      await database.close();
    },
  };
}

async function tidy(database: Database, now: string): Promise<void> {
  await database.query('delete from budget where ends_at <= $1', [now]);
  await database.query('delete from page_visit where ends_at <= $1', [now]);
  await database.query("delete from otp_challenge where expires_at < $1::timestamptz - interval '1 day'", [now]);
  await database.query(
    "delete from session where coalesce(refresh_expires_at, access_expires_at) < $1::timestamptz - interval '1 day'",
    [now],
  );
  await database.query('delete from removed_record where removed_at < $1', [
    new Date(Date.parse(now) - REMOVED_KEPT_MS).toISOString(),
  ]);
  await database.query("delete from outbox where sent_at < $1::timestamptz - interval '30 days'", [now]);
}

function createLimits(database: Database): LimitStore {
  const waitOf = (endsAt: unknown, now: string): number =>
    Math.max(1, Math.ceil((Date.parse(iso(endsAt)) - Date.parse(now)) / 1000));
  return {
    async take(key, limit, windowSeconds, now) {
      const endsAt = new Date(Date.parse(now) + Math.round(windowSeconds * 1000));
      const [row] = await database.query(
        `insert into budget (key, taken, ends_at) values ($1, 1, $2)
         on conflict (key) do update set
           taken = case when budget.ends_at <= $3 then 1 else budget.taken + 1 end,
           ends_at = case when budget.ends_at <= $3 then $2 else budget.ends_at end
         returning taken, ends_at`,
        [key, endsAt, now],
      );
      return Number(row?.taken) > limit ? waitOf(row?.ends_at, now) : undefined;
    },
    async peek(key, limit, now) {
      const [row] = await database.query('select taken, ends_at from budget where key = $1 and ends_at > $2', [
        key,
        now,
      ]);
      return row && Number(row.taken) >= limit ? waitOf(row.ends_at, now) : undefined;
    },
  };
}

function createDocuments(database: Database): DocumentStore {
  const get = async (code: string): Promise<IssuedDocument | undefined> => {
    const [row] = await database.query('select * from issued_document where code = $1', [code]);
    return (
      row && {
        code: row.code as string,
        kind: row.kind as string,
        reference: row.reference as string,
        issuedAt: iso(row.issued_at),
        sha256: row.sha256 as string,
        ...(row.token !== null && { token: row.token as string }),
        ...(row.series !== null && { series: row.series as string }),
      }
    );
  };
  return {
    get,
    async put(document, at) {
      const { code, kind, reference, issuedAt, sha256, token, series } = document;
      await database.query(
        `insert into issued_document (code, kind, reference, issued_at, sha256, token, series, handed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (code) do update set handed_at = greatest(issued_document.handed_at, excluded.handed_at)`,
        [code, kind, reference, issuedAt, sha256, token, series, at],
      );
      return (await get(code)) ?? document;
    },
    async last(series) {
      const [row] = await database.query(
        'select code from issued_document where series = $1 order by handed_at desc, code limit 1',
        [series],
      );
      return row?.code as string | undefined;
    },
  };
}
