import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { kindChunks } from './packages/tools/src/bundle/kind-chunks.ts';
import { leanLit } from './packages/tools/src/bundle/lean-lit.ts';
import { loadByTag, tagEntries, tagVersion } from './packages/tools/src/bundle/load-by-tag.ts';
import { numberWords } from './packages/tools/src/bundle/number-words.ts';
import { ownQuestions } from './packages/tools/src/bundle/own-questions.ts';

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
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/\b0(\.\d)/g, '$1')
            .replace(/` /, '`')
            .replace(/\( ?(.*?) ?\)/g, '($1)')
            .replace(/([{;][\w-]+): /g, '$1:')
            .replace(/;}/g, '}')
            .replace(/--n-[\w-]+/g, shortRole),
        )
        // What the catalogue tells of a service; a page that embeds never asks.
        .replace(
          /^ +(operations: \[[^\]]*\]|haveAtHand: \[(.*|\n[^]*?\n {2})\]|(tag|kind|views|signIn|sensitive|takes|load): .*),$(?=[\s\S]*satisfies ServiceDefinition)/gm,
          '',
        )
        .replace(/\n[ \t]+/g, '\n'),
      map: null,
    }),
  },
});

/**
 * Parts of the SDK of which elements make no use: what judges while it runs (its validators would be half of all files of a
 * release), and what walks through all pages of a list (an element asks for each page when somebody scrolls).
 */
const withoutUnused = (): Plugin => ({
  name: 'without-unused',
  load: {
    filter: { id: /packages\/sdk\/src\/(validation\/late-judge|transport\/paged)\.ts$/ },
    handler: (id) =>
      id.endsWith('late-judge.ts')
        ? 'export const lateJudge = () => undefined;'
        : 'export const paged = (load, itemsOf, options) => load(undefined, options);',
  },
});

/** Paths of modules; each is a part of a regular expression. */
const anyOf = (...paths: string[]): RegExp => new RegExp(paths.join('|'));

const services = await tagEntries(elements);
const version = await tagVersion();

/**
 * The bundle that sites embed: `nagrik.js` and `inline.js` keep their names, everything else is loaded when a tag needs it and carries a hash
 * (`loadByTag`: or that of all sources), so that it may be cached for ever. What comes out is clean under a strict Content-Security-Policy: no inline style or
 * script, no eval.
 */
export default defineConfig({
  root: elements,
  base: './',
  publicDir: false,
  plugins: [
    loadByTag(elements, version),
    ownQuestions(elements),
    numberWords(elements),
    packTemplates(),
    leanLit(),
    withoutUnused(),
  ],
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
      entry: {
        nagrik: resolve(elements, 'src/cdn/nagrik.ts'),
        inline: resolve(elements, 'src/cdn/inline.ts'),
        ...services,
      },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        // Rolldown keeps notes to bundlers; nobody bundles this again.
        comments: false,
        entryFileNames: ({ name }) => (name in services ? `nagrik/[name]-${version}.js` : '[name].js'),
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
                'elements/src/(cdn/numbered-words|controls/control-context|default-(portal|exit)|define/register|portal-at|portal-source)',
                'sdk/src/(create-portal|validation/late)',
                'elements/src/locale/(?!generated|local-name|digits|format|observe-lang)',
                'elements/src/states/explain',
                'elements/src/theme/(?!inputs|cards|base)',
              ),
            },
            // What an element needs that asks the portal at once.
            {
              name: 'reading',
              test: anyOf(
                'elements/src/(events|locale/(local-name|format\\.)|states/(portal-request|states))',
                'elements/src/theme/(inputs|cards|base)',
              ),
            },
            // A public read, which comes while the first screen is being read.
            {
              name: 'sdk',
              test: anyOf(
                'sdk/src/transport/(address-of|attempt|call|operation|paged|portal\\.|result|scope)',
                'openapi-fetch/',
              ),
            },
            // What other calls need, and those that fail: behind the first answer.
            {
              name: 'insist',
              test: anyOf(
                'sdk/src/generated/(kinds|operations/filings)',
                'sdk/src/transport/(insist|judge-attempt|create-failure|retry-delay|reconcile)',
              ),
            },
            // What every element brings behind its first words.
            { name: 'behind', test: anyOf('elements/src/(locale/observe-lang|states/failure-words)') },
            // Who is signed in, with the two ways in which a call shows its right: a chunk for each would cost more than it holds.
            {
              name: 'portal-context',
              test: anyOf('elements/src/portal-context', 'sdk/src/(auth/access-code|generated/security)'),
            },
            // Two selects that lead from a district to its stations.
            { name: 'places', test: anyOf('elements/src/(places/place-controller|locale/digits)') },
            // What stands behind the questions of any form.
            {
              name: 'journey',
              test: anyOf(
                // All but the rules for numbers of one form alone, and what the desk makes of a filing.
                'journey/src/(?!aadhaar|age|answers-from|check-digit|day-in-india)',
                'elements/src/form/(focus|form-controls|form-run|form-events|lazy-validator|page-history)',
              ),
            },
            await kindChunks(elements),
          ],
        },
      },
    },
  },
});
