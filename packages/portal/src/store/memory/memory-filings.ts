import { readTimeCursor, writeCursor } from '../cursor.ts';
import { chain, chainStart } from '../hash-chain.ts';
import type {
  AppendRequest,
  AppendResult,
  CohortMember,
  CohortQuery,
  FileRequest,
  FileResult,
  Filing,
  FilingQuery,
  FilingStore,
  LoggedEvent,
  NewMessage,
  Page,
  Topic,
} from '../store.ts';
import type { UploadClaims } from './memory-uploads.ts';
import type { Serially } from './serial-queue.ts';

interface Row {
  filing: Filing;
  readonly bodyDigest: string;
  readonly accessCodeDigest: string;
  log: readonly LoggedEvent[];
}

interface Addition {
  readonly row: Row;
  readonly bodyDigest: string;
  readonly events: readonly LoggedEvent[];
}

export interface MemoryFilingsOptions {
  readonly serially: Serially;
  readonly uploads: UploadClaims;
  notify(topic: Topic, reference?: string): void;
  addMessage(message: NewMessage): void;
}

export function createMemoryFilings(options: MemoryFilingsOptions): FilingStore {
  const { serially, notify, addMessage, uploads } = options;
  const rows = new Map<string, Row>();
  const byKey = new Map<string, Row>();
  const additions = new Map<string, Addition>();
  const serials = new Map<string, number>();
  const underWay = new Map<string, number>();

  const announce = (filing: Filing): void => {
    notify(`filing:${filing.reference}`);
    notify(`station:${filing.projection.station}`, filing.reference);
  };

  const file = async (request: FileRequest): Promise<FileResult> => {
    const earlier = byKey.get(request.idempotencyKey);
    if (earlier) {
      const same = earlier.bodyDigest === request.bodyDigest && earlier.filing.ownerId === request.ownerId;
      return same ? { kind: 'repeated', filing: earlier.filing } : { kind: 'key-reused' };
    }
    if (additions.has(request.idempotencyKey)) return { kind: 'key-reused' };
    const { beside } = request;
    beside?.judge(select({ ownerId: request.ownerId, service: beside.service, closed: false }).sort(newestFirst));
    const positions = uploads.unclaimable(request.uploadIds);
    if (positions.length > 0) return { kind: 'bad-uploads', positions };
    const counter = `${request.serial.unit}-${request.serial.year}`;
    const serial = (serials.get(counter) ?? 0) + 1;
    const { accessCodeDigest, events, messages, ...composed } = request.compose(serial);
    const log = await chain({ seq: 0, hash: chainStart }, events);
    const { ownerId, idempotencyKey, bodyDigest } = request;
    const filing: Filing = { ...composed, ownerId, idempotencyKey, lastSeq: log.length };
    const row: Row = { filing, bodyDigest, accessCodeDigest, log };
    serials.set(counter, serial);
    rows.set(filing.reference, row);
    byKey.set(idempotencyKey, row);
    uploads.claim(request.uploadIds, filing.reference);
    messages.forEach(addMessage);
    announce(filing);
    return { kind: 'filed', filing };
  };

  const append = async (reference: string, { idempotency, decide }: AppendRequest): Promise<AppendResult> => {
    const row = rows.get(reference);
    if (!row) return { kind: 'not-found' };
    if (idempotency) {
      const earlier = additions.get(idempotency.key);
      if (earlier) {
        const same = earlier.row === row && earlier.bodyDigest === idempotency.bodyDigest;
        return same ? { kind: 'repeated', filing: row.filing, events: earlier.events } : { kind: 'key-reused' };
      }
      if (byKey.has(idempotency.key)) return { kind: 'key-reused' };
    }
    const addition = decide(row.filing, row.log);
    const positions = uploads.unclaimable(addition.uploadIds ?? []);
    if (positions.length > 0) return { kind: 'bad-uploads', positions };
    const last = row.log.at(-1) ?? { seq: 0, hash: chainStart };
    const events = await chain(last, addition.events);
    if (events.length === 0) return { kind: 'added', filing: row.filing, events };
    const before = row.filing.projection.station;
    row.log = [...row.log, ...events];
    row.filing = { ...row.filing, projection: addition.projection, lastSeq: row.log.length };
    if (addition.wishes) row.filing = { ...row.filing, wishes: addition.wishes };
    if (idempotency) additions.set(idempotency.key, { row, bodyDigest: idempotency.bodyDigest, events });
    uploads.claim(addition.uploadIds ?? [], reference);
    addition.messages?.forEach(addMessage);
    announce(row.filing);
    if (before !== row.filing.projection.station) notify(`station:${before}`, reference);
    return { kind: 'added', filing: row.filing, events };
  };

  const select = (query: Omit<FilingQuery, 'cursor' | 'limit'>): Filing[] =>
    [...rows.values()].map(({ filing }) => filing).filter((filing) => fits(filing, query));

  return {
    async file(request) {
      const key = request.idempotencyKey;
      underWay.set(key, (underWay.get(key) ?? 0) + 1);
      try {
        return await serially(() => file(request));
      } finally {
        underWay.set(key, (underWay.get(key) ?? 1) - 1);
        if (underWay.get(key) === 0) underWay.delete(key);
      }
    },
    isUnderWay: (key) => Promise.resolve(underWay.has(key)),
    append: (reference, request) => serially(() => append(reference, request)),
    get: (reference) => Promise.resolve(rows.get(reference)?.filing),
    getByKey(key) {
      const addition = additions.get(key);
      const row = byKey.get(key) ?? addition?.row;
      const event = addition?.events[0];
      return Promise.resolve(row && { filing: row.filing, ...(event && { event }) });
    },
    getByAccessCode(reference, digest) {
      const row = rows.get(reference);
      return Promise.resolve(row?.accessCodeDigest === digest ? row.filing : undefined);
    },
    log: (reference, after = 0) => Promise.resolve((rows.get(reference)?.log ?? []).filter(({ seq }) => seq > after)),
    list: async (query) => page(select(query), query),
    count: (query) => Promise.resolve(select(query).length),
    cohort: async (query) => cohortPage([...rows.values()], query),
  };
}

