import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { repository } from './generated-files.ts';

/** What a page downloads of a program, in files as the bundler made them. */
export interface SdkProgram {
  /** Before it runs: all that is imported statically. */
  readonly first: readonly Buffer[];
  /** The sources that `first` was made of, below the repository. */
  readonly firstModules: readonly string[];
  /** With the modules that were asked for, beyond `first`. */
  readonly later: readonly Buffer[];
}

function programOf(names: readonly string[]): string {
  const imports = names.map((told) => told.split(' from '));
  const lines = imports.map(([name, entry = '@nagrik/sdk']) => `import { ${name} } from '${entry}';`);
  return `${lines.join(' ')} globalThis.nagrik = [${imports.map(([name]) => name).join(', ')}];`;
}

/**
 * Bundles a program that imports these names of the SDK and nothing else. What is imported dynamically (validators, say) stands
 * in files of its own.
 *
 * @param names - such as `createPortal`, or `outbox from @nagrik/sdk/outbox`
 * @param later - modules of the SDK, below its `src`, that the program has loaded at some time
 * @throws Error where the program never loads one of them
 */
export async function bundleSdkProgram(names: readonly string[], later: readonly string[] = []): Promise<SdkProgram> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: programOf(names),
      resolveDir: join(repository, 'packages/elements'),
    },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['nagrik-source'],
    absWorkingDir: repository,
    outdir: join(repository, 'dist'),
    write: false,
    logLevel: 'error',
  });
  const closure = (entry: string, files: Set<string>): Set<string> => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
    if (!found) throw new Error(`The program of ${names.join(', ')} never loads ${entry}.`);
    const follow = (file: string): void => {
      if (files.has(file)) return;
      files.add(file);
      for (const next of metafile.outputs[file]?.imports ?? []) if (next.kind === 'import-statement') follow(next.path);
    };
    follow(found[0]);
    return files;
  };
  const first = closure('<stdin>', new Set());
  const whole = new Set(first);
  for (const module of later) closure(`packages/sdk/src/${module}`, whole);
  const contents = (files: ReadonlySet<string>) =>
    outputFiles.filter(({ path }) => files.has(relative(repository, path))).map((file) => Buffer.from(file.contents));
  return {
    first: contents(first),
    firstModules: [...first].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {})),
    later: contents(new Set([...whole].filter((file) => !first.has(file)))),
  };
}
