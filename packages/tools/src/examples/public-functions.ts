import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from '../generated-files.ts';
import { programOf } from '../type-check.ts';

/** What an entry of a package exports. */
export interface Export {
  /** As it is imported, such as `@nagrik/sdk/client`. */
  readonly entry: string;
  readonly name: string;
  /** It can be called or made with `new`. */
  readonly callable: boolean;
  readonly hasExample: boolean;
}

/** All exports of the entries that the package names one by one (those with `*` are left out). */
export function publicExports(project: string): Export[] {
  const manifest = JSON.parse(readFileSync(join(repository, project, 'package.json'), 'utf8')) as {
    name: string;
    exports: Readonly<Record<string, { 'nagrik-source'?: string }>>;
  };
  const entries = Object.entries(manifest.exports).flatMap(([path, { 'nagrik-source': source }]) =>
    source && !path.includes('*') ? [[join(manifest.name, path), join(repository, project, source)] as const] : [],
  );
  const files = new Map(entries.map(([, file]) => [file, readFileSync(file, 'utf8')]));
  const program = programOf(files, project);
  const checker = program.getTypeChecker();
  return entries.flatMap(([entry, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} is no module.`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const type = target.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(target) : undefined;
      const signatures = type ? [...type.getCallSignatures(), ...type.getConstructSignatures()] : [];
      return {
        entry,
        name: symbol.name,
        callable: signatures.length > 0,
        hasExample: target.getJsDocTags(checker).some(({ name }) => name === 'example'),
      };
    });
  });
}
