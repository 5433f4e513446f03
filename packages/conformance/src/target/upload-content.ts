import { createHash } from 'node:crypto';
import { createKey } from '@nagrik/sdk';
import { skip } from '../suite/finding.ts';
import type { Target } from './target.ts';

/** The smallest PDF that is one: what no image library has to decode is taken by every backend. */
export function paper(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`%PDF-1.4\n% ${createKey()}\nstartxref\n9\n%%EOF\n`);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Sends a small file in the way that the contract has. @returns the id of the stored upload. */
export async function uploadContent(target: Target, content = paper()): Promise<string> {
  if (!target.contract.has('putUploadContent'))
    skip('the contract takes uploads in a way that the suite does not know');
  const announced = await target.must({
    operation: 'createUpload',
    headers: { 'idempotency-key': createKey() },
    body: { name: 'namuna.pdf', mediaType: 'application/pdf', bytes: content.byteLength, sha256: sha256(content) },
  });
  const uploadId = String(announced.object.uploadId);
  await target.must({
    operation: 'putUploadContent',
    path: { uploadId },
    raw: { content, mediaType: 'application/octet-stream' },
  });
  return uploadId;
}
