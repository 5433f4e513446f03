/**
 * Gives what every service of a kind needs for its first screen a chunk of its own (`form`, `list`, `lookup`, `tracker`), also where
 * there is only one of that kind: a second one then changes nothing for those who load the first.
 */
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { readCatalogue } from './read-catalogue.ts';

/** @param elements the folder of packages/elements */
export async function kindChunks(elements: string): Promise<Rolldown.CodeSplittingGroup> {
  const services = await readCatalogue(elements);
  const kinds = [...new Set(services.map(({ kind }) => kind))];
  const source = (path: string): string => join(elements, 'src', path);
  const entries = new Map(
    services.map(({ tag, kind }) => [source(`define/${tag.replace('nagrik-', '')}.ts`), kind] as const),
  );
  /** Whether whoever loads this module has a service of the kind on the page. */
  const belongs = (id: string, kind: string): boolean =>
    entries.get(id) === kind ||
    id.startsWith(source(`${kind}/`)) ||
    services.some((service) => service.kind === kind && id.startsWith(source(`services/${service.id}/`)));
  return {
    debugName: 'kinds',
    test: new RegExp(`elements/src/(${kinds.join('|')})/`),
    name: (module, graph) => {
      const kind = kinds.find((each) => module.startsWith(source(`${each}/`))) ?? '';
      // What begins to load: entries, and what some `import()` names.
      const roots = new Set<string>();
      const seen = new Set([module]);
      for (const id of seen) {
        const info = graph.getModuleInfo(id);
        if (!info) continue;
        if (info.isEntry || info.dynamicImporters.length > 0) roots.add(id);
        for (const importer of info.importers) seen.add(importer);
      }
      const first = [...roots].some((id) => entries.has(id));
      return first && [...roots].every((id) => belongs(id, kind)) ? kind : null;
    },
  };
}
