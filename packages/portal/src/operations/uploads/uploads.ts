import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Portal } from '../../handler/portal.ts';
import { randomToken } from '../../secrets/random.ts';
import type { Upload } from '../../store/store.ts';
import { takeBudget } from '../take-budget.ts';
import { judgeContent } from './judge-content.ts';

export const readUploadPolicy: Operation<'readUploadPolicy'> = ({ portal }) => {
  const { maxBytes, maxFiles, mediaTypes, imageMaxEdgePixels } = portal.config.settings.uploads;
  return Promise.resolve({
    status: 200,
    json: { maxBytes, maxFiles, mediaTypes: [...mediaTypes], imageMaxEdgePixels },
    cache: 'public, max-age=300',
  });
};

export const createUpload: Operation<'createUpload'> = async (call) => {
  const { portal, body, now } = call;
  const policy = portal.config.settings.uploads;
  if (body.bytes > policy.maxBytes)
    throw new Problem('upload-too-large', { detail: `At most ${policy.maxBytes} bytes.` });
  if (!policy.mediaTypes.includes(body.mediaType)) throw new Problem('upload-type-not-allowed');
  await takeBudget(portal, now, `uploads:${await call.network()}`, policy.perNetworkPerHour, 3600);
  const upload = await portal.store.uploads.add({
    id: `upl_${randomToken(16)}`,
    idempotencyKey: call.headers['idempotency-key'],
    name: plainName(body.name),
    mediaType: body.mediaType,
    bytes: body.bytes,
    sha256: body.sha256,
    state: 'awaiting',
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + policy.keepHours * 3_600_000).toISOString(),
  });
  const same = upload.sha256 === body.sha256 && upload.bytes === body.bytes && upload.mediaType === body.mediaType;
  if (!same) throw new Problem('key-reused');
  return { status: 201, json: uploadBody(upload) };
};

export const putUploadContent: Operation<'putUploadContent'> = async ({ portal, path, body, now }) => {
  const upload = await present(portal, path.uploadId, now);
  const derivative = await judgeContent(portal, upload, body);
  // The same content again: the answer to the first time was lost.
  if (upload.state !== 'awaiting') return { status: 200, json: uploadBody(upload) };
  await portal.ports.files.put(originalKey(upload.id), body);
  if (derivative) await portal.ports.files.put(derivativeKey(upload.id), derivative.bytes);
  const stored = await portal.store.uploads.stored(
    upload.id,
    now.toISOString(),
    derivative && {
      mediaType: derivative.mediaType,
      bytes: derivative.bytes.byteLength,
      width: derivative.width,
      height: derivative.height,
    },
  );
  if (!stored) throw new Problem('not-found');
  return { status: 200, json: uploadBody(stored) };
};

export const readUpload: Operation<'readUpload'> = async ({ portal, path, now }) => ({
  status: 200,
  json: uploadBody(await present(portal, path.uploadId, now)),
});

export const deleteUpload: Operation<'deleteUpload'> = async ({ portal, path, now }) => {
  const upload = await present(portal, path.uploadId, now);
  if (!(await portal.store.uploads.remove(upload.id))) {
    throw new Problem('illegal-event', { detail: 'The upload belongs to a filing.' });
  }
  await removeUploadFiles(portal, upload.id);
  return { status: 204 };
};

export const originalKey = (id: string): string => `uploads/${id}/original`;
export const derivativeKey = (id: string): string => `uploads/${id}/derivative`;

export async function removeUploadFiles(portal: Pick<Portal, 'ports'>, id: string): Promise<void> {
  await portal.ports.files.remove(originalKey(id));
  await portal.ports.files.remove(derivativeKey(id));
}

async function present(portal: Portal, id: string, now: Date): Promise<Upload> {
  const upload = await portal.store.uploads.get(id);
  const gone = !upload || (upload.state !== 'claimed' && upload.expiresAt <= now.toISOString());
  if (gone) throw new Problem('not-found');
  return upload;
}

function uploadBody(upload: Upload): components['schemas']['Upload'] {
  return {
    uploadId: upload.id,
    state: upload.state,
    mediaType: upload.mediaType,
    bytes: upload.bytes,
    ...(upload.state !== 'awaiting' && { sha256: upload.sha256 }),
    expiresAt: upload.expiresAt,
  };
}

/** A file's name as it may stand on an officer's screen: no path, no control or bidirectional characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'file';
}
