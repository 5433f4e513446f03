import type { Pictured } from '../domain/backend-records.ts';

/** The picture of a person on a public list, beside the record so that lists stay light. */
export interface KeptPhoto {
  readonly mediaType: 'image/svg+xml' | 'image/webp' | 'image/jpeg' | 'image/png';
  /** Text of an SVG; base64 of anything else. */
  readonly data: string;
}

/** What is kept of somebody's picture. */
export function photoOf({ photograph, photoSvg }: Pictured): KeptPhoto | undefined {
  if (photograph) return { mediaType: photograph.mediaType, data: photograph.base64 };
  return photoSvg === undefined ? undefined : { mediaType: 'image/svg+xml', data: photoSvg };
}

/** The picture as it is handed out. @param cache - value of `cache-control` */
export function photoAnswer({ mediaType, data }: KeptPhoto, cache: string) {
  const content = mediaType === 'image/svg+xml' ? data : Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
  return {
    status: 200 as const,
    mediaType,
    content,
    cache,
    // A drawing that is opened by itself must not run anything.
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  };
}
