import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { chromiumLaunch } from './packages/chromium/src/index.ts';
import { otherOrigin } from './packages/tools/src/other-origin.ts';

// The runner and its plug-ins are dependencies of packages/tools; nothing at the root imports them but this file.
const require = createRequire(new URL('./packages/tools/package.json', import.meta.url));
const { playwrightLauncher } = await import(require.resolve('@web/test-runner-playwright'));
const { build } = require('esbuild');

const files = 'packages/*/src/**/*.browser.test.ts';
const rootDir = import.meta.dirname;

/**
 * Bundles the tests with what they import, all of them in one go: what several share is read once. The real portal stands behind
 * these tests, and some of its dependencies are CommonJS, which a browser cannot import file by file.
 */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: globSync(files, { cwd: rootDir }),
    absWorkingDir: rootDir,
    bundle: true,
    splitting: true,
    write: false,
    // Each test keeps its address, and the chunks lie at the root, so that imports between them fit.
    outdir: rootDir,
    outbase: rootDir,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    target: 'es2022',
    conditions: ['nagrik-source', 'browser'],
    tsconfig: join(rootDir, 'packages/elements/tsconfig.json'),
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(rootDir, path)}`, text]));
}

const bundleTests = () => {
  let building;
  return {
    name: 'bundle-tests',
    async serve({ path }) {
      if (!path.endsWith('.browser.test.ts') && !path.startsWith('/chunks/')) return undefined;
      const body = (await (building ??= bundled())).get(path.replace(/\.ts$/u, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
};

export default {
  rootDir,
  files,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      launchOptions: chromiumLaunch(),
      // A button that changes its colour has too little contrast for a moment, and axe may come in that moment.
      createBrowserContext: ({ browser }) => browser.newContext({ reducedMotion: 'reduce' }),
    }),
  ],
  middleware: [otherOrigin()],
  plugins: [bundleTests()],
  testFramework: { config: { timeout: 15_000 } },
};
