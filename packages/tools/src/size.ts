/**
 * `pnpm size`: what each entry costs on the wire, against the budgets in `size-budgets.json`. Fails where one is exceeded.
 *
 * An element's first screen is everything that a page downloads until the element shows it, alone on the page and in Hindi: the
 * loader, the element's chunk, all that it imports statically, and the file of words that it waits for. What comes behind that
 * screen (SDK, journey, data) is measured with it, step by step: `behind` in the budgets names what has come by then. What
 * nobody waits for is not counted: the words for failures and what follows a changing `lang` (1 KB, asked for as soon as the first
 * words are there), and what the SDK brings behind its first answer.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ServiceKind } from '@nagrik/elements/catalogue';
import { services } from '@nagrik/elements/catalogue';
import { buildStaleBundle } from './build.ts';
import { bundleSdkProgram } from './bundle-sdk-program.ts';
import { repository } from './generated-files.ts';
import { operationsOf, type Contract } from './sdk/contract.ts';

interface Step {
  name: string;
  /** Sources that are imported by then, or names of chunks (`vite.config.ts`); their static imports are counted, too. */
  chunks: string[];
  /** Files of words, each as the parts that it holds. */
  words: string[][];
  brotli: number;
}

/** All in bytes. */
interface Budgets {
  /** First screen, brotli, by kind of service. */
  elements: Record<ServiceKind, number>;
  /** By service: the steps behind its first screen, each with all that came before it in a citizen's way. */
  behind: Record<string, Step[]>;
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

/** The files that importing these chunks downloads: static imports are followed, dynamic ones are not. */
function closure(manifest: Record<string, Chunk>, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const follow = (key: string): void => {
    const chunk =
      manifest[`${sources}/${key}`] ?? manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!chunk) throw new Error(`size-budgets.json names ${key}, which the bundle has not.`);
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
  const [folder] = globSync('nagrik/words-*', { cwd: bundle });
  const measure = (
    name: string,
    chunks: readonly string[],
    words: readonly (readonly string[])[],
    budget: number,
  ): void => {
    const files = [...closure(manifest, chunks), ...words.map((together) => `${folder}/hi/${together.join('+')}.js`)];
    const contents = files.map((file) => readFileSync(join(bundle, file)));
    const total = contents.reduce((sum, bytes) => sum + brotli(bytes), 0);
    const gzipped = contents.reduce((sum, bytes) => sum + gzip(bytes), 0);
    report(name, total, 'brotli', `${kb(gzipped)} gzip in ${contents.length} files`, budget);
  };
  for (const { id, kind, tag, words: parts } of services) {
    const first = ['cdn/nagrik.ts', `define/${tag.replace('nagrik-', '')}.ts`];
    measure(`${tag}, first screen`, first, [parts], budgets.elements[kind]);
    for (const step of budgets.behind[id] ?? [])
      measure(`${tag}, ${step.name}`, [...first, ...step.chunks], [parts, ...step.words], step.brotli);
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
