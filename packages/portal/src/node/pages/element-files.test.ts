import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createElementFiles } from './element-files.ts';

describe('The script that sites embed', () => {
  let folder: string;
  let files: ReturnType<typeof createElementFiles>;
  const script = `export const words = ${JSON.stringify('नागरिक '.repeat(200))};`;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nagrik-bundle-'));
    await mkdir(join(folder, 'nagrik'));
    await mkdir(join(folder, '.vite'));
    await writeFile(join(folder, 'nagrik.js'), script);
    await writeFile(join(folder, 'nagrik/form-element-Cd3_x-Yz.js'), script);
    await writeFile(join(folder, '.vite/manifest.json'), '{}');
    files = createElementFiles(folder);
  });
  after(() => rm(folder, { recursive: true }));

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response | undefined> =>
    files(new Request(`http://portal.example${path}`, { headers }));

  it('is a module that any site may load', async () => {
    const response = await get('/elements/nagrik.js');
    assert.equal(response?.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response?.headers.get('access-control-allow-origin'), '*');
    assert.equal(await response?.text(), script);
  });

  it('is asked for again under its own name, and its chunks never are', async () => {
    assert.equal((await get('/elements/nagrik.js'))?.headers.get('cache-control'), 'no-cache');
    const chunk = await get('/elements/nagrik/form-element-Cd3_x-Yz.js');
    assert.equal(chunk?.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await get('/elements/nagrik.js'))?.headers.get('etag') ?? '';
    const again = await get('/elements/nagrik.js', { 'if-none-match': etag });
    assert.equal(again?.status, 304);
    assert.equal(await again?.text(), '');
  });

  it('is packed as the browser can unpack it', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, open] of Object.entries(unpack)) {
      const response = await get('/elements/nagrik.js', { 'accept-encoding': `deflate, ${encoding}` });
      assert.equal(response?.headers.get('content-encoding'), encoding);
      const bytes = Buffer.from((await response?.arrayBuffer()) ?? []);
      assert.ok(bytes.length < script.length / 4);
      assert.equal(open(bytes).toString(), script);
    }
  });

  it('is all that lies there', async () => {
    for (const path of [
      '/elements/',
      '/elements/other.js',
      '/elements/.vite/manifest.json',
      '/elements/..%2fx.js',
      '/nagrik.js',
    ]) {
      assert.equal(await get(path), undefined, path);
    }
  });

  it('is absent where it was never built, and the portal runs all the same', async () => {
    const nothing = createElementFiles(join(folder, 'nowhere'));
    assert.equal(await nothing(new Request('http://portal.example/elements/nagrik.js')), undefined);
  });
});
