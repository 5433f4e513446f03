import { readUploadPolicy, type Portal, uploadFile, type UploadPolicy } from '@nagrik/sdk';
import type { RefusedFile } from './plain-tools.ts';

/** A file that was sent with a page and lies at the portal. */
export interface SentFile {
  readonly uploadId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** What became of the files of a page. */
export interface Uploaded {
  readonly added: readonly SentFile[];
  readonly refused: readonly RefusedFile[];
}

/** What files may be added; nothing where the portal cannot say so now. */
export async function uploadPolicy(portal: Portal): Promise<UploadPolicy | undefined> {
  const result = await readUploadPolicy(portal);
  return result.ok ? result.data : undefined;
}

/** The files that a page has sent in a field, without the empty one that stands for none. */
export const filesSent = (sent: FormData, name: string): readonly File[] =>
  sent.getAll(name).filter((value) => value instanceof File && value.size > 0) as File[];

/** Sends the files of a page to the portal. @param before - how many are there already */
export async function upload(portal: Portal, files: readonly File[], before: number): Promise<Uploaded> {
  const added: SentFile[] = [];
  const refused: RefusedFile[] = [];
  const policy = files.length > 0 ? await uploadPolicy(portal) : undefined;
  for (const file of files) {
    const { name, type, size } = file;
    const full = policy && before + added.length >= policy.maxFiles;
    const result = full ? undefined : await uploadFile(portal, file, { name });
    if (result?.ok) added.push({ uploadId: result.data.uploadId, name, mediaType: type, bytes: size });
    else refused.push({ name, code: result?.error.code ?? 'upload-too-many' });
  }
  return { added, refused };
}
