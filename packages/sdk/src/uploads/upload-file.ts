import type { Portal } from '../transport/portal.ts';
import type { UploadOptions, UploadProgress, UploadResult } from './running-upload.ts';
import { startUpload } from './start-upload.ts';

/**
 * Uploads a file, as `startUpload` does, and waits for the end. The upload's id goes into a filing's `uploadIds`; what no
 * filing claims is deleted by the portal.
 *
 * @param file - any `Blob`; a `File` has a name, which the portal is told
 *
 * @example
 * const result = await uploadFile(portal, file, {
 *   onProgress: ({ sent, total }) => console.log(Math.round((sent / total) * 100)),
 * });
 * if (result.ok) console.log(result.data.uploadId);
 * else console.error(result.error.kind, result.error.code);
 */
export const uploadFile = (portal: Portal, file: Blob, options?: UploadOptions): Promise<UploadResult> =>
  startUpload(portal, file, options).result;

/** Choices for several uploads. */
export interface UploadFilesOptions extends Omit<UploadOptions, 'key' | 'name' | 'onProgress'> {
  /** How many are sent at the same time; 2 unless said. A thin line that five files share carries none of them. */
  readonly limit?: number | undefined;
  /** Told of each file by its place in the list. */
  readonly onProgress?: ((progress: UploadProgress, index: number) => void) | undefined;
}

/**
 * Uploads several files, a few at a time. One that fails does not stop the others.
 *
 * @returns what became of each, in the order of the files
 *
 * @example
 * const results = await uploadFiles(portal, files, { limit: 2, memory: new Map<string, string>() });
 * const uploadIds = results.flatMap((result) => (result.ok ? [result.data.uploadId] : []));
 * console.log(uploadIds.length);
 */
export async function uploadFiles(
  portal: Portal,
  files: readonly Blob[],
  options: UploadFilesOptions = {},
): Promise<readonly UploadResult[]> {
  const { limit = 2, onProgress, ...shared } = options;
  const results: UploadResult[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      results[index] = await uploadFile(portal, files[index] as Blob, {
        ...shared,
        onProgress: onProgress && ((progress) => onProgress(progress, index)),
      });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, work));
  return results;
}
