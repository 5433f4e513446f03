import pg from 'pg';
import type { Topic } from '../store.ts';
import type { Sql } from './database.ts';

const channel = 'nagrik';

type Wake = (reference?: string) => void;

/** Tells every process of a change, when and only if the transaction commits. */
export async function notify(sql: Sql, ...changes: readonly { topic: Topic; reference?: string }[]): Promise<void> {
  const payloads = changes.map((change) => JSON.stringify(change));
  await sql.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [channel, payloads]);
}

/** One LISTEN connection for the whole process; comes back after it was lost, and then wakes everybody. */
export class ChangeListener {
  readonly #url: string;
  readonly #listeners = new Map<Topic, Set<Wake>>();
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;
  #closed = false;

  /** @param url a direct one: PgBouncer in transaction mode never delivers notifications. */
  constructor(url: string) {
    this.#url = url;
  }

  async subscribe(topic: Topic, wake: Wake): Promise<() => void> {
    const own = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, own.add(wake));
    // From here on nothing is missed. While the database is away the listener waits; its reads say so.
    await this.#connect();
    return () => {
      own.delete(wake);
      if (own.size === 0 && this.#listeners.get(topic) === own) this.#listeners.delete(topic);
    };
  }

  /** Wakes the listeners of this process at once, without the way through the database. */
  wake(topic: Topic): void {
    for (const wake of this.#listeners.get(topic) ?? []) wake();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    if (this.#client || this.#closed) return;
    this.#connecting ??= this.#open().finally(() => (this.#connecting = undefined));
    await this.#connecting;
  }

  async #open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 3000,
      keepAlive: true,
      application_name: 'nagrik-listener',
    });
    client.on('notification', ({ payload }) => this.#spread(payload));
    const lost = (): void => {
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#later();
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.#client = client;
    } catch {
      await client.end().catch(() => undefined);
      this.#later();
    }
  }

  #later(): void {
    if (this.#closed) return;
    const timer = setTimeout(() => {
      void this.#connect().then(() => {
        if (this.#client) for (const own of this.#listeners.values()) for (const wake of own) wake();
      });
    }, 1000);
    timer.unref();
  }

  #spread(payload = '{}'): void {
    const { topic, reference } = JSON.parse(payload) as { topic: Topic; reference?: string };
    for (const wake of this.#listeners.get(topic) ?? []) wake(reference);
  }
}
