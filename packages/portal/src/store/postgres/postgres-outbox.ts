import { randomToken } from '../../secrets/random.ts';
import type { Message, NewMessage, OutboxStore, RelayRound } from '../store.ts';
import { notify } from './change-listener.ts';
import { iso, isoOrNothing, type Database, type Row, type Sql } from './database.ts';

/** Writes messages in the transaction that makes them necessary. */
export async function addMessages(sql: Sql, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map(({ to, validUntil, ...message }) => ({
    ...message,
    id: randomToken(12),
    recipient: to,
    valid_until: validUntil,
  }));
  await sql.query(
    `insert into outbox (id, channel, recipient, template, text, reference, valid_until)
     select * from jsonb_to_recordset($1::jsonb) as row
       (id text, channel text, recipient text, template text, text text, reference text, valid_until timestamptz)`,
    [JSON.stringify(rows)],
  );
  await notify(sql, { topic: 'outbox' });
}

export class PostgresOutbox implements OutboxStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add(message: NewMessage): Promise<void> {
    return this.#database.transaction((sql) => addMessages(sql, [message]));
  }

  async relay(limit: number, round: RelayRound, send: (message: Message) => Promise<void>): Promise<number> {
    let taken = 0;
    // One transaction for each message: what was sent stays sent, whatever becomes of the next.
    while (taken < limit && (await this.#database.transaction((sql) => relayOne(sql, round, send)))) taken += 1;
    return taken;
  }

  async sent(limit: number): Promise<readonly Message[]> {
    const rows = await this.#database.query(
      'select * from outbox where sent_at is not null order by sent_at desc limit $1',
      [limit],
    );
    return rows.map(messageOf);
  }
}

async function relayOne(
  sql: Sql,
  { keepText, now }: RelayRound,
  send: (message: Message) => Promise<void>,
): Promise<boolean> {
  const [row] = await sql.query(
    `select * from outbox where sent_at is null and due_at <= clock_timestamp()
     order by due_at, id limit 1 for update skip locked`,
  );
  if (!row) return false;
  const message = messageOf(row);
  if (message.validUntil !== undefined && message.validUntil <= now) {
    await sql.query('delete from outbox where id = $1', [message.id]);
    return true;
  }
  try {
    await send(message);
    await sql.query(
      `update outbox set sent_at = clock_timestamp(), attempts = attempts + 1, text = case when $2 then text else '' end
       where id = $1`,
      [message.id, keepText],
    );
  } catch {
    await sql.query(
      `update outbox set attempts = attempts + 1,
         due_at = clock_timestamp() + interval '1 second' * power(2, least(attempts + 1, 10)) where id = $1`,
      [message.id],
    );
  }
  return true;
}

function messageOf(row: Row): Message {
  const sentAt = isoOrNothing(row.sent_at);
  const validUntil = isoOrNothing(row.valid_until);
  return {
    id: row.id as string,
    channel: row.channel as Message['channel'],
    to: row.recipient as string,
    template: row.template as string,
    text: row.text as string,
    createdAt: iso(row.created_at),
    attempts: row.attempts as number,
    ...(row.reference !== null && { reference: row.reference as string }),
    ...(sentAt !== undefined && { sentAt }),
    ...(validUntil !== undefined && { validUntil }),
  };
}
