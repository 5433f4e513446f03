import { fileTypeFromBuffer } from 'file-type';
import type { Portal } from '../../handler/portal.ts';
import { CorruptImage, type Derivative } from '../../ports/images.ts';
import { sha256 } from '../../secrets/digest.ts';
import type { Refusal, Upload } from '../../store/store.ts';

/** What was found in the whole content of an upload. */
export type Judgement =
  | { readonly refusal: Refusal }
  | {
      readonly sha256: string;
      /** What will be shown of an image, where the host can make it. */ readonly shown?: Derivative;
    };

/** Holds content against what was announced: unchanged on the way, of the declared type, readable. */
export async function judgeContent(portal: Portal, upload: Upload, content: Uint8Array): Promise<Judgement> {
  const digest = await sha256(content);
  if (upload.sha256 !== undefined && upload.sha256 !== digest) return { refusal: 'upload-checksum-mismatch' };
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found?.mime !== upload.mediaType) return { refusal: 'upload-type-mismatch' };
  if (upload.mediaType === 'application/pdf') {
    return hasPdfEnd(content) ? { sha256: digest } : { refusal: 'upload-corrupt' };
  }
  try {
    const shown = await portal.ports.images.derive(content, upload.mediaType);
    return { sha256: digest, ...(shown && { shown }) };
  } catch (error) {
    if (error instanceof CorruptImage) return { refusal: 'upload-corrupt' };
    throw error;
  }
}

/** ISO 32000-1 §7.5.5: a PDF ends with `startxref`, an offset and `%%EOF`; one that was cut off does not. */
function hasPdfEnd(content: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(content.subarray(-2048));
  return /startxref\s+\d+\s+%%EOF/.test(end);
}
