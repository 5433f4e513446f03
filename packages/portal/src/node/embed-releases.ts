import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A fixed release of what sites embed. What stands under its version never changes. */
export interface EmbedRelease {
  /** Version of the package and a part of the content's hash, such as `0.1.0-1f0c2a9e`. */
  readonly version: string;
  /** Each file's bytes and its `integrity` (Subresource Integrity), by name. */
  readonly files: ReadonlyMap<string, { readonly body: Uint8Array<ArrayBuffer>; readonly integrity: string }>;
}

/** The files of a release: the frame's script is the portal's own and belongs to none. */
const FILES = ['embed.js', 'embed.css'] as const;

/**
 * Keeps the release that was built, beside those of earlier builds, in the data folder: a page that has pinned one gets it for ever.
 *
 * @param bundle - where the build put its files and `release.json`; a portal without a bundle has no release
 * @param data - the portal's data folder
 * @returns all releases, the newest first
 */
export async function keepReleases(bundle: string, data: string): Promise<readonly EmbedRelease[]> {
  const folder = join(data, 'embed-releases');
  const built = await readFile(join(bundle, 'release.json'), 'utf8').catch(() => undefined);
  const latest = built && (JSON.parse(built) as { version: string }).version;
  await mkdir(folder, { recursive: true });
  if (latest && !(await readdir(folder)).includes(latest)) {
    const half = join(folder, `.${latest}-${process.pid}`);
    await mkdir(half, { recursive: true });
    for (const name of FILES) await writeFile(join(half, name), await readFile(join(bundle, name)));
    // Another portal on the same disk may have been first: with the same bytes.
    await rename(half, join(folder, latest)).catch(() => undefined);
  }
  const versions = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const releases = await Promise.all(versions.map((version) => readRelease(join(folder, version), version)));
  return releases.sort((a, b) => Number(b.version === latest) - Number(a.version === latest) || compare(a, b));
}

const compare = (a: EmbedRelease, b: EmbedRelease): number =>
  b.version.localeCompare(a.version, 'en', { numeric: true });

async function readRelease(folder: string, version: string): Promise<EmbedRelease> {
  const files = await Promise.all(
    FILES.map(async (name) => {
      const body = new Uint8Array(await readFile(join(folder, name)));
      const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
      return [name, { body, integrity }] as const;
    }),
  );
  return { version, files: new Map(files) };
}

/** What the manifest says, before it is signed. */
export interface EmbedManifest {
  /** The evergreen address, within this major version. */
  readonly evergreen: string;
  readonly releases: readonly { readonly version: string; readonly files: Readonly<Record<string, string>> }[];
}

/** Signs manifests: Ed25519 (RFC 8032), with a key that comes out of the portal's secret and is nowhere written down. */
export class ManifestSigner {
  readonly #key: KeyObject;

  constructor(secret: string) {
    const seed = Buffer.from(hkdfSync('sha256', secret, '', 'nagrik embed manifest 1', 32));
    // The fixed head of a PKCS #8 key of this kind (RFC 8410 §7), then the seed.
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    this.#key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  }

  /** @returns the signature of these bytes, base64 */
  sign(bytes: Uint8Array): string {
    return sign(null, bytes, this.#key).toString('base64');
  }

  /** The public key, as a JWK. */
  get publicKey(): JsonWebKey {
    return createPublicKey(this.#key).export({ format: 'jwk' });
  }
}
