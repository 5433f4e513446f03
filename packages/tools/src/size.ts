/**
 * `pnpm size`: what each entry costs on the wire, against the budgets in `size-budgets.json`. Fails where one is exceeded.
 *
 * An element's first screen is everything that a page downloads until the element shows it, alone on the page and in Hindi: the
 * loader, the element's chunk, all that it imports statically, and the file of words that it waits for. What comes behind that
 * screen (SDK, journey, data) is measured with it, step by step: `behind` in the budgets names what has come by then. What
 * nobody waits for is not counted: the words for failures and what follows a changing `lang` (1 KB, asked for as soon as the first
 * words are there), and what the SDK brings behind its first answer.
 *
 * Budgets belong to kinds, so that a further service is measured without a line of its own. What it adds to what others of its kind
 * have loaded (`further`) is the sum of its own chunks and words. And a chunk that is loaded before a service is known, or by
 * another one, may name no service: else each further one would cost all others bytes.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ServiceKind } from '@nagrik/elements/catalogue';
import { services } from '@nagrik/elements/catalogue';
import { buildStaleBundle } from './build.ts';
import { bundleSdkProgram } from './bundle-sdk-program.ts';
import { repository } from './generated-files.ts';
import { operationsOf, type Contract } from './sdk/contract.ts';

/** `{id}` stands for the service's. */
interface Step {
  name: string;
  /** Sources that are imported by then, or names of chunks (`vite.config.ts`); their static imports are counted, too. */
  chunks: string[];
  /** Files of words: as the parts that one holds, or as a source in `chunks` that names them. */
  words: (string[] | string)[];
  brotli: number;
}

/** All in bytes. */
interface Budgets {
  /** First screen, brotli, by kind of service. */
  elements: Record<ServiceKind, number>;
  /** By kind: the steps behind its first screen, each with all that came before it in a citizen's way. */
  behind: Record<ServiceKind, Step[]>;
  /** What a service behind the first of its kind adds, in all of these steps, to what every one of that kind loads. */
  further: number;
  /** What a form adds until it is filed to what the first of all has brought by then: all its questions, the judge of its answers, and their words. */
  furtherFiled: number;
  embed: { loader: number; page: number };
  sdk: {
    /** With its first operation, and with what comes behind the first answer. */
    coreGzip: number;
    /** Of that: what a public read needs that succeeds at once. */
    firstAnswerGzip: number;
    operationGzip: number;
    /** What lists share: pages, loaded ahead. */
    pagesGzip: number;
    /** What `validate` loads before the first call of `fileComplaint`, the largest body. */
    judgeGzip: number;
    /** By name: what a part that stands on the core adds to it. */
    parts: Record<string, { names: string[]; gzip: number }>;
  };
}

interface Chunk {
  file: string;
  src?: string;
  name?: string;
  imports?: string[];
  dynamicImports?: string[];
}

