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

/** Longer edge in pixels, and quality, of a picture that has to be small: the first that fits is taken. */
const smaller = [
  [1280, 75],
  [1280, 55],
  [1024, 55],
  [800, 50],
  [640, 50],
  [320, 40],
] as const;

/** A small file can unfold to gigabytes ("decompression bomb"): pixels and seconds are limited. */
const opened = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: 40e6, failOn: 'error' }).timeout({ seconds: 5 }).autoOrient();

const within = (image: Sharp, edge: number): Sharp =>
  image.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });

/** Images by libvips: a decoded, upright copy; EXIF, GPS, colour profiles and appended bytes stay behind. */
export function createSharpImages(): Images {
  return {
    async derive(bytes, mediaType) {
      if (!Object.hasOwn(encoders, mediaType)) return undefined;
      const encode = encoders[mediaType as keyof typeof encoders];
      try {
        const { data, info } = await encode(within(opened(bytes), maxEdge)).toBuffer({ resolveWithObject: true });
        return { bytes: new Uint8Array(data), mediaType, width: info.width, height: info.height };
      } catch (error) {
        throw new CorruptImage('not a readable image within the limits', { cause: error });
      }
    },
    async shrink(bytes, most) {
      try {
        // Decoded once: what is large or damaged costs its time once, however often it is drawn.
        const decoded = within(opened(bytes), smaller[0][0]).flatten({ background: 'white' }).toColourspace('srgb');
        const { data, info } = await decoded.raw().toBuffer({ resolveWithObject: true });
        const { width, height, channels } = info;
        for (const [edge, quality] of smaller) {
          const image = within(sharp(data, { raw: { width, height, channels } }), edge);
          const drawn = await image.jpeg({ quality, mozjpeg: true }).toBuffer();
          if (drawn.length <= most) return new Uint8Array(drawn);
        }
        return undefined;
      } catch {
        // What libvips says of a damaged file may name what stands in it.
        return undefined;
      }
    },
  };
}
