import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Portal } from '../../handler/portal.ts';
import { TUS_VERSION } from '../../handler/tus.ts';
import { randomToken } from '../../secrets/random.ts';
import type { Upload } from '../../store/store.ts';
import { takeBudget } from '../take-budget.ts';
import { checksumAlgorithms } from './checksum.ts';
import { readMetadata } from './upload-metadata.ts';

export const readUploadPolicy: Operation<'readUploadPolicy'> = ({ portal }) => {
  const { maxBytes, maxFiles, mediaTypes, imageMaxEdgePixels } = portal.config.settings.uploads;
  return Promise.resolve({
    status: 200,
    json: { maxBytes, maxFiles, mediaTypes: [...mediaTypes], imageMaxEdgePixels },
    cache: 'public, max-age=300',
  });
};

export const readUploadProtocol: Operation<'readUploadProtocol'> = ({ portal }) =>
  Promise.resolve({
    status: 204,
    headers: {
      'tus-version': TUS_VERSION,
      'tus-extension': 'creation,expiration,termination,checksum',
      'tus-max-size': String(portal.config.settings.uploads.maxBytes),
      'tus-checksum-algorithm': Object.keys(checksumAlgorithms).join(','),
    },
  });

export const createUpload: Operation<'createUpload'> = async (call) => {
  const { portal, headers, now } = call;
  const policy = portal.config.settings.uploads;
  const announced = { ...readMetadata(headers['upload-metadata']), bytes: headers['upload-length'] };
  if (announced.bytes > policy.maxBytes)
    throw new Problem('upload-too-large', { detail: `At most ${policy.maxBytes} bytes.` });
  if (!policy.mediaTypes.includes(announced.mediaType)) throw new Problem('upload-type-not-allowed');
  await takeBudget(portal, now, `uploads:${await call.network()}`, policy.perNetworkPerHour, 3600);
  const upload = await portal.store.uploads.add({
    ...announced,
    id: `upl_${randomToken(16)}`,
    idempotencyKey: headers['idempotency-key'] ?? randomToken(24),
    ...{ state: 'awaiting', received: 0, parts: [] },
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + policy.keepHours * 3_600_000).toISOString(),
  });
  const same = (['sha256', 'bytes', 'mediaType'] as const).every((one) => upload[one] === announced[one]);
  if (!same) throw new Problem('key-reused');
  return {
    status: 201,
    json: uploadBody(upload),
    headers: { location: `uploads/${upload.id}`, ...expiryHeader(upload) },
  };
};

export const readUpload: Operation<'readUpload'> = async ({ portal, path, now }) => ({
  status: 200,
  json: uploadBody(await findUpload(portal, path.uploadId, now)),
});

export const readUploadOffset: Operation<'readUploadOffset'> = async ({ portal, path, now }) => {
  const upload = await findUpload(portal, path.uploadId, now);
  // A client would send bytes after these, or take the file for stored.
  if (upload.state === 'refused') throw new Problem('not-found');
  return { status: 200, headers: { ...offsetHeaders(upload), 'upload-length': String(upload.bytes) } };
};

export const deleteUpload: Operation<'deleteUpload'> = async ({ portal, path, now }) => {
  const upload = await findUpload(portal, path.uploadId, now);
  if (!(await portal.store.uploads.remove(upload.id))) {
    throw new Problem('illegal-event', { detail: 'The upload belongs to a filing.' });
  }
  await removeUploadFiles(portal, upload.id);
  return { status: 204 };
};

/** Where the bytes of an upload are, in `Files`. */
export const uploadFolder = (id: string): string => `uploads/${id}`;

export async function removeUploadFiles(portal: Pick<Portal, 'ports'>, id: string): Promise<void> {
  await portal.ports.files.removeFolder(uploadFolder(id));
}

/** @throws {Problem} `not-found`, also for one that has expired and is not removed yet. */
export async function findUpload(portal: Portal, id: string, now: Date): Promise<Upload> {
  const upload = await portal.store.uploads.get(id);
  const gone = !upload || (upload.state !== 'claimed' && upload.expiresAt <= now.toISOString());
  if (gone) throw new Problem('not-found');
  return upload;
}

/** How far an upload is, as tus says it. */
export const offsetHeaders = (upload: Upload): Record<string, string> => ({
  'upload-offset': String(upload.received),
  ...expiryHeader(upload),
});

const expiryHeader = ({ state, expiresAt }: Upload): Record<string, string> =>
  state === 'claimed' ? {} : { 'upload-expires': new Date(expiresAt).toUTCString() };

function uploadBody(upload: Upload): components['schemas']['Upload'] {
  const { id, state, mediaType, bytes, received, sha256, refusal, expiresAt } = upload;
  return {
    ...{ uploadId: id, state, mediaType, bytes, offset: received },
    ...(sha256 !== undefined && { sha256 }),
    ...(refusal !== undefined && { refusal }),
    expiresAt,
  };
}
