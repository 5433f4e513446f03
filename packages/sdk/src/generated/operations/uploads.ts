// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Upload, UploadPolicy, operations } from '../types.ts';

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

export type CreateUploadHeaders = Pick<
  operations['createUpload']['parameters']['header'],
  'upload-length' | 'upload-metadata'
>;

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
  | 'upload-type-not-allowed'
  | 'tus-version',
  Upload
>;

/**
 * Announce a file.
 *
 * Creation of tus. Needs no account, because a photo is added before the citizen signs in. An upload that no filing claims
 * is deleted after 24 hours.
 *
 * @example
 * const result = await createUpload(portal, {
 *   'upload-length': 184320,
 *   'upload-metadata': 'filename SU1HXzAwMDEuanBn,filetype aW1hZ2UvanBlZw==',
 * });
 * if (result.ok) console.log(result.data.uploadId);
 * else console.error(result.error.kind, result.error.code);
 */
export function createUpload(
  portal: Portal,
  headers: CreateUploadHeaders,
  options?: CallOptions,
): Promise<Result<Upload, CreateUploadFailure>> {
  return call(
    portal,
    { id: 'createUpload', method: 'POST', path: '/uploads', keyed: true },
    { header: { 'tus-resumable': '1.0.0', ...headers } },
    options,
  );
}

export type ReadUploadFailure = Failure<
  'invalid' | 'not-found' | 'rate-limited',
  'malformed-request' | 'not-found' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Upload
>;

/**
 * State of an upload.
 *
 * How much has arrived, and what became of it. Never gives the content back.
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

export type AppendToUploadHeaders = Pick<operations['appendToUpload']['parameters']['header'], 'upload-offset'>;

export type AppendToUploadFailure = Failure<
  'invalid' | 'not-found' | 'conflict' | 'rate-limited',
  | 'malformed-request'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'upload-offset'
  | 'upload-too-large'
  | 'upload-type-mismatch'
  | 'upload-corrupt'
  | 'upload-checksum-mismatch'
  | 'tus-version',
  void
>;

/**
 * Send content, or more of it.
 *
 * Content goes on where what has arrived ends (`upload-offset`); what arrived of a request that broke off is kept. With
 * `upload-checksum` the content of this request is kept whole or not at all.
 *
 * With the last byte the whole is judged: its SHA-256 must be the announced one, and the content what its media type says.
 * Images are decoded and re-encoded without metadata for viewing; the original is kept with its SHA-256. What is refused
 * then stays refused, keeps its code, and can never be part of a filing.
 *
 * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
 *
 * @example
 * const result = await appendToUpload(
 *   portal,
 *   'upl_3vJx8TqLw2Zr9KcYb5Ns7M',
 *   { 'upload-offset': 65536 },
 *   file,
 * );
 * if (result.ok) console.log(result.meta.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function appendToUpload(
  portal: Portal,
  uploadId: string,
  headers: AppendToUploadHeaders,
  body: Blob,
  options?: CallOptions,
): Promise<Result<void, AppendToUploadFailure>> {
  return call(
    portal,
    { id: 'appendToUpload', method: 'PATCH', path: '/uploads/{uploadId}', body: 'binary', answer: 'none' },
    {
      path: { uploadId },
      header: { 'content-type': 'application/offset+octet-stream', 'tus-resumable': '1.0.0', ...headers },
      body,
    },
    options,
  );
}

export type DeleteUploadFailure = Failure<
  'invalid' | 'not-found' | 'conflict' | 'rate-limited',
  | 'malformed-request'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'tus-version',
  void
>;

/**
 * Remove an upload that no filing has claimed.
 *
 * Termination of tus.
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
    { path: { uploadId }, header: { 'tus-resumable': '1.0.0' } },
    options,
  );
}
