/** So many pictures go into one envelope, and so many bytes has each at most: both fit into one request on a slow line. */
export const enclosed = { most: 2, bytes: 80 * 1024 } as const;

/** A picture of an answer: it was drawn anew on the device and goes inside the request, so the portal keeps no file of it. */
export interface PictureAnswer {
  /** As the device calls it. Never sent. */
  readonly name: string;
  /** A JPEG without metadata, in base64. */
  readonly data: string;
}

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
/** Where a JPEG says that it is one (JFIF); every other application segment, and the comment, say more than the picture. */
const jfif = 0xe0;
const tells = (marker: number): boolean => marker === 0xfe || (marker > jfif && marker <= 0xef);
/** Inside a scan: a byte that is no marker, or a restart. */
const goesOn = (marker: number): boolean => marker === 0 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * The picture of a JPEG and nothing else: without EXIF, position, profiles and comments, and without what hangs behind its end, where
 * phones keep a film or a second picture (ITU-T T.81, annex B).
 * @returns the file itself where there is nothing to leave out; undefined where it is no JPEG, or breaks off
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== start) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === end) return joined([...kept, bytes.subarray(at, at + 2)], bytes);
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let next = at + 2 + length;
    if (length < 2) return undefined;
    if (marker === scan)
      while (next + 1 < bytes.length && (bytes[next] !== 0xff || goesOn(bytes[next + 1] ?? 0))) next += 1;
    if (!tells(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return undefined;
}

function joined(parts: readonly Uint8Array[], whole: Uint8Array): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  if (size === whole.length) return whole;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes in base64 (RFC 4648, section 4), in a browser and elsewhere. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** The bytes of base64. @throws DOMException where it is none */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
