import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { repository, writeGenerated, type GenerateOptions } from './generated-files.ts';
import type { Contract } from './sdk/contract.ts';
import { emitOperations } from './sdk/emit-operations.ts';
import { emitPersonal } from './sdk/emit-personal.ts';
import { emitValidators } from './sdk/emit-validators.ts';

const bundle = join(repository, 'openapi/generated/openapi.json');
const target = join(repository, 'packages/sdk/src/generated');

const banner = '// Generated from openapi/ by `pnpm generate`. Do not edit.\n';

/**
 * Writes the SDK's types, operation functions, validators and map of personal data out of the bundled contract.
 * @throws Error with `check`, where a file differs, is missing or is left over.
 */
export async function generateSdk(options: GenerateOptions): Promise<void> {
  const text = await readFile(bundle, 'utf8');
  const contract = JSON.parse(text) as Contract;
  const types = plainComments(
    astToString(await openapiTS(text, { rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true })),
  );
  const operations = emitOperations(contract);
  const files = new Map<string, string>([
    ['types.ts', types],
    ['personal.ts', emitPersonal(contract)],
    ['operations.ts', [...operations.keys()].map((name) => `export * from './operations/${name}';`).join('\n') + '\n'],
  ]);
  for (const [name, content] of operations) files.set(`operations/${name}`, content);
  for (const [name, content] of emitValidators(contract)) files.set(`validators/${name}`, content);

  for (const [name, content] of files) await writeGenerated(join(target, name), banner + content, options);
  for (const name of await readdir(target, { recursive: true })) {
    if (!name.endsWith('.ts') || files.has(name)) continue;
    if (options.check) throw new Error(`packages/sdk/src/generated/${name} is left over. Run: pnpm generate`);
    await rm(join(target, name));
  }
}

/** Editors and TypeDoc show the text of a comment, and do not know the tags that openapi-typescript puts before it. */
const plainComments = (types: string) =>
  types.replaceAll('@description ', '').replace(/^ *(\/\*\* @constant \*\/|\* @constant)\n/gm, '');
