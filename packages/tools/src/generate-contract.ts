import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';

/** Bundles `openapi/` into the one file from which everything else is generated. */
export async function generateContract(options: GenerateOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-contract-'));
  try {
    const bundled = join(folder, 'openapi.json');
    await promisify(execFile)(
      'redocly',
      ['bundle', 'openapi/openapi.yaml', '--config', 'openapi/redocly.yaml', '--output', bundled],
      { cwd: repository, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
    );
    const contract: unknown = JSON.parse(await readFile(bundled, 'utf8'));
    const text = `${JSON.stringify(contract, null, 1)}\n`;
    await writeGenerated('openapi/generated/openapi.json', text, options);
    // The suite is published by itself and carries the contract that it holds others to.
    await writeGenerated('packages/conformance/src/generated/openapi.json', text, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
