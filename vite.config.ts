import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { numberWords } from './packages/tools/src/bundle/number-words.ts';

const elements = resolve(import.meta.dirname, 'packages/elements');

/**
 * Takes the indentation out of css and html templates: it is for us and not for the wire. Line breaks become one space, which
 * means the same in HTML outside of `<pre>` (we have none) and in CSS.
 */
const packTemplates = (): Plugin => ({
  name: 'pack-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /packages\/elements\/src\/.*\.ts$/ },
    handler: (code) => ({
      code: code
        .replace(/\bcss`[^`]*`/g, (sheet) =>
          sheet
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .replace(/\s*\n\s*/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/;}/g, '}'),
        )
        // Which operations a service calls is what the portal's catalogue tells; a page that embeds never asks.
        .replace(/^ +operations: \[[^\]]*\],$/m, '')
        .replace(/\n[ \t]+/g, '\n'),
      map: null,
    }),
  },
});

/** Elements never ask the SDK to judge while it runs, and its validators would be half of all files of a release. */
const withoutJudging = (): Plugin => ({
  name: 'without-judging',
  load: {
    filter: { id: /packages\/sdk\/src\/validation\/late-judge\.ts$/ },
    handler: () => 'export const lateJudge = () => undefined;',
  },
});

/**
 * The bundle that sites embed: `nagrik.js` keeps its name, everything else is loaded when a tag needs it and carries a hash,
 * so that it may be cached for ever. What comes out is clean under a strict Content-Security-Policy: no inline style or
 * script, no eval.
 */
export default defineConfig({
  root: elements,
  base: './',
  publicDir: false,
  plugins: [numberWords(elements), packTemplates(), withoutJudging()],
  resolve: { conditions: ['nagrik-source', 'module', 'browser', 'production'] },
  build: {
    outDir: resolve(elements, 'dist/bundle'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    sourcemap: 'hidden',
    // As a library: so each import() stays one, without a helper that announces chunks and costs more than it saves.
    lib: { entry: { nagrik: resolve(elements, 'src/cdn/nagrik.ts') }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'nagrik/[name]-[hash].js',
        codeSplitting: {
          groups: [
            // What every element needs comes in one piece: small files compress badly, and each costs a request.
            {
              name: 'core',
              test: /(reactive-element\/(reactive-element|css-tag)|lit-element|lit-html\/lit-html|@lit\/context\/lib\/(create-context|context-request)|elements\/src\/(theme|states\/(?!failure)|locale\/(?!generated)|portal-source|default-portal|events|define\/register))/,
            },
            // The SDK comes while the first screen is being read.
            {
              name: 'sdk',
              test: /(openapi-fetch|sdk\/src\/(create-portal|transport)|elements\/src\/(portal-at|places\/operations))/,
            },
          ],
        },
      },
    },
  },
});
