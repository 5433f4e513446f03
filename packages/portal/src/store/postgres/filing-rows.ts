import type { Filing, FilingProjection, FilingQuery, Json, LoggedEvent, NewEvent } from '../store.ts';
import { iso, isoOrNothing, type Row } from './database.ts';

export function projectionValues(projection: FilingProjection): unknown[] {
  const { state, station, assignedTo, closed, waiting, dueAt, lastEventAt, silentSince } = projection;
  return [state, station, assignedTo ?? null, closed, waiting, dueAt ?? null, lastEventAt, silentSince];
}

export function conditions(query: Omit<FilingQuery, 'cursor' | 'limit'>): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (sql: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    where.push(sql.replace('?', `$${values.length}`));
  };
  add('owner_id = ?', query.ownerId);
  add('service = ?', query.service);
  add('station = ?', query.station);
  add('state = any(?)', query.states);
  add('assigned_to = ?', query.assignedTo);
  add('closed = ?', query.closed);
  add('waiting = ?', query.waiting);
  add('due_at >= ?', query.dueFrom);
  add('due_at < ?', query.dueBefore);
  add('silent_since >= ?', query.silentSinceFrom);
  add('silent_since < ?', query.silentSinceBefore);
  return { where, values };
}

export function clause(where: readonly string[]): string {
  return where.length === 0 ? '' : `where ${where.join(' and ')}`;
}

export function eventOf(row: Row): LoggedEvent {
  return {
    seq: row.seq as number,
    event: row.event as NewEvent,
    previousHash: row.previous_hash as string,
    hash: row.hash as string,
  };
}

export function filingOf(row: Row): Filing {
  const dueAt = isoOrNothing(row.due_at);
  return {
    reference: row.reference as string,
    service: row.service as string,
    ownerId: row.owner_id as string,
    filedAt: iso(row.filed_at),
    filed: row.filed as Json,
    ...(row.wishes !== null && { wishes: row.wishes as Json }),
    response: row.response as Json,
    idempotencyKey: row.idempotency_key as string,
    lastSeq: row.last_seq as number,
    projection: {
      state: row.state as string,
      station: row.station as string,
      closed: row.closed as boolean,
      waiting: row.waiting as boolean,
      lastEventAt: iso(row.last_event_at),
      silentSince: iso(row.silent_since),
      ...(row.assigned_to !== null && { assignedTo: row.assigned_to as string }),
      ...(dueAt !== undefined && { dueAt }),
    },
  };
}
