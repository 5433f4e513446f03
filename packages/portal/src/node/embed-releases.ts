import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Release } from '@nagrik/embed';

/** A fixed release of what sites embed. What stands under its version never changes. */
export interface EmbedRelease extends Release {
  /** Where its files lie. */
  readonly folder: string;
}

/** Where the build puts what a release is made of. */
export interface Bundles {
  /** The loader, its style sheet, what it imports where a tag fails, and `release.json`; the frame's script is the portal's own and belongs to no release. */
  readonly loader: string;
  /** The elements, which the loader puts on a page. */
  readonly elements: string;
}

/** What the build says of a release. */
type Built = Pick<Release, 'version'> & Partial<Pick<Release, 'inline'>>;

const LOADER = ['embed.js', 'embed.css', 'diagnose.js', 'release.json'];

/**
 * Keeps the release that was built, beside those of earlier builds, in the data folder: a page that has pinned one gets it for ever.
 *
 * @param bundles - a portal whose bundles were never built has no release
 * @param data - the portal's data folder
 * @returns all releases, the newest first
 */
export async function keepReleases({ loader, elements }: Bundles, data: string): Promise<readonly EmbedRelease[]> {
  const folder = join(data, 'embed-releases');
  const built = await readFile(join(loader, 'release.json'), 'utf8').catch(() => undefined);
  const latest = built && (JSON.parse(built) as Built).version;
  await mkdir(folder, { recursive: true });
  if (latest && !(await readdir(folder)).includes(latest)) {
    const half = join(folder, `.${latest}-${process.pid}`);
    await mkdir(half, { recursive: true });
    for (const name of LOADER) await copyFile(join(loader, name), join(half, name));
    const scripts = (await readdir(elements, { recursive: true })).filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      await mkdir(dirname(join(half, name)), { recursive: true });
      await copyFile(join(elements, name), join(half, name));
    }
    // Another portal on the same disk may have been first: with the same bytes.
    await rename(half, join(folder, latest)).catch(() => rm(half, { recursive: true }));
  }
  const versions = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const releases = await Promise.all(versions.map((version) => readRelease(join(folder, version), version)));
  return releases.sort((a, b) => Number(b.version === latest) - Number(a.version === latest) || compare(a, b));
}

const compare = (a: EmbedRelease, b: EmbedRelease): number =>
  b.version.localeCompare(a.version, 'en', { numeric: true });

async function readRelease(folder: string, version: string): Promise<EmbedRelease> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css)$/.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha384').update(await readFile(join(folder, name)));
      return [name.replaceAll('\\', '/'), `sha384-${hash.digest('base64')}`] as const;
    }),
  );
  // Releases of earlier builds were a loader alone.
  const built = await readFile(join(folder, 'release.json'), 'utf8').catch(() => '{}');
  return { version, folder, files: Object.fromEntries(files), inline: (JSON.parse(built) as Built).inline ?? {} };
}

/** What the manifest says, before it is signed. */
export interface EmbedManifest {
  /** The evergreen address, within this major version. */
  readonly evergreen: string;
  readonly releases: readonly Release[];
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
