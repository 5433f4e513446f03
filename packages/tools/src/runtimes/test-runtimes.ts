/**
 * `pnpm test:runtimes`: the packed SDK, installed by npm outside of the repository, in everything that runs `fetch`: one and the
 * same visit to a portal in each (`scenario.ts`). `pnpm test:runtimes bun deno` runs only those.
 *
 * Half a gigabyte of runtimes is installed the first time, from `packages/tools/runtimes/`. Firefox and WebKit do not come by
 * npm: they are run where Debian's packages are installed, and said to be left out where not. `pnpm build` goes before.
 */
import { DEMO_OFFICERS, DEMO_PASSWORD } from '@nagrik/portal/demo';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from '../generated-files.ts';
import { type DrivenBrowser, drivenBrowsers } from '../web-driver/open-session.ts';
import { openChromium, openDriven, type Browser } from './browsers.ts';
import { bundlers, bundleWhole, type Bundle, type BundlerName } from './bundlers.ts';
import { createConsumer, type Consumer } from './create-consumer.ts';
import {
  bunProgram,
  denoProgram,
  importTool,
  installRuntimes,
  nodeProgram,
  run,
  toolVersion,
} from './install-runtimes.ts';
import type { Check, Surroundings } from './scenario.ts';
import { startPortal, type TestPortal } from './start-portal.ts';

interface Place {
  readonly consumer: Consumer;
  readonly portal: TestPortal;
  /** Surroundings for one visit: each with a citizen of its own. */
  surroundings(unreachable?: Surroundings['unreachable']): Surroundings;
  /** Serves a bundle as a page under a strict Content-Security-Policy; gives its address. */
  servePage(bundle: Bundle): string;
}

interface Runtime {
  readonly name: string;
  /** Why it is left out here. */
  absent?(): string | undefined;
  run(place: Place): Promise<{ version: string; checks: Check[] }>;
}

/** How long one runtime may take, in milliseconds. */
const patience = 120_000;

/** The last line that a program printed, as JSON. */
const lastLine = <T>(stdout: string): T => JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;

async function terminal(program: string, before: readonly string[], place: Place, surroundings: Surroundings) {
  const { stdout } = await run(program, [...before, 'terminal.js', JSON.stringify(surroundings)], {
    cwd: place.consumer.folder,
    timeout: patience,
  });
  return lastLine<Check[]>(stdout);
}

const node = (major: number): Runtime => {
  const own = process.versions.node.startsWith(`${major}.`);
  const program = () => (own ? process.execPath : nodeProgram(major));
  return {
    name: `node${major}`,
    absent: () => (program() ? undefined : `no package of Node ${major} for ${process.platform}-${process.arch}`),
    async run(place) {
      const path = program() as string;
      const { stdout: version } = await run(path, ['--version']);
      const checks = await terminal(path, [], place, place.surroundings());
      const { stdout } = await run(path, ['require.cjs'], { cwd: place.consumer.folder });
      const required = stdout.trim();
      const name = 'gets the ES module by require()';
      checks.push(required === 'function function object' ? { name } : { name, fault: required });
      return { version: version.trim(), checks };
    },
  };
};

/** What goes over the wire for a program that imports so much of the SDK: the budgets of `pnpm size`, by another's bundler. */
async function sizes(name: BundlerName, { consumer }: Place): Promise<Check> {
  const budgetFile = join(repository, 'packages/tools/size-budgets.json');
  const { sdk } = JSON.parse(await readFile(budgetFile, 'utf8')) as {
    sdk: { firstAnswerGzip: number; operationGzip: number };
  };
  const gzip = async (entry: string): Promise<number> => {
    const { files, first } = await bundlers[name](consumer.folder, entry);
    return first.reduce((sum, file) => sum + gzipSync(files.get(file) ?? '', { level: 9 }).length, 0);
  };
  const core = await gzip('core.js');
  const one = (await gzip('one.js')) - core;
  // Bundlers add a little of their own, and minify one better than the other: what shakes badly, or does not keep the two parts of
  // the core apart, is off by kilobytes.
  const [most, mostOne] = [Math.round(sdk.firstAnswerGzip * 1.4), Math.round(sdk.operationGzip * 1.25)];
  const told = { name: `shakes the tree: core ${core} bytes gzip until a first answer, one operation ${one} more` };
  return core > most || one > mostOne ? { ...told, fault: `at most ${most} and ${mostOne}` } : told;
}

const bundled = (name: BundlerName): Runtime => ({
  name,
  async run(place) {
    const url = place.servePage(await bundlers[name](place.consumer.folder, 'page.js'));
    const browser = await theChromium();
    const checks = await browser.visit(url, place.surroundings('unknown'));
    return { version: `→ Chromium ${browser.version}`, checks: [...checks, await sizes(name, place)] };
  },
});

/** Started when first needed, closed at the end. */
let chromium: Promise<Browser> | undefined;
const theChromium = (): Promise<Browser> => (chromium ??= openChromium());

const otherBrowser = (driven: DrivenBrowser): Runtime => ({
  name: driven.name,
  absent: () => (driven.present() ? undefined : `does not come by npm; on Debian: apt-get install ${driven.packages}`),
  async run(place) {
    const browser = await openDriven(driven);
    try {
      const url = place.servePage(await bundlers.vite(place.consumer.folder, 'page.js'));
      return { version: browser.version, checks: await browser.visit(url, place.surroundings('unknown')) };
    } finally {
      await browser.close();
    }
  },
});

interface Miniflare {
  new (options: object): { dispatchFetch(url: string, init: object): Promise<Response>; dispose(): Promise<void> };
}

