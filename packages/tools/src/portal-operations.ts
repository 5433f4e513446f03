import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './generated-files.ts';

const folder = join(repository, 'packages/portal/src/operations');
const header = '// Generated from the folders of packages/portal/src/operations by `pnpm generate`. Do not edit.\n';

/** A name and the module that exports it, as seen from `packages/portal/src/generated`. */
interface Export {
  readonly name: string;
  readonly from: string;
}

/**
 * The two lists of what the portal does, out of what its folders export: an operation is a const of its own name with the type
 * `Operation<'name'>`, a kind of filing one with the type `FilingKind`. So a further service adds files and no lines.
 *
 * @throws Error for an operation of the contract that nothing implements, and for one that is implemented twice.
 */
export async function portalOperations(
  operationIds: readonly string[],
): Promise<{ readonly operations: string; readonly kinds: string }> {
  const operations: Export[] = [];
  const kinds: Export[] = [];
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) continue;
    const source = await readFile(join(folder, path), 'utf8');
    const from = `../operations/${path}`;
    for (const [, name = '', id] of source.matchAll(/^export const (\w+): Operation<'(\w+)'>/gmu)) {
      if (name !== id) throw new Error(`${path}: ${name} implements ${id ?? ''}; both must have one name`);
      operations.push({ name, from });
    }
    for (const [, name = ''] of source.matchAll(/^export const (\w+): FilingKind\b/gmu)) kinds.push({ name, from });
  }
  const names = operations.map(({ name }) => name);
  const missing = operationIds.filter((id) => !names.includes(id));
  if (missing.length > 0) throw new Error(`No operation in packages/portal/src/operations: ${missing.join(', ')}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Implemented twice: ${twice}`);
  return {
    operations: `${header}import type { Operations } from '../handler/operation.ts';
${importsOf(operations)}
/** Every operation of the contract. */
export const operations: Operations = {
${names
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}};
`,
    kinds: `${header}import type { FilingKind } from '../operations/filings/filing-kind.ts';
${importsOf(kinds)}
/** The services of which something can be filed. */
export const filingKinds: readonly FilingKind[] = [${kinds.map(({ name }) => name).join(', ')}];
`,
  };
}

function importsOf(exports: readonly Export[]): string {
  const modules = Map.groupBy(exports, ({ from }) => from);
  return [...modules]
    .map(([from, names]) => `import { ${names.map(({ name }) => name).join(', ')} } from '${from}';\n`)
    .join('');
}
