/**
 * Gives the words of the bundle numbers, and puts those into one file that come `together()`.
 *
 * In the package `msg('Continue', { id: 'form.continue' })` carries its English and looks other languages up by id. In the
 * bundle that sites embed, that would send two languages and each id twice over a 3G line. So there the call becomes
 * `msg(17)`, and each language, English too, lies in files that hold nothing but its words:
 * `nagrik/words-<hash>/hi/form+complaint.js`. Those that the first screen of a service waits for lie in a file that is named after
 * its tag, so that whoever sees the tag can ask for them.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, type Plugin, Visitor } from 'vite';
import { readCatalogue } from './read-catalogue.ts';

/** One word: plain, or with placeholders as lit-localize writes them. */
type Translation = string | { readonly strings: readonly string[]; readonly values: readonly unknown[] };

/** Everything that the bundle says, by language, then by id. */
type Words = Map<string, Map<string, string>>;

/** A call of `msg()` or `together()` in the code. */
type Call = { readonly start: number; readonly end: number } & (
  | { readonly parts: readonly string[] }
  | {
      readonly id: string;
      /** With `{0}`, `{1}` … for its placeholders. */
      readonly english: string;
      /** The code of its placeholders. */
      readonly values: readonly string[];
    }
);

const withPlaceholders = (strings: readonly string[], places: readonly unknown[]): string =>
  strings.map((text, index) => text + (index < places.length ? `{${String(places[index])}}` : '')).join('');

const partOf = (id: string): string => id.split('.')[0] ?? '';

/**
 * Words by number: part by part, so that the words of one are neighbours, and the services' own behind those that they share, in the
 * order of the catalogue. So a further service takes the numbers behind all others, and no word of theirs becomes a digit longer.
 */
function inOrder(ids: readonly string[], services: readonly string[]): readonly string[] {
  const owners = [...services].sort((a, b) => b.length - a.length);
  const rank = (id: string): number =>
    services.indexOf(owners.find((service) => `${partOf(id)}-`.startsWith(`${service}-`)) ?? '');
  return [...ids].sort((a, b) => rank(a) - rank(b));
}

/** The translations that `pnpm generate` wrote out of the XLIFF files. */
async function readTranslations(generated: string): Promise<Words> {
  const words: Words = new Map();
  for (const folder of readdirSync(generated, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const own = new Map<string, string>();
    for (const file of readdirSync(join(generated, folder.name)).sort()) {
      const url = pathToFileURL(join(generated, folder.name, file)).href;
      const { templates } = (await import(url)) as { templates: Record<string, Translation> };
      for (const [id, word] of Object.entries(templates))
        own.set(id, typeof word === 'string' ? word : withPlaceholders(word.strings, word.values));
    }
    words.set(folder.name, own);
  }
  return words;
}

/** @throws Error where a call is written in a way that lit-localize would not extract either */
function findCalls(code: string, file: string): readonly Call[] {
  const calls: Call[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: all, start, end }) {
      if (callee.type !== 'Identifier') return;
      const unreadable = new Error(`${file}: cannot read ${code.slice(start, end)}`);
      if (callee.name === 'together') {
        const parts = all.map((part) => (part.type === 'Literal' ? part.value : undefined));
        if (!parts.every((part) => typeof part === 'string')) throw unreadable;
        calls.push({ start, end, parts });
      }
      if (callee.name !== 'msg') return;
      const [template, options] = all;
      const property = options?.type === 'ObjectExpression' ? options.properties[0] : undefined;
      const id = property?.type === 'Property' && property.value.type === 'Literal' ? property.value.value : undefined;
      if (typeof id !== 'string') throw unreadable;
      if (template?.type === 'Literal' && typeof template.value === 'string') {
        calls.push({ start, end, id, english: template.value, values: [] });
      } else if (template?.type === 'TaggedTemplateExpression') {
        const { quasis, expressions } = template.quasi;
        const strings = quasis.map(({ value }) => value.cooked ?? value.raw);
        const english = withPlaceholders(strings, [...expressions.keys()]);
        calls.push({ start, end, id, english, values: expressions.map((each) => code.slice(each.start, each.end)) });
      } else throw unreadable;
    },
  });
  visitor.visit(parseSync(file, code).program);
  return calls;
}

