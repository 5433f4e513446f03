import type { Refusal, StoredContent, Upload, UploadPart, UploadStore } from '../store.ts';
import { iso, isoOrNothing, type Database, type Row } from './database.ts';

export class PostgresUploads implements UploadStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(upload: Upload): Promise<Upload> {
    const { id, idempotencyKey, name, mediaType, bytes, sha256, state, createdAt, expiresAt } = upload;
    await this.#database.query(
      `insert into upload (id, idempotency_key, name, media_type, bytes, sha256, state, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (idempotency_key) do nothing`,
      [id, idempotencyKey, name, mediaType, bytes, sha256 ?? null, state, createdAt, expiresAt],
    );
    const [row] = await this.#database.query('select * from upload where idempotency_key = $1', [idempotencyKey]);
    return row ? uploadOf(row) : upload;
  }

  async get(id: string): Promise<Upload | undefined> {
    const [row] = await this.#database.query('select * from upload where id = $1', [id]);
    return row && uploadOf(row);
  }

  async append(id: string, from: number, parts: readonly UploadPart[]): Promise<boolean> {
    const rows = await this.#database.query(
      `update upload set parts = $3, received = (select sum((part->>'bytes')::integer) from jsonb_array_elements($3::jsonb) part)
        where id = $1 and received = $2 and state = 'awaiting' returning id`,
      [id, from, JSON.stringify(parts)],
    );
    return rows.length > 0;
  }

  async stored(id: string, from: number, content: StoredContent): Promise<Upload | undefined> {
    const { storedAt, sha256, whole, derivative } = content;
    const [row] = await this.#database.query(
      `update upload set state = 'stored', stored_at = $3, sha256 = $4, parts = $5, received = $6, derivative = $7
        where id = $1 and received = $2 and state = 'awaiting' returning *`,
      [
        ...[id, from, storedAt, sha256, JSON.stringify([whole]), whole.bytes],
        derivative ? JSON.stringify(derivative) : null,
      ],
    );
    return row && uploadOf(row);
  }

  async refuse(id: string, from: number, refusal: Refusal): Promise<boolean> {
    const rows = await this.#database.query(
      `update upload set state = 'refused', refusal = $3, parts = '[]', received = 0
        where id = $1 and received = $2 and state = 'awaiting' returning id`,
      [id, from, refusal],
    );
    return rows.length > 0;
  }

  async remove(id: string): Promise<boolean> {
    const rows = await this.#database.query(`delete from upload where id = $1 and state <> 'claimed' returning id`, [
      id,
    ]);
    return rows.length > 0;
  }

  async removeExpired(now: string, limit: number): Promise<readonly string[]> {
    const rows = await this.#database.query(
      `delete from upload where id in (
         select id from upload where reference is null and expires_at < $1 limit $2 for update skip locked
       ) returning id`,
      [now, limit],
    );
    return rows.map(({ id }) => id as string);
  }

  async ofFiling(reference: string): Promise<readonly Upload[]> {
    const rows = await this.#database.query('select * from upload where reference = $1 order by created_at, id', [
      reference,
    ]);
    return rows.map(uploadOf);
  }
}

function uploadOf(row: Row): Upload {
  const storedAt = isoOrNothing(row.stored_at);
  return {
    id: row.id as string,
    idempotencyKey: row.idempotency_key as string,
    name: row.name as string,
    mediaType: row.media_type as string,
    bytes: row.bytes as number,
    ...(row.sha256 !== null && { sha256: row.sha256 as string }),
    state: row.state as Upload['state'],
    received: row.received as number,
    parts: row.parts as UploadPart[],
    ...(row.refusal !== null && { refusal: row.refusal as Refusal }),
    createdAt: iso(row.created_at),
    expiresAt: iso(row.expires_at),
    ...(storedAt !== undefined && { storedAt }),
    ...(row.derivative !== null && { derivative: row.derivative as NonNullable<Upload['derivative']> }),
    ...(row.reference !== null && { reference: row.reference as string }),
  };
}
