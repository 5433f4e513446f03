import { fileTypeFromBuffer } from 'file-type';
import { Problem } from '../../handler/problem.ts';
import type { Portal } from '../../handler/portal.ts';
import { CorruptImage, type Derivative } from '../../ports/images.ts';
import { sha256 } from '../../secrets/digest.ts';
import type { Upload } from '../../store/store.ts';

/**
 * Holds content against what was announced: whole, unchanged on the way, of the declared type, readable.
 * @returns for images what will be shown, where the host can make it.
 * @throws {Problem} `upload-incomplete`, `upload-checksum-mismatch`, `upload-type-mismatch`, `upload-corrupt`.
 */
export async function judgeContent(
  portal: Portal,
  upload: Upload,
  content: Uint8Array,
): Promise<Derivative | undefined> {
  if (content.byteLength < upload.bytes) throw new Problem('upload-incomplete');
  if ((await sha256(content)) !== upload.sha256) throw new Problem('upload-checksum-mismatch');
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found?.mime !== upload.mediaType) throw new Problem('upload-type-mismatch');
  if (upload.state !== 'awaiting') return undefined;
  if (upload.mediaType === 'application/pdf') {
    if (!hasPdfEnd(content)) throw new Problem('upload-corrupt');
    return undefined;
  }
  try {
    return await portal.ports.images.derive(content, upload.mediaType);
  } catch (error) {
    if (error instanceof CorruptImage) throw new Problem('upload-corrupt');
    throw error;
  }
}

/** ISO 32000-1 §7.5.5: a PDF ends with `startxref`, an offset and `%%EOF`; one that was cut off does not. */
function hasPdfEnd(content: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(content.subarray(-2048));
  return /startxref\s+\d+\s+%%EOF/.test(end);
}
