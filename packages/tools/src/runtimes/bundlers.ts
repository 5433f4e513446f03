import { build as esbuild, transform } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as vite } from 'vite';
import { importTool } from './install-runtimes.ts';

/** What comes out: all files by name, and those that are loaded before the first line runs, the entry first. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly first: readonly string[];
}

/** Bundles one module of the consumer's folder for browsers, minified, with the bundler's own ways of finding and shaking. */
export type Bundler = (folder: string, entry: string) => Promise<Bundle>;

/** A piece of what Rollup and Vite give. */
interface Chunk {
  readonly fileName: string;
  readonly code?: string;
  readonly isEntry?: boolean;
  /** Names of the pieces that it imports statically. */
  readonly imports?: readonly string[];
}

interface RollupModule {
  rollup(options: object): Promise<{ generate(options: object): Promise<{ output: readonly Chunk[] }> }>;
}
interface WebpackStats {
  hasErrors(): boolean;
  hasWarnings(): boolean;
  toString(options: string): string;
  toJson(options: object): { entrypoints: Record<string, { assets: { name: string }[] }> };
}

/** The entry and all that it imports statically, however far away. */
function staticClosure(entry: string, importsOf: (file: string) => readonly string[]): string[] {
  const found = new Set([entry]);
  for (const file of found) for (const next of importsOf(file)) found.add(next);
  return [...found];
}

function bundleOf(chunks: readonly Chunk[]): Bundle {
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
  return {
    files: new Map(chunks.map(({ fileName, code = '' }) => [fileName, code])),
    first: staticClosure(entry, (file) => chunks.find(({ fileName }) => fileName === file)?.imports ?? []),
  };
}

export const bundlers = {
  async esbuild(folder, entry) {
    const { outputFiles, warnings, metafile } = await esbuild({
      absWorkingDir: folder,
      entryPoints: [entry],
      outdir: 'out',
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('; '));
    const name = (path: string) => path.slice(path.lastIndexOf('out/') + 'out/'.length);
    return bundleOf(
      Object.entries(metafile.outputs).map(([path, { imports, entryPoint }]) => ({
        fileName: name(path),
        code: outputFiles.find((file) => name(file.path) === name(path))?.text ?? '',
        isEntry: entryPoint === entry,
        imports: imports.filter(({ kind }) => kind === 'import-statement').map((next) => name(next.path)),
      })),
    );
  },

  async vite(folder, entry) {
    const output = await vite({
      configFile: false,
      root: folder,
      base: './',
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        modulePreload: false,
        rolldownOptions: { input: join(folder, entry) },
      },
    });
    return bundleOf((output as unknown as { output: readonly Chunk[] }).output);
  },

  async rollup(folder, entry) {
    const { rollup } = (await importTool('rollup')) as unknown as RollupModule;
    const { nodeResolve } = (await importTool('@rollup/plugin-node-resolve')) as {
      nodeResolve: (options: object) => unknown;
    };
    const bundle = await rollup({
      input: join(folder, entry),
      plugins: [nodeResolve({ browser: true })],
      onwarn({ message, id, ids = id ? [id] : [] }: { message: string; id?: string; ids?: string[] }) {
        // Zod imports in circles, and explains itself in comments that Rollup takes for annotations: theirs, and harmless.
        if (!ids.some((path) => path.includes('/node_modules/zod/'))) throw new Error(message);
      },
    });
    const { output } = await bundle.generate({ format: 'es' });
    // Rollup has no minifier of its own.
    const small = async (chunk: Chunk) => ({
      ...chunk,
      code: (await transform(chunk.code ?? '', { minify: true, target: 'es2022', format: 'esm' })).code,
    });
    return bundleOf(await Promise.all(output.map(small)));
  },

  async webpack(folder, entry) {
    const { default: webpack } = (await importTool('webpack')) as unknown as {
      default: (options: object, done: (error: Error | null, stats?: WebpackStats) => void) => void;
    };
    const path = join(folder, `webpack-${entry}`);
    const stats = await new Promise<WebpackStats>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          target: ['web', 'es2022'],
          context: folder,
          entry: join(folder, entry),
          output: { path, filename: entry, publicPath: 'auto' },
          performance: false,
        },
        (error, result) => (result ? resolve(result) : reject(error ?? new Error('webpack said nothing'))),
      );
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
    const names = await readdir(path);
    const contents = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
    const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
    return {
      files: new Map(names.map((name, index) => [name, contents[index] ?? ''])),
      first: entrypoints.main?.assets.map(({ name }) => name) ?? [],
    };
  },
} satisfies Record<string, Bundler>;

export type BundlerName = keyof typeof bundlers;

/** One file with everything in it, for a runtime that takes one. */
export async function bundleWhole(folder: string, entry: string): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: [join(folder, entry)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
