import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { numberWords } from './packages/tools/src/bundle/number-words.ts';

const elements = resolve(import.meta.dirname, 'packages/elements');

/** Roles of colours and sizes by their order in tokens.css: their names (`--n-brand-wash`) are for us and not for the wire. */
const roles = [...new Set(readFileSync(resolve(elements, 'src/theme/tokens.css'), 'utf8').match(/--n-[\w-]+/g))];

const shortRole = (role: string): string => {
  const index = roles.indexOf(role);
  if (index < 0) throw new Error(`tokens.css has no ${role}.`);
  return `--n${index.toString(36)}`;
};

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
            .replace(/([{;][\w-]+): /g, '$1:')
            .replace(/;}/g, '}')
            .replace(/--n-[\w-]+/g, shortRole),
        )
        // What the portal's catalogue tells of a service; a page that embeds never asks.
        .replace(
          /^ +(operations: \[[^\]]*\]|kind: .*|signIn: '.*'|sensitive: \w+),$(?=[\s\S]*satisfies ServiceDefinition)/gm,
          '',
        )
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

/** Paths of modules; each is a part of a regular expression. */
const anyOf = (...paths: string[]): RegExp => new RegExp(paths.join('|'));

/**
 * The bundle that sites embed: `nagrik.js` and `inline.js` keep their names, everything else is loaded when a tag needs it and carries a hash,
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
    // Beside each chunk; a comment in it that says so would cost thirty bytes a file.
    sourcemap: 'hidden',
    // As a library: so each import() stays one, without a helper that announces chunks and costs more than it saves.
    lib: {
      entry: { nagrik: resolve(elements, 'src/cdn/nagrik.ts'), inline: resolve(elements, 'src/cdn/inline.ts') },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'nagrik/[name]-[hash].js',
        codeSplitting: {
          // A group holds what it names and not what that imports.
          includeDependenciesRecursively: false,
          groups: [
            // What every element needs comes in one piece: small files compress badly, and each costs a request.
            {
              name: 'core',
              test: anyOf(
                'node_modules/lit/index\\.js',
                'reactive-element/(reactive-element|css-tag)',
                'lit-element',
                'lit-html/lit-html',
                '@lit/context/lib/(create-context|context-request)',
                'elements/src/(cdn/numbered-words|controls/control-context|default-portal|define/register|portal-source)',
                'elements/src/locale/(?!generated|local-name|digits|format)',
                'elements/src/services/(catalogue|\\w+/service)\\.',
                'elements/src/states/explain',
                'elements/src/theme/(?!inputs|cards|base)',
              ),
            },
            // What an element needs that asks the portal at once.
            {
              name: 'reading',
              test: anyOf(
                'elements/src/(events|locale/(local-name|format)|states/(portal-request|states))',
                'elements/src/theme/(inputs|cards|base)',
              ),
            },
            // The SDK, and who is signed in, come while the first screen is being read.
            {
              name: 'sdk',
              test: anyOf(
                'openapi-fetch',
                'sdk/src/(create-portal|generated/(kinds|security|operations/filings)|auth/access-code|validation/late)',
                'sdk/src/transport/(?!paged|portal-error|stoppable)',
                'elements/src/(portal-at|portal-context)',
              ),
            },
            // What stands behind the questions of any form.
            {
              name: 'journey',
              test: anyOf(
                'journey/src/(?!normalise)',
                'elements/src/form/(focus|form-controls|form-run|lazy-validator|page-history)',
              ),
            },
          ],
        },
      },
    },
  },
});
