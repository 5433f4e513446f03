import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromiumLaunch } from './packages/chromium/src/index.ts';
import { otherOrigin } from './packages/tools/src/other-origin.ts';

// The runner and its plug-ins are dependencies of packages/tools; nothing at the root imports them but this file.
const require = createRequire(new URL('./packages/tools/package.json', import.meta.url));
const { playwrightLauncher } = await import(require.resolve('@web/test-runner-playwright'));
const { build } = require('esbuild');

/**
 * Bundles each test with what it imports. The real portal stands behind these tests, and some of its dependencies are
 * CommonJS, which a browser cannot import file by file.
 */
const bundleTests = () => ({
  name: 'bundle-tests',
  async serve({ path }) {
    if (!path.endsWith('.browser.test.ts')) return undefined;
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, path)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['nagrik-source', 'browser'],
      tsconfig: join(import.meta.dirname, 'packages/elements/tsconfig.json'),
      sourcemap: 'inline',
      logLevel: 'error',
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});

export default {
  rootDir: import.meta.dirname,
  files: 'packages/*/src/**/*.browser.test.ts',
  concurrency: 2,
  browsers: [playwrightLauncher({ launchOptions: chromiumLaunch() })],
  middleware: [otherOrigin()],
  plugins: [bundleTests()],
  testFramework: { config: { timeout: 15_000 } },
};
