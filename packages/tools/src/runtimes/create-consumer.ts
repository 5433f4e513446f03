import { transform } from 'esbuild';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../packages/pack.ts';
import { run } from './install-runtimes.ts';

/** A project of a stranger that has installed the packed SDK by npm. */
export interface Consumer {
  readonly folder: string;
  /** Installs another of our packages, as packed. */
  install(name: string): Promise<void>;
  close(): Promise<void>;
}

/** For everything that runs a module and has a terminal. The last argument is the surroundings as JSON; prints the checks. */
const terminalProgram = `import process from 'node:process';
import { scenario } from './scenario.js';
console.log(JSON.stringify(await scenario(JSON.parse(process.argv.at(-1)))));
process.exit(0);
`;

/** For browsers. The page hands in what the surroundings are. */
const pageProgram = `import { scenario } from './scenario.js';
globalThis.scenario = scenario;
`;

const workerProgram = `import { scenario } from './scenario.js';
export default {
  async fetch(request) {
    return Response.json(await scenario(await request.json()));
  },
};
`;

/** CommonJS, which gets the ES module by \`require\` where the runtime can. */
const requireProgram = `const { createPortal, PortalError } = require('@nagrik/sdk');
const { personal } = require('@nagrik/sdk/personal');
console.log(typeof createPortal, typeof PortalError.is, typeof personal);
`;

/** A test of a stranger's, on the portal in memory: handed in as `fetch`, and in front of the process's network. */
const mocksProgram = `import { createMockPortal } from '@nagrik/mocks';
import { listen } from '@nagrik/mocks/node';
import { createPortal, listFilings, listServices, sessionAuth } from '@nagrik/sdk';
const mock = await createMockPortal();
const auth = sessionAuth();
auth.start(await mock.signInCitizen());
const within = createPortal({ baseUrl: mock.baseUrl, auth, fetch: mock.fetch });
const mine = await listFilings(within);
const network = listen(mock);
const outside = createPortal({ baseUrl: mock.baseUrl, retry: { attempts: 1 } });
const well = await listServices(outside);
mock.setFault('serverDown');
const down = await listServices(outside);
network.close();
await mock.close();
console.log(mine.ok, well.ok && well.data.services.length > 0, down.ok ? 'ok' : down.error.kind);
`;

/** Programs whose size is measured: what an importer of so much has to carry. */
const sizePrograms = {
  'core.js': `import { createPortal, listServices } from '@nagrik/sdk'; globalThis.nagrik = [createPortal, listServices];`,
  'one.js': `import { createPortal, listDistricts, listServices } from '@nagrik/sdk';
    globalThis.nagrik = [createPortal, listDistricts, listServices];`,
};

/**
 * Packs the SDK and installs the tarball by npm into a folder outside of the repository, as a stranger would: nothing of the
 * workspace can be reached from there.
 */
export async function createConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-consumer-'));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const packed = await packAll(join(folder, 'packed'));
    const install = async (wanted: string): Promise<void> => {
      const tarball = packed.find(({ name }) => name === wanted)?.tarball;
      if (!tarball) throw new Error(`${wanted} was not packed.`);
      await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], { cwd: folder });
    };
    const source = await readFile(join(import.meta.dirname, 'scenario.ts'), 'utf8');
    const files = {
      'package.json': JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
      'scenario.ts': source,
      'scenario.js': (await transform(source, { loader: 'ts', target: 'es2022' })).code,
      'terminal.js': terminalProgram,
      'page.js': pageProgram,
      'worker.js': workerProgram,
      'require.cjs': requireProgram,
      'mocks.js': mocksProgram,
      ...sizePrograms,
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await install('@nagrik/sdk');
    return { folder, install, close };
  } catch (error) {
    await close();
    throw error;
  }
}