/** The declarations, as a strict program meets them that does not skip those of libraries. */
const typescript: Runtime = {
  name: 'typescript',
  async run({ consumer }) {
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    const world = ['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
    const checks: Check[] = [];
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ] as const) {
      const how = ['--module', module, '--moduleResolution', resolution];
      const name = `compiles with the resolution of ${resolution}`;
      await run(process.execPath, [compiler, ...strict, ...world, ...how, 'scenario.ts'], {
        cwd: consumer.folder,
      }).then(
        () => checks.push({ name }),
        ({ stdout }: { stdout?: string }) => checks.push({ name, fault: stdout?.trim() ?? 'tsc does not run' }),
      );
    }
    return { version: (await run(process.execPath, [compiler, '--version'])).stdout.trim(), checks };
  },
};

/** The other package that a program's author installs: its own portal to test against. Last, because it brings sixty packages. */
const mocks: Runtime = {
  name: 'mocks',
  async run({ consumer }) {
    await consumer.install('@nagrik/mocks');
    const { stdout } = await run(process.execPath, ['mocks.js'], { cwd: consumer.folder, timeout: patience });
    const said = stdout.trim();
    const name = 'answers as a portal, by hand and in front of the network, with a fault by name';
    const checks = [said === 'true true unavailable' ? { name } : { name, fault: said }];
    return { version: `in Node ${process.versions.node}`, checks };
  },
};

const runtimes: readonly Runtime[] = [
  typescript,
  ...[20, 22, 24, 26].map(node),
  {
    name: 'bun',
    async run(place) {
      const checks = await terminal(bunProgram(), [], place, place.surroundings());
      return { version: toolVersion('bun'), checks };
    },
  },
  {
    name: 'deno',
    async run(place) {
      // Nothing is allowed but the network: the SDK reads no file and no variable.
      const rights = ['run', '--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1'];
      const checks = await terminal(denoProgram(), rights, place, place.surroundings());
      return { version: toolVersion('deno'), checks };
    },
  },
  {
    name: 'workerd',
    async run(place) {
      const { Miniflare } = (await importTool('miniflare')) as unknown as { Miniflare: Miniflare };
      const script = await bundleWhole(place.consumer.folder, 'worker.js');
      const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-07-30' });
      try {
        const body = JSON.stringify(place.surroundings('unknown'));
        const response = await worker.dispatchFetch('http://worker.example/', { method: 'POST', body });
        return { version: `by Miniflare ${toolVersion('miniflare')}`, checks: (await response.json()) as Check[] };
      } finally {
        await worker.dispose();
      }
    },
  },
  ...(Object.keys(bundlers) as BundlerName[]).map(bundled),
  // Chromium is above: there the network can be taken away.
  ...drivenBrowsers.filter(({ name }) => name !== 'chromium').map(otherBrowser),
  mocks,
];

/** Serves pages: each with the files of one bundle, and nothing else. */
async function startPages() {
  const bundles: Bundle[] = [];
  const server = createServer((request, response) => {
    const [, index = '', file = ''] = /^\/(\d+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const bundle = bundles[Number(index || -1)];
    const script = bundle?.files.get(file);
    const scripts = bundle?.first.map((name) => `<script type="module" src="${name}"></script>`).reverse();
    response.writeHead(bundle && (script ?? file === '') ? 200 : 404, {
      'content-type': `${script === undefined ? 'text/html' : 'text/javascript'}; charset=utf-8`,
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:*",
    });
    response.end(script ?? `<!doctype html><meta charset="utf-8"><title>SDK</title>${scripts?.join('') ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve: (bundle: Bundle) => `${origin}/${bundles.push(bundle) - 1}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !runtimes.some((runtime) => runtime.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${runtimes.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const begun = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
await installRuntimes();
const consumer = await createConsumer();
const pages = await startPages();
const portal = await startPortal([pages.origin]);
console.log(`Installed in ${seconds(begun)}.`);
let citizens = 0;
const place: Place = {
  consumer,
  portal,
  surroundings: (unreachable = 'not-sent') => ({
    baseUrl: portal.baseUrl,
    deadUrl: portal.deadUrl,
    mobile: `90000001${String(++citizens).padStart(2, '0')}`,
    officerId: DEMO_OFFICERS[0]?.id ?? '',
    password: DEMO_PASSWORD,
    unreachable,
  }),
  servePage: pages.serve,
};
let passed = 0;
let failed = 0;
for (const runtime of runtimes) {
  if (wanted.length > 0 && !wanted.includes(runtime.name)) continue;
  const absent = runtime.absent?.();
  if (absent) {
    console.log(`– ${runtime.name}: not run, ${absent}`);
    continue;
  }
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${patience / 1000} s`)), patience);
  });
  const { version, checks } = await Promise.race([runtime.run(place), tooLong]).catch((error: unknown) => {
    const said = (error as { stderr?: string }).stderr || String(error);
    return { version: '', checks: [{ name: 'runs', fault: said.trim().slice(0, 2000) }] };
  });
  clearTimeout(timer);
  const faults = checks.filter(({ fault }) => fault !== undefined);
  passed += checks.length - faults.length;
  failed += faults.length;
  console.log(
    `${faults.length === 0 ? '✔' : '✖'} ${runtime.name} ${version}: ${checks.length - faults.length} checks passed, ` +
      `${faults.length} failed (${seconds(start)})`,
  );
  for (const { name, fault } of faults) console.log(`    ${name}: ${fault}`);
  for (const { name } of checks) if (name.startsWith('shakes')) console.log(`    ${name}`);
}
await (await chromium)?.close();
await portal.close();
pages.close();
await consumer.close();
console.log(`${passed} passed, ${failed} failed in ${seconds(begun)}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
