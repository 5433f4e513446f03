import { createHash } from 'node:crypto';
import { createKey } from '@nagrik/sdk';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Target } from './target.ts';

/** What is said of a file before it is sent. */
export interface Announcement {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The smallest PDF that is one: what no image library has to decode is taken by every backend. */
export function paper(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`%PDF-1.4\n% ${createKey()}\nstartxref\n9\n%%EOF\n`);
}

/** What is truly to be said of a file. */
export function announcementOf(content: Uint8Array, changes: Partial<Announcement> = {}): Announcement {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name: 'namuna.pdf', mediaType: 'application/pdf', bytes: content.byteLength, sha256, ...changes };
}

/** The headers with which tus announces a file (tus 1.0.0, Creation). */
export function announcing({ name, mediaType, bytes, sha256 }: Announcement): Readonly<Record<string, string>> {
  const pairs = { filename: name, filetype: mediaType, sha256 };
  const metadata = Object.entries(pairs).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  return { 'tus-resumable': '1.0.0', 'upload-length': String(bytes), 'upload-metadata': metadata.join(',') };
}

/** A call that sends content from a byte on (tus 1.0.0, PATCH). */
export function appending(uploadId: string, content: Uint8Array<ArrayBuffer>, offset = 0): Call {
  return {
    operation: 'appendToUpload',
    path: { uploadId },
    headers: { 'tus-resumable': '1.0.0', 'upload-offset': String(offset) },
    raw: { content, mediaType: 'application/offset+octet-stream' },
  };
}

/** Announces a file. */
export function announce(target: Target, announcement: Announcement): Promise<Answer> {
  const headers = { ...announcing(announcement), 'idempotency-key': createKey() };
  return target.call({ operation: 'createUpload', headers });
}

/** Sends a small file. @returns the id of the stored upload. */
export async function uploadContent(target: Target, content = paper()): Promise<string> {
  const headers = { ...announcing(announcementOf(content)), 'idempotency-key': createKey() };
  const { object } = await target.must({ operation: 'createUpload', headers });
  const uploadId = String(object.uploadId);
  await target.must(appending(uploadId, content));
  return uploadId;
}
