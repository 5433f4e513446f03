import sharp, { type Sharp } from 'sharp';
import { CorruptImage, type Images } from '../ports/images.ts';

/** Re-encoded in the type in which it came, so that a drawing stays sharp and a photo small. */
const encoders = {
  'image/jpeg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  'image/png': (image) => image.png(),
  'image/webp': (image) => image.webp({ quality: 82 }),
} as const satisfies Readonly<Record<string, (image: Sharp) => Sharp>>;

/** Longer edge of what officers see. */
const maxEdge = 2048;

/** Images by libvips: a decoded, upright copy; EXIF, GPS, colour profiles and appended bytes stay behind. */
export function createSharpImages(): Images {
  return {
    async derive(bytes, mediaType) {
      if (!Object.hasOwn(encoders, mediaType)) return undefined;
      const encode = encoders[mediaType as keyof typeof encoders];
      // A small file can unfold to gigabytes ("decompression bomb"): pixels and seconds are limited.
      const image = sharp(bytes, { limitInputPixels: 40e6, failOn: 'error' }).timeout({ seconds: 5 }).autoOrient();
      try {
        const { data, info } = await encode(
          image.resize({ width: maxEdge, height: maxEdge, fit: 'inside', withoutEnlargement: true }),
        ).toBuffer({ resolveWithObject: true });
        return { bytes: new Uint8Array(data), mediaType, width: info.width, height: info.height };
      } catch (error) {
        throw new CorruptImage('not a readable image within the limits', { cause: error });
      }
    },
  };
}
