import type { EmbedManifest, EmbedRelease, ManifestSigner } from '../embed-releases.ts';
import { createElementFiles } from './element-files.ts';

/**
 * Serves what a page can pin: `/embed/r/{version}/{file}`, for ever the same; `/embed/manifest.json` with the `integrity` of each
 * file; its signature beside it (`.sig`, base64 of Ed25519 over the bytes of the manifest); `/embed/key.json`, the key (a JWK).
 */
export function createReleaseFiles(
  releases: readonly EmbedRelease[],
  signer: ManifestSigner,
): (request: Request) => Promise<Response | undefined> {
  const manifest: EmbedManifest = {
    evergreen: '/embed/1/embed.js',
    releases: releases.map(({ version, files, inline }) => ({ version, files, inline })),
  };
  const text = JSON.stringify(manifest);
  const small = new Map([
    ['/embed/manifest.json', text],
    ['/embed/manifest.json.sig', signer.sign(new TextEncoder().encode(text))],
    ['/embed/key.json', JSON.stringify(signer.publicKey)],
  ]);
  const folders = new Map(
    releases.map(({ version, folder }) => [version, createElementFiles(folder, `/embed/r/${version}/`, true)]),
  );
  return async (request) => {
    const { pathname } = new URL(request.url);
    const found = small.get(pathname);
    if (found !== undefined)
      return new Response(found, { headers: headers(pathname.endsWith('.sig') ? 'text/plain' : 'application/json') });
    return folders.get(/^\/embed\/r\/([\w.-]+)\//.exec(pathname)?.[1] ?? '')?.(request);
  };
}

const headers = (type: string): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
});
