/**
 * `pnpm generate`: writes everything that is made from a source: the bundled contract, the SDK's and the portal's code,
 * theme, words, manifest. `--check` writes nothing and fails where a file is missing or is not what its source makes.
 */
import type { GenerateOptions } from './generated-files.ts';

/** In order: what stands later is made from what stands earlier. */
const generators: readonly { name: string; generate: (options: GenerateOptions) => Promise<void> }[] = [
  { name: 'contract', generate: async (options) => (await import('./generate-contract.ts')).generateContract(options) },
  { name: 'sdk', generate: async (options) => (await import('./generate-sdk.ts')).generateSdk(options) },
  { name: 'portal', generate: async (options) => (await import('./generate-portal.ts')).generatePortal(options) },
  { name: 'tokens', generate: async (options) => (await import('./generate-tokens.ts')).generateTokens(options) },
  { name: 'locales', generate: async (options) => (await import('./generate-locales.ts')).generateLocales(options) },
  { name: 'guide', generate: async (options) => (await import('./generate-guide.ts')).generateGuide(options) },
  { name: 'embed', generate: async (options) => (await import('./generate-embed.ts')).generateEmbed(options) },
  {
    name: 'tag table',
    generate: async (options) => (await import('./generate-tag-table.ts')).generateTagTable(options),
  },
  { name: 'rules', generate: async (options) => (await import('./generate-rules.ts')).generateRules(options) },
  { name: 'manifest', generate: async (options) => (await import('./generate-manifest.ts')).generateManifest(options) },
];

const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
let failed = false;
for (const { name, generate } of generators) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    await generate({ check });
    console.log(`✔ ${name}`);
  } catch (error) {
    failed = true;
    console.error(`✖ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    if (!check) break;
  }
}
process.exit(failed ? 1 : 0);
