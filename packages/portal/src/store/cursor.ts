import { BadCursor } from './store.ts';

/** Where a page ended: the last row's order and id. */
export interface Position {
  readonly sortKey: string;
  readonly id: string;
}

/** Opaque to clients, readable to us. */
export function writeCursor({ sortKey, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sortKey, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws {BadCursor} */
export function readCursor(cursor: string): Position {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const [sortKey, id] = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown[];
    if (typeof sortKey === 'string' && typeof id === 'string' && !`${sortKey}${id}`.includes('\0')) {
      return { sortKey, id };
    }
  } catch {
    // Falls through: any damage is the same mistake.
  }
  throw new BadCursor('not a cursor of this portal');
}

/** A position in a list that is ordered by time. @throws {BadCursor} */
export function readTimeCursor(cursor: string): Position {
  const position = readCursor(cursor);
  if (Number.isNaN(Date.parse(position.sortKey))) throw new BadCursor('not a cursor of this list');
  return position;
}
