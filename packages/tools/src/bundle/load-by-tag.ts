/**
 * Lets the scripts that a page names find the chunk of a service by its tag, so that they need no list of all services: such a chunk
 * is an entry of the bundle and is named `nagrik/<tag>-<version>.js`. The version is a hash of all sources, because the name must be
 * known before the chunk is: what is cached for ever under it never changes.
 */
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { readCatalogue } from './read-catalogue.ts';
import { sourcesHash } from './sources-hash.ts';

/** The chunks of services: entries of the bundle, by the tag that each is named after. */
export async function tagEntries(elements: string): Promise<Record<string, string>> {
  const services = await readCatalogue(elements);
  return Object.fromEntries(
    services.map(({ tag }) => [tag, join(elements, `src/define/${tag.replace('nagrik-', '')}.ts`)] as const),
  );
}

/** What stands between a tag and `.js` in the name of its chunk. */
export const tagVersion = async (): Promise<string> => (await sourcesHash()).slice(0, 8);

/**
 * @param elements the folder of packages/elements
 * @param version {@link tagVersion}
 */
export const loadByTag = (elements: string, version: string): Plugin => ({
  name: 'load-by-tag',
  enforce: 'pre',
  resolveId: (specifier, importer) =>
    specifier === './load-tag.ts' && importer
      ? // Each script has its own: in a chunk of both, the version would change that chunk's name and so everybody's.
        `${join(elements, 'src/cdn/load-tag-by-name.ts')}?${basename(importer, '.ts')}`
      : undefined,
  transform: {
    filter: { code: /\$\{TAG_VERSION\}/ },
    handler: (code) => ({ code: code.replace('${TAG_VERSION}', version), map: null }),
  },
  renderChunk(code, { fileName, imports }, _, { chunks }) {
    if (!fileName.endsWith(`-${version}.js`)) return null;
    // What its imports import is asked for with them, and not one round trip later.
    const all = new Set(imports);
    for (const file of all) for (const next of chunks[file]?.imports ?? []) all.add(next);
    const further = [...all].filter((file) => !imports.includes(file));
    return { code: further.map((file) => `import"./${basename(file)}";`).join('') + code, map: null };
  },
});
