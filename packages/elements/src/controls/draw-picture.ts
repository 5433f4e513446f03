import { bareJpeg, enclosed, toBase64 } from '@nagrik/journey';
import { drawJpeg } from './shrink-photo.ts';

/** Longer edge in pixels, and quality: the first that is small enough is taken, so that a number plate can still be read. */
const tries = [
  [1280, 0.75],
  [1280, 0.55],
  [1024, 0.55],
  [800, 0.5],
  [640, 0.5],
  [320, 0.4],
] as const;

/**
 * Draws a photo anew for an envelope. Some browsers write position or a profile into what they draw, so that goes, too.
 * @returns base64 of a JPEG, or undefined where this browser cannot open the file as a picture
 */
export async function drawPicture(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    for (const [edge, quality] of tries) {
      const blob = await drawJpeg(bitmap, edge, quality);
      const drawn = blob && bareJpeg(new Uint8Array(await blob.arrayBuffer()));
      if (drawn && drawn.length <= enclosed.bytes) return toBase64(drawn);
    }
    return undefined;
  } finally {
    bitmap.close();
  }
}
