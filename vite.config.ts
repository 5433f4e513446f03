import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const elements = resolve(import.meta.dirname, 'packages/elements');

/**
 * The bundle that sites embed: `nagrik.js` keeps its name, everything else is loaded when a tag needs it and carries a hash,
 * so that it may be cached for ever. What comes out is clean under a strict Content-Security-Policy: no inline style or
 * script, no eval; chunks that a chunk needs are announced by `<link rel="modulepreload">` of the same origin.
 */
export default defineConfig({
  root: elements,
  base: './',
  publicDir: false,
  resolve: { conditions: ['nagrik-source', 'module', 'browser', 'production'] },
  build: {
    outDir: resolve(elements, 'dist/bundle'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { nagrik: resolve(elements, 'src/cdn/nagrik.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'nagrik/[name]-[hash].js' },
    },
  },
});