function fits({ service, ownerId, projection }: Filing, query: Omit<FilingQuery, 'cursor' | 'limit'>): boolean {
  const { dueAt = '', silentSince } = projection;
  return (
    (query.ownerId === undefined || query.ownerId === ownerId) &&
    (query.service === undefined || query.service === service) &&
    (query.station === undefined || query.station === projection.station) &&
    (query.states === undefined || query.states.includes(projection.state)) &&
    (query.assignedTo === undefined || query.assignedTo === projection.assignedTo) &&
    (query.closed === undefined || query.closed === projection.closed) &&
    (query.waiting === undefined || query.waiting === projection.waiting) &&
    (query.dueFrom === undefined || (dueAt !== '' && dueAt >= query.dueFrom)) &&
    (query.dueBefore === undefined || (dueAt !== '' && dueAt < query.dueBefore)) &&
    (query.silentSinceFrom === undefined || silentSince >= query.silentSinceFrom) &&
    (query.silentSinceBefore === undefined || silentSince < query.silentSinceBefore)
  );
}

const placeOf = (at: string, reference: string): string => `${at} ${reference}`;

const newestFirst = (a: Filing, b: Filing): number =>
  placeOf(a.filedAt, a.reference) < placeOf(b.filedAt, b.reference) ? 1 : -1;

function cohortPage(all: readonly Row[], { from, before, cursor, limit }: CohortQuery): Page<CohortMember> {
  const after = cursor === undefined ? undefined : readTimeCursor(cursor);
  const rest = all
    .filter(({ filing: { filedAt } }) => filedAt >= from && filedAt < before)
    .filter(({ filing }) => !after || placeOf(filing.filedAt, filing.reference) > placeOf(after.sortKey, after.id))
    .sort((a, b) =>
      placeOf(a.filing.filedAt, a.filing.reference) < placeOf(b.filing.filedAt, b.filing.reference) ? -1 : 1,
    );
  const items = rest.slice(0, limit).map(({ filing: { reference, service, filed, projection }, log }) => ({
    ...{ reference, service, filed, projection },
    log: log.map(({ event }) => event),
  }));
  const last = rest[limit - 1]?.filing;
  const next = last && rest.length > limit && writeCursor({ sortKey: last.filedAt, id: last.reference });
  return { items, ...(next && { next }) };
}

function page(filings: Filing[], { cursor, limit }: FilingQuery): Page<Filing> {
  const after = cursor === undefined ? undefined : readTimeCursor(cursor);
  const rest = filings
    .filter((one) => !after || placeOf(one.filedAt, one.reference) < placeOf(after.sortKey, after.id))
    .sort(newestFirst);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(last && rest.length > limit && { next: writeCursor({ sortKey: last.filedAt, id: last.reference }) }),
  };
}
