import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { repository } from '../generated-files.ts';
import type { Contract } from './contract.ts';
import { emitClient } from './emit-client.ts';
import { emitEnums } from './emit-enums.ts';
import { emitOperations } from './emit-operations.ts';
import { emitPersonal } from './emit-personal.ts';
import { emitSecurity } from './emit-security.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';
import { operationsByTag } from './operation-shape.ts';
import { emitKinds } from './problem-kinds.ts';

const banner = '// Generated from openapi/ by `pnpm generate`. Do not edit.\n';

/**
 * All that the SDK has from the contract: types, enums, operation functions, the class, validators, the map of personal data.
 * @returns text by file name below `packages/sdk/src/generated`, formatted as the rest of the repository
 */
export async function sdkFiles(contract: Contract): Promise<Map<string, string>> {
  const files = new Map<string, string>([
    ['types.ts', await emitTypes(contract)],
    ['enums.ts', emitEnums(contract)],
    ['personal.ts', emitPersonal(contract)],
    ['security.ts', emitSecurity(contract)],
    ['kinds.ts', emitKinds()],
    ['client.ts', emitClient(contract)],
    [
      'operations.ts',
      [...operationsByTag(contract).keys()].map((tag) => `export * from './operations/${tag}.ts';\n`).join(''),
    ],
  ]);
  for (const [name, content] of await emitOperations(contract)) files.set(`operations/${name}`, content);
  for (const [name, content] of emitValidators(contract)) files.set(name, content);
  const style = await resolveConfig(join(repository, 'packages/sdk/src/index.ts'));
  for (const [name, content] of files) {
    files.set(name, await format(banner + content, { ...style, parser: 'typescript' }));
  }
  return files;
}
