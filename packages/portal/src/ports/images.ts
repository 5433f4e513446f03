/** An image as it is shown: decoded, turned upright, re-encoded, without any metadata. */
export interface Derivative {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** The content is not an image of the kind that it claims, is damaged, or would need too much memory to decode. */
export class CorruptImage extends Error {
  override readonly name = 'CorruptImage';
}

export interface Images {
  /**
   * Decodes an image within limits (40 megapixels, 5 seconds) and encodes it anew.
   * @returns undefined where this host cannot decode; the file is then not shown to anybody.
   * @throws {CorruptImage}
   */
  derive(bytes: Uint8Array, mediaType: string): Promise<Derivative | undefined>;
  /**
   * Decodes any kind of picture within the same limits, and draws it anew as a JPEG of at most so many bytes.
   * @returns undefined where it is no picture, or this host cannot decode
   */
  shrink(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined>;
}

/** For hosts without an image library: the caller has compared the first bytes with the declared type, nothing more. */
export function createUncheckedImages(): Images {
  return { derive: () => Promise.resolve(undefined), shrink: () => Promise.resolve(undefined) };
}
