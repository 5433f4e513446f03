import type { DocumentRow } from './document-page.ts';

type MaybeRow = DocumentRow | undefined;

/** A line of a document; nothing where there is nothing to say. */
export const row = (label: string, value: string | undefined, ltr?: 'ltr'): MaybeRow =>
  value ? { label, value, ...(ltr && { ltr: true }) } : undefined;

export const rowsOf = (...rows: MaybeRow[]): DocumentRow[] => rows.filter((each) => each !== undefined);

export const listed = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** A file by its name and what it holds, in groups that can be compared by eye. */
export const fileRow = (
  { name, sha256 }: { readonly name?: string; readonly sha256: string },
  at: number,
): DocumentRow => ({
  label: name ?? String(at + 1),
  value: sha256.replace(/(.{16})(?=.)/g, '$1 '),
  ltr: true,
});
