/** As much of the platform's reader as is used; TypeScript's own types do not have it. */
interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/**
 * The longest edges of a picture at which the library looks. Cameras give more than phones have memory for, and a paper that was
 * photographed as a whole needs more than its QR alone; a size that falls badly between the modules is another one's chance.
 */
const edges = [1600, 2800];

/**
 * What the QR in a picture says: by the browser's own reader where it has one, else by a library that is loaded now.
 *
 * @returns nothing where none can be read, or it is no picture
 * @throws where the library could not be loaded
 */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  try {
    return (await byPlatform(picture)) ?? (await byLibrary(picture));
  } finally {
    picture.close();
  }
}

async function byPlatform(picture: ImageBitmap): Promise<string | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    // Some systems have the class and no reader behind it.
    if (!(await BarcodeDetector?.getSupportedFormats())?.includes('qr_code') || !BarcodeDetector) return undefined;
    const [first] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
    return first?.rawValue;
  } catch {
    return undefined;
  }
}

async function byLibrary(picture: ImageBitmap): Promise<string | undefined> {
  const { default: decode } = await import('qr/decode.js');
  const longest = Math.max(picture.width, picture.height);
  for (const edge of edges.filter((_, at) => at === 0 || longest > (edges[at - 1] ?? 0))) {
    const scale = Math.min(1, edge / longest);
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(picture, 0, 0, width, height);
    const pixels = context?.getImageData(0, 0, width, height);
    try {
      if (pixels) return decode(pixels, { timeLimit: 2000 });
    } catch {
      // It throws where it finds none.
    }
  }
  return undefined;
}
