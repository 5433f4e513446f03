import { Problem } from '../../handler/problem.ts';

/** Algorithms of `upload-checksum`: the one that tus asks every server to have, and a good one. */
export const checksumAlgorithms = { sha256: 'SHA-256', sha1: 'SHA-1' } as const;

/** Reads `upload-checksum` of tus: an algorithm and a digest in Base64. @throws {Problem} `malformed-request` */
export function readChecksum(header: string): (content: Uint8Array) => Promise<void> {
  const [algorithm = '', expected = ''] = header.split(' ');
  if (!Object.hasOwn(checksumAlgorithms, algorithm)) {
    // Of the protocol: a 400 for an algorithm that the server has not.
    const error = { pointer: '/upload-checksum', in: 'header', code: 'enum' } as const;
    throw new Problem('malformed-request', { errors: [error] });
  }
  const name = checksumAlgorithms[algorithm as keyof typeof checksumAlgorithms];
  return async (content) => {
    const digest = new Uint8Array(await crypto.subtle.digest(name, content as Uint8Array<ArrayBuffer>));
    if (btoa(String.fromCharCode(...digest)) !== expected) {
      throw new Problem('upload-checksum-mismatch', { status: 460 });
    }
  };
}
