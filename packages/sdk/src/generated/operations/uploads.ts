// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Upload, UploadPolicy, UploadRequest } from '../types.ts';

export type ReadUploadPolicyFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'too-many-requests' | 'internal' | 'unavailable',
  UploadPolicy
>;

/**
 * What may be uploaded.
 *
 * @example
 * const result = await readUploadPolicy(portal);
 * if (result.ok) console.log(result.data.maxBytes);
 * else console.error(result.error.kind, result.error.code);
 */
export function readUploadPolicy(
  portal: Portal,
  options?: CallOptions,
): Promise<Result<UploadPolicy, ReadUploadPolicyFailure>> {
  return call(portal, { id: 'readUploadPolicy', method: 'GET', path: '/policies/uploads' }, {}, options);
}

export type CreateUploadFailure = Failure<
  'invalid' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'upload-too-large'
  | 'upload-type-not-allowed',
  Upload
>;

/**
 * Announce a file.
 *
 * Needs no account, because a photo is added before the citizen signs in. An upload that no filing claims is deleted after 24 hours.
 *
 * @example
 * const result = await createUpload(portal, {
 *   name: 'IMG_0001.jpg',
 *   mediaType: 'image/jpeg',
 *   bytes: 184320,
 *   sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
 * });
 * if (result.ok) console.log(result.data.uploadId);
 * else console.error(result.error.kind, result.error.code);
 */
export function createUpload(
  portal: Portal,
  body: UploadRequest,
  options?: CallOptions,
): Promise<Result<Upload, CreateUploadFailure>> {
  return call(portal, { id: 'createUpload', method: 'POST', path: '/uploads', keyed: true }, { body }, options);
}

export type ReadUploadFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Upload
>;

/**
 * State of an upload.
 *
 * Never gives the content back.
 *
 * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
 *
 * @example
 * const result = await readUpload(portal, 'upl_3vJx8TqLw2Zr9KcYb5Ns7M');
 * if (result.ok) console.log(result.data.uploadId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readUpload(
  portal: Portal,
  uploadId: string,
  options?: CallOptions,
): Promise<Result<Upload, ReadUploadFailure>> {
  return call(
    portal,
    { id: 'readUpload', method: 'GET', path: '/uploads/{uploadId}' },
    { path: { uploadId } },
    options,
  );
}

export type DeleteUploadFailure = Failure<
  'invalid' | 'not-found' | 'conflict' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  void
>;

/**
 * Remove an upload that no filing has claimed.
 *
 * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
 *
 * @example
 * const result = await deleteUpload(portal, 'upl_3vJx8TqLw2Zr9KcYb5Ns7M');
 * if (result.ok) console.log(result.meta.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function deleteUpload(
  portal: Portal,
  uploadId: string,
  options?: CallOptions,
): Promise<Result<void, DeleteUploadFailure>> {
  return call(
    portal,
    { id: 'deleteUpload', method: 'DELETE', path: '/uploads/{uploadId}', answer: 'none' },
    { path: { uploadId } },
    options,
  );
}

export type PutUploadContentFailure = Failure<
  'invalid' | 'not-found' | 'conflict' | 'rate-limited',
  | 'malformed-request'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'upload-too-large'
  | 'upload-type-mismatch'
  | 'upload-corrupt'
  | 'upload-checksum-mismatch'
  | 'upload-incomplete',
  Upload
>;

/**
 * Send the content.
 *
 * The size and the SHA-256 must be the announced ones, and the content what its media type says. Images are decoded and
 * re-encoded without metadata for viewing; the original is kept with its SHA-256. Sending the same content again is harmless.
 *
 * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
 *
 * @example
 * const result = await putUploadContent(portal, 'upl_3vJx8TqLw2Zr9KcYb5Ns7M', file);
 * if (result.ok) console.log(result.data.uploadId);
 * else console.error(result.error.kind, result.error.code);
 */
export function putUploadContent(
  portal: Portal,
  uploadId: string,
  body: Blob,
  options?: CallOptions,
): Promise<Result<Upload, PutUploadContentFailure>> {
  return call(
    portal,
    { id: 'putUploadContent', method: 'PUT', path: '/uploads/{uploadId}/content', body: 'binary' },
    { path: { uploadId }, body },
    options,
  );
}
