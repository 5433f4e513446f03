import { randomToken } from '../../secrets/random.ts';
import type { Message, NewMessage, OutboxStore, RelayRound } from '../store.ts';
import { pauseAfter } from '../outbox-store.ts';
import { notify } from './change-listener.ts';
import { isoOrNothing, type Database, type Row, type Sql } from './database.ts';
import { UntimedPauses } from './untimed-pauses.ts';

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
    `insert into outbox (id, channel, recipient, template, subject, text, reference, valid_until, created_at, due_at)
     select id, channel, recipient, template, subject, text, reference, valid_until,
       case when timed then clock_timestamp() end, case when timed then clock_timestamp() else '-infinity' end
     from jsonb_to_recordset($1::jsonb) as row (id text, channel text, recipient text, template text, subject text,
       text text, reference text, valid_until timestamptz, "keepsTimes" boolean), coalesce("keepsTimes", true) as timed`,
    [JSON.stringify(rows)],
  );
  await notify(sql, { topic: 'outbox' });
}

export class PostgresOutbox implements OutboxStore {
  readonly #database: Database;
  readonly #pauses = new UntimedPauses();

  constructor(database: Database) {
    this.#database = database;
  }

  add(message: NewMessage): Promise<void> {
    return this.#database.transaction((sql) => addMessages(sql, [message]));
  }

  async relay(limit: number, round: RelayRound, send: (message: Message) => Promise<void>): Promise<number> {
    let taken = 0;
    // One transaction for each message: what was sent stays sent, whatever becomes of the next.
    const relayNext = () => this.#database.transaction((sql) => this.#relayOne(sql, round, send));
    while (taken < limit && (await relayNext())) taken += 1;
    return taken;
  }

  async sent(limit: number): Promise<readonly Message[]> {
    const rows = await this.#database.query(
      'select * from outbox where sent_at is not null order by sent_at desc limit $1',
      [limit],
    );
    return rows.map(messageOf);
  }

  async #relayOne(
    sql: Sql,
    { keepText, now }: RelayRound,
    send: (message: Message) => Promise<void>,
  ): Promise<boolean> {
    const message = await this.#next(sql);
    if (!message) return false;
    const { id, createdAt } = message;
    const remove = () => sql.query('delete from outbox where id = $1', [id]);
    if (message.validUntil !== undefined && message.validUntil <= now) {
      await remove();
      return true;
    }
    const attempts = message.attempts + 1;
    try {
      await send(message);
      if (createdAt === undefined) await remove();
      else
        await sql.query(
          `update outbox set sent_at = clock_timestamp(), attempts = $3, text = case when $2 then text else '' end
           where id = $1`,
          [id, keepText, attempts],
        );
      this.#pauses.forget(id);
    } catch {
      if (createdAt === undefined) this.#pauses.begin(id, attempts);
      await sql.query(
        `update outbox set attempts = $2,
           due_at = case when created_at is null then due_at else clock_timestamp() + interval '1 millisecond' * $3 end
         where id = $1`,
        [id, attempts, pauseAfter(attempts)],
      );
    }
    return true;
  }

  /** The message that is due, held until the transaction ends. */
  async #next(sql: Sql): Promise<Message | undefined> {
    for (;;) {
      const [row] = await sql.query(
        `select * from outbox where sent_at is null and due_at <= clock_timestamp() and id <> all($1)
         order by due_at, id limit 1 for update skip locked`,
        [this.#pauses.running()],
      );
      const message = row && messageOf(row);
      if (!message || message.createdAt !== undefined || this.#pauses.isOver(message.id, message.attempts))
        return message;
    }
  }
}

function messageOf(row: Row): Message {
  const sentAt = isoOrNothing(row.sent_at);
  const validUntil = isoOrNothing(row.valid_until);
  const createdAt = isoOrNothing(row.created_at);
  const about =
    row.reference === null ? {} : { reference: row.reference as string, keepsTimes: createdAt !== undefined };
  return {
    id: row.id as string,
    channel: row.channel as Message['channel'],
    to: row.recipient as string,
    template: row.template as string,
    ...(row.subject !== null && { subject: row.subject as string }),
    text: row.text as string,
    attempts: row.attempts as number,
    ...(createdAt !== undefined && { createdAt }),
    ...about,
    ...(sentAt !== undefined && { sentAt }),
    ...(validUntil !== undefined && { validUntil }),
  };
}
