import { randomToken } from '../../secrets/random.ts';
import { pauseAfter } from '../outbox-store.ts';
import type { Message, NewMessage, OutboxStore, Topic } from '../store.ts';

interface Row {
  message: Message;
  dueAt: number;
  taken: boolean;
}

export function createMemoryOutbox(notify: (topic: Topic) => void): {
  store: OutboxStore;
  add(message: NewMessage): void;
  tidy(now: string): void;
} {
  let rows: Row[] = [];
  const add = (message: NewMessage): void => {
    const created = message.keepsTimes !== false && { createdAt: new Date().toISOString() };
    rows.push({ message: { ...message, id: randomToken(12), ...created, attempts: 0 }, dueAt: 0, taken: false });
    notify('outbox');
  };
  return {
    add,
    tidy(now) {
      const monthBefore = new Date(Date.parse(now) - 30 * 86_400_000).toISOString();
      rows = rows.filter(({ message }) => (message.sentAt ?? now) >= monthBefore);
    },
    store: {
      add: (message) => Promise.resolve(add(message)),
      async relay(limit, { keepText, now }, send) {
        const due = rows
          .filter(({ message, dueAt, taken }) => !message.sentAt && !taken && dueAt <= Date.now())
          .slice(0, limit);
        for (const row of due) row.taken = true;
        for (const row of due) {
          const remove = () => (rows = rows.filter((one) => one !== row));
          const { validUntil, createdAt } = row.message;
          if (validUntil !== undefined && validUntil <= now) {
            remove();
            continue;
          }
          const attempts = row.message.attempts + 1;
          try {
            await send(row.message);
            if (createdAt === undefined) remove();
            const text = keepText ? row.message.text : '';
            row.message = { ...row.message, text, attempts, sentAt: new Date().toISOString() };
          } catch {
            row.message = { ...row.message, attempts };
            row.dueAt = Date.now() + pauseAfter(attempts);
          }
          row.taken = false;
        }
        return due.length;
      },
      sent(limit) {
        const sent = rows.map(({ message }) => message).filter(({ sentAt }) => sentAt);
        return Promise.resolve(sent.reverse().slice(0, limit));
      },
    },
  };
}