const gzip = (bytes: Buffer | Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(2).padStart(6)} KB`;

const budgets = JSON.parse(readFileSync(join(repository, 'packages/tools/size-budgets.json'), 'utf8')) as Budgets;
/** Where the sources of the elements stand in the bundle's manifest. */
const sources = 'packages/elements/src';
let exceeded = 0;

function report(name: string, size: number, unit: 'gzip' | 'brotli', other: string, budget: number): void {
  const ok = size <= budget;
  if (!ok) exceeded += 1;
  console.log(`${ok ? '✔' : '✖'} ${name.padEnd(54)} ${kb(size)} ${unit} of ${kb(budget)}   ${other}`);
}

/** The chunk of a source (below `sources`), or that of a name. */
function chunkOf(manifest: Record<string, Chunk>, key: string): Chunk {
  const chunk =
    manifest[`${sources}/${key}`] ?? manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
  if (!chunk) throw new Error(`size-budgets.json names ${key}, which the bundle has not.`);
  return chunk;
}

/** The files that importing these chunks downloads: static imports are followed, dynamic ones are not. */
function closure(manifest: Record<string, Chunk>, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const follow = (key: string): void => {
    const chunk = chunkOf(manifest, key);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) follow(next);
  };
  entries.forEach(follow);
  return files;
}

async function measureElements(): Promise<void> {
  await buildStaleBundle();
  const bundle = join(repository, 'packages/elements/dist/bundle');
  const manifest = JSON.parse(readFileSync(join(bundle, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const wordFiles = globSync('nagrik/words-*/hi/*.js', { cwd: bundle });
  const nameOf = (file: string): string => basename(file, '.js');
  const contentOf = (file: string): Buffer => readFileSync(join(bundle, file));
  const sum = (files: Iterable<string>, measure: (bytes: Buffer) => number): number =>
    [...files].reduce((total, file) => total + measure(contentOf(file)), 0);
  const measure = (name: string, files: ReadonlySet<string>, budget: number): void =>
    report(name, sum(files, brotli), 'brotli', `${kb(sum(files, gzip))} gzip in ${files.size} files`, budget);
  /** The files of words that a chunk names, or the one that holds these parts. */
  const wordsOf = (words: string[] | string): string[] => {
    const parts = typeof words === 'string' ? '' : [...words].sort().join('+');
    const code = typeof words === 'string' ? String(contentOf(chunkOf(manifest, words).file)) : '';
    const found = wordFiles.filter((file) =>
      parts ? nameOf(file).split('+').sort().join('+') === parts : code.includes(`\`${nameOf(file)}\``),
    );
    if (found.length === 0) throw new Error(`The bundle has no file of words for ${String(words)}.`);
    return found;
  };

  /** By form: the chunks that come between its first question and its receipt, and the parts of words. */
  const untilFiled = new Map<string, { readonly files: ReadonlySet<string>; readonly parts: readonly string[] }>();
  for (const { id } of services.filter(({ kind }) => kind === 'form')) {
    const source = `services/${id}/form.ts`;
    const { form } = (await import(join(repository, sources, source))) as {
      form: { readonly laterParts: readonly string[] };
    };
    const chunks = chunkOf(manifest, source).dynamicImports ?? [];
    untilFiled.set(id, { files: closure(manifest, chunks), parts: form.laterParts });
  }
  const [first] = untilFiled.values();
  /** What the first form has not brought on the way to its receipt. */
  const ownUntilFiled = (id: string): string[] => {
    const { files = new Set<string>(), parts = [] } = untilFiled.get(id) ?? {};
    const words = parts.filter((part) => !first?.parts.includes(part));
    return [...[...files].filter((file) => !first?.files.has(file)), ...words.flatMap((part) => wordsOf([part]))];
  };

  /** What every service of a kind loads, whichever it is. */
  const shared = new Map<ServiceKind, Set<string>>();
  for (const kind of new Set(services.map((service) => service.kind))) {
    const chunks = budgets.behind[kind].flatMap((step) => step.chunks).filter((chunk) => !chunk.includes('{id}'));
    shared.set(kind, closure(manifest, ['cdn/nagrik.ts', 'cdn/inline.ts', kind, ...chunks]));
  }
  for (const { id, kind, tag } of services) {
    const own = (text: string): string => text.replaceAll('{id}', id);
    const first = ['cdn/nagrik.ts', `define/${tag.replace('nagrik-', '')}.ts`];
    const files = new Set([...closure(manifest, first), ...wordFiles.filter((file) => nameOf(file) === tag)]);
    measure(`${tag}, first screen`, files, budgets.elements[kind]);
    const all = new Set(files);
    for (const step of budgets.behind[kind]) {
      const more = step.words.flatMap((words) => wordsOf(typeof words === 'string' ? own(words) : words.map(own)));
      const loaded = new Set([...files, ...closure(manifest, step.chunks.map(own)), ...more]);
      measure(`${tag}, ${step.name}`, loaded, step.brotli);
      for (const file of loaded) all.add(file);
    }
    if (services.find((service) => service.kind === kind)?.id === id) continue;
    const common = shared.get(kind);
    const alone = (files: Iterable<string>): Set<string> => new Set([...files].filter((file) => !common?.has(file)));
    measure(`${tag}, beside another ${kind}`, alone(all), budgets.further);
    if (untilFiled.has(id))
      measure(`${tag}, until it is filed`, alone([...all, ...ownUntilFiled(id)]), budgets.furtherFiled);
  }
  for (const file of new Set([...shared.values()].flatMap((files) => [...files]))) {
    const named = services.map(({ tag }) => tag).filter((tag) => contentOf(file).includes(tag));
    if (named.length === 0) continue;
    exceeded += 1;
    console.log(`✖ ${file} is loaded by others and names ${named.join(', ')}: a further service may cost them nothing`);
  }
}

