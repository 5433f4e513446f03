import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
/** Chunks lie in a folder of their own. Their content's hash is part of their name, so what stands under it never changes. */
const chunks = 'nagrik/';

interface StoredFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly packed: Map<'br' | 'gzip', Promise<Uint8Array<ArrayBuffer>>>;
}

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;

/**
 * Serves the script that sites embed, and its chunks, below `/elements/`: to any site, packed, chunks for ever.
 *
 * What is not in the folder when the portal starts does not exist, so no path leads out of it.
 *
 * @param folder where the bundle was built
 * @param path what its addresses begin with
 * @param fixed whether nothing in it ever changes; chunks never do
 */
export function createElementFiles(
  folder: string,
  path = '/elements/',
  fixed = false,
): (request: Request) => Promise<Response | undefined> {
  let files: Promise<ReadonlyMap<string, StoredFile>> | undefined;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(path)) return undefined;
    const name = pathname.slice(path.length);
    const file = (await (files ??= readFiles(folder))).get(name);
    return file && answer(file, request, fixed || name.startsWith(chunks));
  };
}

/** The bundle in memory; empty where it was never built. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, StoredFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries.map(async (entry): Promise<[string, StoredFile] | undefined> => {
      const type = types[extname(entry.name)];
      if (!entry.isFile() || !type) return undefined;
      const path = join(entry.parentPath, entry.name);
      const body = new Uint8Array(await readFile(path));
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [
        path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
        { type, body, etag, packed: new Map() },
      ];
    }),
  );
  return new Map(files.filter((file) => file !== undefined));
}

async function answer(file: StoredFile, request: Request, fixed: boolean): Promise<Response> {
  const headers = new Headers({
    'content-type': file.type,
    etag: file.etag,
    // The entry keeps its name, so each page asks whether it has changed: one short question, no bytes.
    'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((each) => new RegExp(`\\b${each}\\b`).test(accepted));
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(encoding ? await pack(file, encoding) : file.body, { headers });
}

/** Packed when it is first asked for, then kept. */
function pack({ body, packed }: StoredFile, encoding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = packed.get(encoding);
  if (!bytes) {
    bytes = packers[encoding](body).then((buffer) => new Uint8Array(buffer));
    packed.set(encoding, bytes);
  }
  return bytes;
}
