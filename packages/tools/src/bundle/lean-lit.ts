/**
 * Leaves out of Lit what the bundle that sites embed can never use, 0.8 KB of what every element waits for: hooks for polyfills,
 * for hydration and for warnings about a second copy; decorators, templates of SVG and MathML and directives in the place of an
 * attribute, of which we have none; style elements for browsers without constructable style sheets, which a strict
 * Content-Security-Policy refuses anyway (our own `adoptStyles` has none either); the prefix of internal names.
 *
 * Each cut names the text that it takes out; where an update of Lit has changed that, the build stops and says so.
 */
import type { Plugin } from 'vite';

/** Files of Lit (ends of their paths), with what is replaced in each. */
const cuts: readonly (readonly [file: string, text: RegExp, by: string])[] = [
  [
    'reactive-element/reactive-element.js',
    /\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    '0;',
  ],
  ['reactive-element/reactive-element.js', /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/, ''],
  [
    'reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    'reactive-element/reactive-element.js',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
    '',
  ],
  ['reactive-element/reactive-element.js', /static addInitializer\((\w+)\)\{.*?\.push\(\1\)\}/, ''],
  ['reactive-element/reactive-element.js', /void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
  ['reactive-element/reactive-element.js', /,this\.constructor\.l\?\.forEach\((\w+)=>\1\(this\)\)/, ''],
  ['lit-html/lit-html.js', /\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ['lit-html/lit-html.js', /,\w+=\w+\.litHtmlPolyfillSupport(?=;)/, ''],
  // Templates of SVG and MathML: whoever writes one has no `svg` to import, and the build says so.
  ['lit-html/lit-html.js', /,\w+ as mathml,/, ','],
  ['lit-html/lit-html.js', /,\w+ as svg(?=\})/, ''],
  ['lit-html/lit-html.js', /2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
  ['lit-html/lit-html.js', /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
  ['lit-html/lit-html.js', /,2===(\w+)\|\|3===\1(?=\)\{)/, ',0'],
  // Directives in the place of an attribute (`<p ${ref()}>`): the first one drawn would throw.
  ['lit-html/lit-html.js', /(?<=6===\w+\.type&&\(\w+=)new \w+\(\w+,this,\w+\)/, 'null'],
  // What directives may ask for; those that we have ask for the class of a part alone.
  ['lit-html/lit-html.js', /(?<=const \w+=)\{M:.*?(I:\w+).*?\}(?=,\w+=\w+\.litHtmlPolyfillSupport|;)/, '{$1}'],
  ['lit-element/lit-element.js', /\w+\.litElementHydrateSupport\?\..*?(?=const \w+=\{_\$AK)/, '0;'],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  // The whole module, with its code for other browsers.
  [
    'reactive-element/css-tag.js',
    /^[^]*$/,
    `export class CSSResult {
      _$cssResult$ = true;
      #sheet;
      constructor(cssText) {
        this.cssText = cssText;
      }
      get styleSheet() {
        if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.#sheet;
      }
      toString() {
        return this.cssText;
      }
    }
    export const unsafeCSS = (text) => new CSSResult(text);
    export const supportsAdoptingStyleSheets = true;
    export const css = (text, ...inside) => new CSSResult(String.raw(text, ...inside));
    export const getCompatibleStyle = (style) => style;
    export const adoptStyles = (root, styles) => {
      root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
    };`,
  ],
];

/** `_$AH`: internal, but with one name in all files of Lit. Names that two copies of Lit must share have a `$` behind, too. */
const internal = /_\$([A-Z]\w)\b/g;

export const leanLit = (): Plugin => ({
  name: 'lean-lit',
  transform: {
    filter: { id: /node_modules\/(@lit\/reactive-element|lit-element|lit-html)\/.*\.js$/ },
    handler(code, id) {
      let lean = code;
      for (const [file, text, by] of cuts) {
        if (!id.endsWith(file)) continue;
        if (!text.test(lean)) throw new Error(`${file} has no ${String(text)} any more: look at what to cut now.`);
        lean = lean.replace(text, by);
      }
      return { code: lean.replace(internal, '$1'), map: null };
    },
  },
});
