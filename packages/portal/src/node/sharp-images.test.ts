import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bareJpeg } from '@nagrik/journey';
import sharp from 'sharp';
import { createSharpImages } from './sharp-images.ts';

const images = createSharpImages();
const most = 80 * 1024;

/** Noise, which nothing can compress, as a phone would take it: turned, with a position. */
const photo = (width: number, height: number): Promise<Buffer> =>
  sharp(Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 2_654_435_761) >>> 24)), {
    raw: { width, height, channels: 3 },
  })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Make: 'Planted' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 36/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

describe('a photo that is drawn anew for an envelope', () => {
  test('is small enough whatever it shows, upright, and tells nothing but the picture', async () => {
    const bytes = await photo(1600, 1200);
    assert.ok(bytes.length > most && bytes.includes('Exif'), 'this looks at a photo that tells');
    const drawn = await images.shrink(bytes, most);
    assert.ok(drawn && drawn.length <= most, String(drawn?.length));
    assert.equal(bareJpeg(drawn), drawn);
    const { width, height } = await sharp(drawn).metadata();
    assert.ok(height > width, 'the way it was held');
  });

  test('may be of any kind that can be decoded, and is on white where it was clear', async () => {
    const clear = { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
    const drawn = await images.shrink(await sharp({ create: clear }).png().toBuffer(), most);
    assert.ok(drawn);
    const { channels } = await sharp(drawn).stats();
    assert.deepEqual(
      channels.map(({ min }) => min > 250),
      [true, true, true],
    );
  });

  test('is none where the file is no picture, or breaks off', async () => {
    const whole = await photo(200, 100);
    for (const bytes of [Buffer.from('%PDF-1.7'), Buffer.alloc(0), whole.subarray(0, whole.length / 2)])
      assert.equal(await images.shrink(bytes, most), undefined);
  });
});