/** Size of a program that imports these names of the SDK and nothing else, and of what it loads later of its own accord. */
async function sdkProgram(
  names: readonly string[],
  later: readonly string[] = [],
): Promise<{ gzip: number; brotli: number; laterGzip: number }> {
  const program = await bundleSdkProgram(names, later);
  const total = (files: readonly Buffer[], measure: (bytes: Buffer) => number) =>
    files.reduce((sum, bytes) => sum + measure(bytes), 0);
  return {
    gzip: total(program.first, gzip),
    brotli: total(program.first, brotli),
    laterGzip: total(program.later, gzip),
  };
}

async function measureSdk(): Promise<void> {
  const contract = JSON.parse(readFileSync(join(repository, 'openapi/generated/openapi.json'), 'utf8')) as Contract;
  const operations = operationsOf(contract).map(({ operation }) => operation.operationId);
  const [first, firstList] = ['listServices', 'listWanted'] as const;
  /** With what comes behind the first answer, for programs that call these. */
  const whole = async (...names: readonly string[]): Promise<number> => {
    const program = await sdkProgram(['createPortal', first, ...names], ['transport/insist.ts']);
    return program.gzip + program.laterGzip;
  };
  const core = await whole();
  const early = await sdkProgram(['createPortal', first]);
  report('SDK core', core, 'gzip', `with ${first}`, budgets.sdk.coreGzip);
  report(
    'SDK core, until a first answer',
    early.gzip,
    'gzip',
    `${kb(early.brotli)} brotli`,
    budgets.sdk.firstAnswerGzip,
  );
  // What one operation adds to a program that has another already: the machinery that all share is paid for once, the
  // machinery of lists by the first list.
  const both = await whole(firstList);
  let largest = { name: '', added: 0 };
  for (const operation of operations) {
    if (operation === first || operation === firstList) continue;
    const added = (await whole(firstList, operation)) - both;
    if (added > largest.added) largest = { name: operation, added };
  }
  const note = `${operations.length} measured; the largest is ${largest.name}`;
  report('SDK, first list', both - core, 'gzip', firstList, budgets.sdk.pagesGzip);
  report('SDK, each further operation', largest.added, 'gzip', note, budgets.sdk.operationGzip);
  for (const [part, { names, gzip: budget }] of Object.entries(budgets.sdk.parts))
    report(`SDK, ${part}`, (await whole(...names)) - core, 'gzip', names.join(', '), budget);
  const judged = [
    'validation/judge.ts',
    'generated/validators/file-complaint.ts',
    'generated/answers/file-complaint.ts',
  ];
  const { laterGzip } = await sdkProgram(['createPortal', 'fileComplaint'], judged);
  report('SDK, `strict`, first call', laterGzip, 'gzip', 'fileComplaint; nothing without it', budgets.sdk.judgeGzip);
}

/** The script that a host page loads, whatever it embeds. */
function measureEmbed(): void {
  const loader = readFileSync(join(repository, 'packages/embed/dist/bundle/embed.js'));
  report('embed.js, the loader', brotli(loader), 'brotli', `${kb(gzip(loader))} gzip`, budgets.embed.loader);
  const both = [loader, readFileSync(join(repository, 'packages/embed/dist/bundle/embed.css'))];
  const total = (measure: (bytes: Buffer) => number): number => both.reduce((sum, bytes) => sum + measure(bytes), 0);
  report('a page before its frame', total(brotli), 'brotli', `${kb(total(gzip))} gzip in 2 files`, budgets.embed.page);
}

await measureElements();
measureEmbed();
await measureSdk();
process.exit(exceeded === 0 ? 0 : 1);
