import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Portal } from '../../handler/portal.ts';
import { randomToken } from '../../secrets/random.ts';
import type { Upload, UploadPart } from '../../store/store.ts';
import { readChecksum } from './checksum.ts';
import { judgeContent } from './judge-content.ts';
import { findUpload, offsetHeaders, uploadFolder } from './uploads.ts';

/**
 * Bytes after which what has arrived of a request is kept: a power cut loses no more than this, and smaller parts are put
 * together, so that no upload consists of thousands.
 */
const SEGMENT_BYTES = 256 * 1024;

export const appendToUpload: Operation<'appendToUpload'> = async ({ portal, path, headers, body, now }) => {
  const upload = await findUpload(portal, path.uploadId, now);
  if (upload.refusal) throw new Problem(upload.refusal);
  if (headers['upload-offset'] !== upload.received) throw new Problem('upload-offset');
  const verify = headers['upload-checksum'] === undefined ? undefined : readChecksum(headers['upload-checksum']);
  const growing = new GrowingUpload(portal, upload, now);
  // With a checksum the content is kept whole or not at all.
  const segment = verify ? Infinity : SEGMENT_BYTES;
  let pending: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of body ?? []) {
      if (growing.missing < size + piece.byteLength) {
        throw new Problem('upload-too-large', { detail: 'These are more bytes than were announced.' });
      }
      pending.push(piece);
      size += piece.byteLength;
      // The last byte is judged once it is certain that none comes after it.
      if (size >= segment && size < growing.missing) {
        await growing.add(joined(pending));
        [pending, size] = [[], 0];
      }
    }
  } catch (error) {
    if (error instanceof Problem || growing.failed) throw error;
    // The line was cut: what came before that is good, and the client goes on after it.
    if (!verify && size > 0) await growing.add(joined(pending));
    throw new Problem('malformed-request', { detail: 'The body broke off.' });
  }
  const content = joined(pending);
  await verify?.(content);
  if (size > 0) await growing.add(content);
  const { sha256, state } = growing.upload;
  return {
    status: 204,
    headers: { ...offsetHeaders(growing.upload), ...(state !== 'awaiting' && sha256 && { 'upload-sha256': sha256 }) },
  };
};

/** An upload to which one request adds, while others may try to do the same: `UploadStore` lets one of them win. */
class GrowingUpload {
  readonly #portal: Portal;
  readonly #now: Date;
  #upload: Upload;
  /** Whether adding has failed: then what else is there must not be added either. */
  failed = false;

  constructor(portal: Portal, upload: Upload, now: Date) {
    this.#portal = portal;
    this.#upload = upload;
    this.#now = now;
  }

  get upload(): Upload {
    return this.#upload;
  }

  get missing(): number {
    return this.#upload.bytes - this.#upload.received;
  }

  /** @throws {Problem} `upload-offset` where somebody else was faster, or why the whole is refused. */
  async add(content: Uint8Array): Promise<void> {
    this.failed = true;
    if (content.byteLength < this.missing) await this.#keep(content);
    else await this.#finish(content);
    this.failed = false;
  }

  async #keep(content: Uint8Array): Promise<void> {
    const { id, received } = this.#upload;
    const { store, ports } = this.#portal;
    const last = this.#upload.parts.at(-1);
    const small = last && last.bytes < SEGMENT_BYTES ? last : undefined;
    const bytes = small ? joined([await this.#read(small), content]) : content;
    const part = { key: this.#newKey(`part-${received}`), bytes: bytes.byteLength };
    const parts = [...this.#upload.parts.slice(0, small ? -1 : undefined), part];
    await ports.files.put(part.key, bytes);
    if (!(await store.uploads.append(id, received, parts))) {
      await ports.files.remove(part.key);
      throw new Problem('upload-offset');
    }
    if (small) await ports.files.remove(small.key);
    this.#upload = { ...this.#upload, parts, received: received + content.byteLength };
  }

  /** The last bytes are kept only with the judgement: no upload is ever whole and unjudged. */
  async #finish(content: Uint8Array): Promise<void> {
    const { id, received, parts } = this.#upload;
    const { store, ports } = this.#portal;
    const whole = joined([...(await Promise.all(parts.map((part) => this.#read(part)))), content]);
    const judgement = await judgeContent(this.#portal, this.#upload, whole);
    if ('refusal' in judgement) {
      if (!(await store.uploads.refuse(id, received, judgement.refusal))) throw new Problem('upload-offset');
      await ports.files.removeFolder(uploadFolder(id));
      throw new Problem(judgement.refusal);
    }
    const { sha256, shown } = judgement;
    const original = { key: this.#newKey('original'), bytes: whole.byteLength };
    await ports.files.put(original.key, whole);
    const derivative = shown && {
      ...{ key: this.#newKey('derivative'), bytes: shown.bytes.byteLength },
      ...{ mediaType: shown.mediaType, width: shown.width, height: shown.height },
    };
    if (derivative) await ports.files.put(derivative.key, shown.bytes);
    const stored = await store.uploads.stored(id, received, {
      ...{ storedAt: this.#now.toISOString(), sha256, whole: original },
      ...(derivative && { derivative }),
    });
    if (!stored) {
      for (const part of [original, derivative]) if (part) await ports.files.remove(part.key);
      throw new Problem('upload-offset');
    }
    await ports.files.removeFolder(uploadFolder(id), [original, ...(derivative ? [derivative] : [])].map(keyOf));
    this.#upload = stored;
  }

  /** @throws {Problem} `upload-offset` where another request has put this part together with its own. */
  async #read(part: UploadPart): Promise<Uint8Array> {
    const bytes = await this.#portal.ports.files.get(part.key);
    if (bytes?.byteLength !== part.bytes) throw new Problem('upload-offset');
    return bytes;
  }

  /** Never used before: two requests at once must not write over each other. */
  #newKey(name: string): string {
    return `${uploadFolder(this.#upload.id)}/${name}-${randomToken(9)}`;
  }
}

const keyOf = ({ key }: UploadPart): string => key;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
