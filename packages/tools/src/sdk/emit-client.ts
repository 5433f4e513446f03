import { type Contract, type Resolved } from './contract.ts';
import { comment, documentation } from './emit-operations.ts';
import { isStream, operationsByTag, shapeOf } from './operation-shape.ts';

/** Names that `PortalClient` has for itself. */
const taken = new Set(['portal', 'with', 'constructor']);

/**
 * The class that `PortalClient` extends: a method for each operation, named like its function.
 * @throws Error where an operation has a name that the class needs itself
 */
export function emitClient(contract: Contract): string {
  const byTag = operationsByTag(contract);
  const modules = [...byTag].map(([tag, all]) => [tag, all.filter((one) => !isStream(one))] as const);
  const shapes = modules.flatMap(([, all]) => all.map(shapeOf));
  const types = new Set(shapes.flatMap((shape) => shape.types));
  const imports = modules
    .filter(([, all]) => all.length > 0)
    .map(([tag, all]) => {
      const own = all.map(shapeOf).flatMap(({ queryType, headersType }) => [queryType ?? [], headersType ?? []].flat());
      const queries = own.map((name) => `type ${name}`);
      return `import { ${[...all.map(({ operation }) => operation.operationId), ...queries].join(', ')} } from './operations/${tag}.ts';`;
    });
  return [
    `import { PagedData } from '../facade/paged-data.ts';`,
    `import type { CallOptions, Portal } from '../transport/portal.ts';`,
    `import { unwrap } from '../transport/unwrap.ts';`,
    ...imports,
    `import type { ${[...types].sort().join(', ')} } from './types.ts';\n`,
    '/** A method for each operation of the contract. Each gives the data of a success, and throws a `PortalError` for a failure. */',
    'export class PortalOperations {',
    '/** What the methods call on; the functions of `@nagrik/sdk` take it, too. */',
    'readonly portal: Portal;\n',
    'constructor(portal: Portal) {',
    'this.portal = portal;',
    '}\n',
    modules.flatMap(([, all]) => all.map(emitMethod)).join('\n\n'),
    '}\n',
  ].join('\n');
}

function emitMethod(one: Resolved): string {
  const { id, data, item, parameters } = shapeOf(one);
  if (taken.has(id)) throw new Error(`No operation can be named ${id}: PortalClient has a member of that name.`);
  const signature = [...parameters.map(({ declaration }) => declaration), 'options?: CallOptions'];
  const call = `${id}(${['this.portal', ...parameters.map(({ name }) => name), 'options'].join(', ')})`;
  return [
    comment([...documentation(one), '', '@throws {@link PortalError}']),
    item
      ? `${id}(${signature.join(', ')}): PagedData<${data}, ${item}> {\nreturn new PagedData(${call});`
      : `async ${id}(${signature.join(', ')}): Promise<${data}> {\nreturn unwrap(await ${call});`,
    '}',
  ].join('\n');
}
