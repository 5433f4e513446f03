import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a package offers at one of its entries, read from the declarations that `tsc -b` wrote. */
export interface Api {
  /** In the order of the alphabet and without words, so that a comparison shows what changed and nothing else. */
  readonly report: string;
  /** All declarations in one file, with those of `bundled` packages in it. */
  readonly declarations: string;
}

/**
 * @param folder the package's
 * @param entry its `.d.ts` file, absolute
 * @param bundled names of packages whose declarations are taken in instead of being imported
 * @throws Error where the declarations do not compile
 */
export async function extractApi(folder: string, entry: string, bundled: readonly string[] = []): Promise<Api> {
  const scratch = await mkdtemp(join(tmpdir(), 'nagrik-api-'));
  try {
    const quiet = { default: { logLevel: ExtractorLogLevel.None } };
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(folder, 'package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: entry,
        bundledPackages: [...bundled],
        newlineKind: 'lf',
        compiler: {
          // Declarations of siblings, not their sources: the extractor reads nothing else.
          overrideTsconfig: {
            extends: join(folder, 'tsconfig.json'),
            compilerOptions: { customConditions: [], composite: false, tsBuildInfoFile: null },
            files: [entry],
            include: [],
          },
        },
        apiReport: { enabled: true, reportFileName: 'index.api.md', reportFolder: scratch, reportTempFolder: scratch },
        dtsRollup: { enabled: true, untrimmedFilePath: join(scratch, 'index.d.ts') },
        docModel: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: quiet,
          tsdocMessageReporting: quiet,
        },
      },
    });
    const faults: string[] = [];
    const { succeeded } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === ExtractorLogLevel.Error) faults.push(message.formatMessageWithLocation(folder));
      },
    });
    if (!succeeded) throw new Error(`${entry}: ${faults.join('; ') || 'no report was made'}`);
    return {
      report: await readFile(join(scratch, 'index.api.md'), 'utf8'),
      declarations: await readFile(join(scratch, 'index.d.ts'), 'utf8'),
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
