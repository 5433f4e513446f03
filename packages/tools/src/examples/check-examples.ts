import { join, relative } from 'node:path';
import ts from 'typescript';
import { repository } from '../generated-files.ts';
import { type Complaint, typeCheck } from '../type-check.ts';
import type { Example } from './find-examples.ts';

/** Things that the program of a reader has, and an example need not make: their types, by name. */
export type ReaderNames = Readonly<Record<string, string>>;

/** Names that an entry of a package exports, by the entry. */
export type Entries = ReadonlyMap<string, readonly string[]>;

/**
 * Compiles each example as a module of its own. What it names without declaring it comes, in this order, from an example
 * before it in the same Markdown file, from an entry, or from the reader's program.
 *
 * @param project - folder of the package as part of which they are compiled: it must see all that they import
 * @returns complaints with the files and lines of the examples
 */
export function checkExamples(
  examples: readonly Example[],
  { entries, reader, project }: { entries: Entries; reader: ReaderNames; project: string },
): Complaint[] {
  const modules = new Map<string, string>();
  const origins = new Map<string, { readonly example: Example; readonly shift: number }>();
  const told = new Map<string, Map<string, string>>();
  for (const [index, example] of examples.entries()) {
    const name = `example-${index}.ts`;
    const { declared, named } = namesOf(example.code);
    const before = told.get(example.file) ?? new Map<string, string>();
    const needed = [...named].filter((one) => !declared.has(one));
    const lines = needed.flatMap((one) => {
      const earlier = before.get(one);
      if (earlier) return `import { ${one} } from './${earlier}';`;
      const entry = [...entries].find(([, names]) => names.includes(one))?.[0];
      if (entry) return `import { ${one} } from '${entry}';`;
      return reader[one] ? `declare const ${one}: ${reader[one]};` : [];
    });
    const path = join(repository, project, 'src', name);
    const exported = [...declared].filter((one) => !new RegExp(`^export\\b.*\\b${one}\\b`, 'm').test(example.code));
    modules.set(path, [...lines, example.code, `export { ${exported.join(', ')} };`].join('\n'));
    origins.set(path, { example, shift: lines.length });
    if (example.file.endsWith('.md')) {
      for (const one of declared) before.set(one, name);
      told.set(example.file, before);
    }
  }
  // What is imported for an example may be a type, and what it makes need not be used.
  const changes = { verbatimModuleSyntax: false, isolatedModules: false };
  return typeCheck(modules, project, changes).map(({ file, line, text }) => {
    const origin = origins.get(file);
    if (!origin) throw new Error(`Nobody asked for ${file}.`);
    const { example, shift } = origin;
    const last = example.code.split('\n').length;
    const at = Math.min(Math.max(line - shift, 1), last);
    return { file: relative(repository, example.file), line: example.line + at - 1, text };
  });
}

/** What the code declares at its top level, and all that it names anywhere. */
function namesOf(code: string): { readonly declared: ReadonlySet<string>; readonly named: ReadonlySet<string> } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const declare = (name: ts.Node | undefined): void => {
    if (!name) return;
    if (ts.isIdentifier(name)) declared.add(name.text);
    else if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) {
      for (const element of name.elements) if (ts.isBindingElement(element)) declare(element.name);
    }
  };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) declare(name);
    else if (ts.isImportDeclaration(statement)) {
      const { importClause } = statement;
      declare(importClause?.name);
      const bindings = importClause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) declare(bindings.name);
      if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) declare(name);
    } else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    ) {
      declare(statement.name);
    }
  }
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) named.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { declared, named };
}
