import { Problem } from './problem.ts';

/** The only version of tus (https://tus.io/protocols/resumable-upload) that there is. */
export const TUS_VERSION = '1.0.0';

/** Its headers, besides those that HTTP has anyhow, and what the contract adds to them. */
export const tusHeaders = {
  requests: ['tus-resumable', 'upload-checksum', 'upload-length', 'upload-metadata', 'upload-offset'],
  answers: [
    ...['tus-checksum-algorithm', 'tus-extension', 'tus-max-size', 'tus-resumable', 'tus-version'],
    ...['upload-expires', 'upload-length', 'upload-offset', 'upload-sha256'],
  ],
} as const;

/** Operations of the protocol: the contract gives them the header. */
export const speaksTus = ({ headers }: { readonly headers: readonly string[] }): boolean =>
  headers.includes('tus-resumable');

/** @throws {Problem} `tus-version` where the client speaks another one. A client that names none is taken to speak ours. */
export function assertTusVersion(headers: Headers): void {
  if ((headers.get('tus-resumable') ?? TUS_VERSION) !== TUS_VERSION) {
    throw new Problem('tus-version', { headers: { 'tus-version': TUS_VERSION } });
  }
}
