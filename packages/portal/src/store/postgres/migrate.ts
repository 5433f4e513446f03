import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';

/** Beside `src` and `dist`, so that both find it. */
const folder = new URL('../../../migrations/', import.meta.url);

/** Any number; the same for every process that migrates this database. */
const lock = 4_711_202_611;

/**
 * Brings the database to the schema of this version: runs each file of `migrations/` once, in the order of names, all
 * in one transaction. Several processes may start at once.
 * @throws when a file was changed after it ran, or the database is newer than this version.
 */
export async function migrate(database: Database): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lock]);
    await sql.query(
      'create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())',
    );
    const done = new Map(
      (await sql.query('select name, sha256 from migration')).map((row) => [row.name as string, row.sha256]),
    );
    const unknown = [...done.keys()].find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`The database is newer than this portal: it has had ${unknown}.`);
    for (const name of names) {
      const text = await readFile(new URL(name, folder), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const before = done.get(name);
      if (before === sha256) continue;
      if (before !== undefined)
        throw new Error(`The migration ${name} was changed after it ran. Add a new file instead.`);
      await sql.query(text);
      await sql.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    }
  });
}
