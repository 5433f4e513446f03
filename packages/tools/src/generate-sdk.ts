import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, writeGenerated, type GenerateOptions } from './generated-files.ts';
import type { Contract } from './sdk/contract.ts';
import { sdkFiles } from './sdk/sdk-files.ts';

const bundle = join(repository, 'openapi/generated/openapi.json');
const target = join(repository, 'packages/sdk/src/generated');

/**
 * Writes all that the SDK has from the bundled contract.
 * @throws Error with `check`, where a file differs, is missing or is left over.
 */
export async function generateSdk(options: GenerateOptions): Promise<void> {
  const files = await sdkFiles(JSON.parse(await readFile(bundle, 'utf8')) as Contract);
  for (const [name, content] of files) await writeGenerated(join(target, name), content, options);
  for (const name of await readdir(target, { recursive: true })) {
    if (!name.endsWith('.ts') || files.has(name)) continue;
    if (options.check) throw new Error(`packages/sdk/src/generated/${name} is left over. Run: pnpm generate`);
    await rm(join(target, name));
  }
}