/** @param elements the folder of packages/elements */
export const numberWords = (elements: string): Plugin => {
  const source = join(elements, 'src/locale/words.ts');
  const words: Words = new Map();
  const english = new Map<string, string>();
  let ids: readonly string[] = [];
  /** Parts that travel in one file, by its name. */
  const files = new Map<string, readonly string[]>();
  /** Tags of services, by the parts that their first screens need. */
  const firstWords = new Map<string, string>();
  let version = '';
  const replacement = (call: Call, file: string): string => {
    if ('parts' in call) {
      const together = call.parts.join('+');
      const name = firstWords.get(together) ?? together;
      files.set(name, call.parts);
      return `['${name}']`;
    }
    const number = ids.indexOf(call.id);
    if (number < 0) throw new Error(`${file}: ${call.id} has no translation. Run: pnpm generate`);
    english.set(call.id, call.english);
    return `msg(${number}${call.values.length > 0 ? `, [${call.values.join(', ')}]` : ''})`;
  };
  return {
    name: 'number-words',
    enforce: 'pre',
    async buildStart() {
      for (const [locale, own] of await readTranslations(join(elements, 'src/locale/generated')))
        words.set(locale, own);
      words.set('en', english);
      const services = await readCatalogue(elements);
      for (const { tag, words } of services) {
        firstWords.set(words.join('+'), tag);
        files.set(tag, words);
      }
      ids = inOrder(
        [...(words.get('hi')?.keys() ?? [])],
        services.map(({ id }) => id),
      );
    },
    async resolveId(specifier, importer) {
      if (!specifier.endsWith('/words.ts') || !importer) return undefined;
      const resolved = await this.resolve(specifier, importer, { skipSelf: true });
      return resolved?.id === source ? join(elements, 'src/cdn/numbered-words.ts') : undefined;
    },
    transform: {
      filter: { id: /packages\/elements\/src\/(?!locale\/generated).*\.ts$/, code: /\b(msg|together)\(/ },
      handler(code, file) {
        let numbered = '';
        let end = 0;
        for (const call of findCalls(code, file)) {
          // As many lines as before, so that source maps stay right.
          const lines = code.slice(call.start, call.end).replaceAll(/[^\n]/g, '');
          numbered += code.slice(end, call.start) + replacement(call, file) + lines;
          end = call.end;
        }
        return { code: numbered + code.slice(end), map: null };
      },
    },
    buildEnd() {
      version = createHash('sha256')
        // English comes in the order in which files are read, which is another each time.
        .update(JSON.stringify([...words].map(([locale, own]) => [locale, [...own].sort()])))
        .digest('base64url')
        .slice(0, 8);
    },
    renderChunk(code, { fileName }) {
      const folder = `${fileName.startsWith('nagrik/') ? '.' : './nagrik'}/words-${version}`;
      return code.includes('WORDS_FOLDER')
        ? { code: code.replaceAll('WORDS_FOLDER', `\`${folder}\``), map: null }
        : null;
    },
    generateBundle() {
      const byPart = Map.groupBy(ids, partOf);
      for (const part of byPart.keys()) files.set(part, [part]);
      for (const [locale, own] of words)
        for (const [name, parts] of files) {
          const words = parts.map((part) => {
            const itsIds = byPart.get(part) ?? [];
            return [ids.indexOf(itsIds[0] ?? ''), ...itsIds.map((id) => own.get(id) ?? '')];
          });
          const fileName = `nagrik/words-${version}/${locale}/${name}.js`;
          this.emitFile({ type: 'asset', fileName, source: `export default${JSON.stringify(words)}` });
        }
    },
  };
};
