import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { routes } from '../generated/routes.ts';
import type { Service } from '../handler/portal.ts';
import { createScryptPasswords } from './scrypt-passwords.ts';
import { freePort, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { nextDocumentKeys } from './document-keys.ts';
import { readEnvironment } from './environment.ts';
import { resetPortalData } from './reset-portal-data.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';
import { startTestPostgres } from './test-postgres.ts';

const complaint: Service = {
  ...{
    id: 'complaint',
    tag: 'nagrik-complaint-form',
    kind: 'form',
    takes: 10,
    haveAtHand: [],
    signIn: 'citizen',
    sensitive: true,
    operations: [],
  },
  ...{ name: { hi: 'शिकायत', en: 'Complaint', ur: 'شکایت' }, summary: { hi: '…', en: '…', ur: '…' } },
};
const quiet = { services: [complaint], log: () => undefined, validateResponses: true };
const folders: string[] = [];

async function folder(mode = 0o755): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'nagrik-start-'));
  await chmod(made, mode);
  folders.push(made);
  return made;
}

after(async () => {
  for (const one of folders) await rm(one, { recursive: true, force: true });
});

describe('the portal on Node, with its own database', () => {
  let data: string;
  let portal: RunningPortal;
  const environment = () => readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: '0' });
  before(async () => {
    data = await folder();
    portal = await startPortal({ ...quiet, environment: environment() });
  });
  after(() => portal.close());

  it('answers, and says that it is a demonstration', async () => {
    assert.deepEqual(await (await fetch(`${portal.url}/ready`)).json(), { status: 'ready', mode: 'demo' });
  });

  it('has no page in the place of an operation', async () => {
    const reads = Object.values(routes).filter(({ method }) => method === 'GET');
    for (const { path } of reads) {
      const response = await fetch(portal.url + path.replaceAll(/\{\w+\}/gu, '0'), {
        signal: AbortSignal.timeout(20_000),
      });
      assert.match(response.headers.get('request-id') ?? '', /^req_/u, path);
      await response.body?.cancel();
    }
  });

  it('refuses a second portal on the same data with one sentence', async () => {
    await assert.rejects(startPortal({ ...quiet, environment: environment() }), {
      name: 'StartRefused',
      message: /^Another portal is running on .+\. Stop it first, or set NAGRIK_DATA to another folder\.$/,
    });
    await assert.rejects(resetPortalData(data), { name: 'StartRefused' });
  });

  it('refuses a taken port with one sentence, before it touches anything', async (t) => {
    const taken = createServer();
    t.after(() => taken.close());
    taken.listen(0, 'localhost');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const other = readEnvironment({ NAGRIK_DATA: await folder(), PORTAL_PORT: String(port) });
    await assert.rejects(startPortal({ ...quiet, environment: other }), {
      name: 'StartRefused',
      message: `Port ${port} is taken by another program: stop it, or set PORTAL_PORT to a free port.`,
    });
  });

  it('lets pages of a registered site frame a service at once, and of a removed one no more', async () => {
    const passwordHash = await portal.ports.passwords.hash('namuna-1234');
    const officer = { id: 'patna-desk-1', name: 'नमूना लिपिक', rank: 'ASI', station: '5117000' };
    await portal.store.identity.putOfficer({ ...officer, passwordHash, demo: true });
    const post = async (path: string, body?: object, token?: string) => {
      const headers = {
        ...{ 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      };
      const answer = await fetch(`${portal.url}/station${path}`, {
        ...{ method: 'POST', headers },
        ...(body && { body: JSON.stringify(body) }),
      });
      assert.equal(answer.status, 201, path);
      return (await answer.json()) as { accessToken: string };
    };
    const { accessToken: token } = await post('/session', { officerId: 'patna-desk-1', password: 'namuna-1234' });
    const framers = async (site: string) => {
      const frame = await fetch(`${portal.url}/embed/frame/complaint-form?site=${site}`);
      const policy = frame.headers.get('content-security-policy') ?? '';
      assert.equal(frame.headers.get('cache-control')?.includes('max-age'), false, 'no browser keeps a permission');
      return /frame-ancestors ([^;]+)/.exec(policy)?.[1];
    };
    const offered = async () => (await (await fetch(`${portal.url}/embed/?lang=en`)).text()).includes('>patna-zila<');
    assert.equal(await framers('patna-zila'), "'none'");
    assert.equal(await offered(), false);
    await post(
      '/sites',
      { name: 'patna-zila', origins: ['https://Patna.example', 'https://www.patna.example'] },
      token,
    );
    assert.equal(await framers('patna-zila'), 'https://patna.example https://www.patna.example');
    assert.equal(await offered(), true);
    await post('/sites/patna-zila/changes', { origins: ['https://new.example'] }, token);
    assert.equal(await framers('patna-zila'), 'https://new.example');
    await post('/sites/patna-zila/removal', undefined, token);
    assert.equal(await framers('patna-zila'), "'none'");
    assert.equal(await offered(), false);
    assert.equal(await framers('portal'), portal.url);
  });

  it('shows what the demonstration has sent', async () => {
    await portal.store.outbox.add({ channel: 'sms', to: '9000000001', template: 'otp', text: 'कोड <b>123456</b>' });
    for (let tries = 0; (await portal.store.outbox.sent(1)).length === 0 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const page = await fetch(`${portal.url}/demo/outbox`);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*style-src 'self'/);
    const html = await page.text();
    assert.match(html, /कोड &lt;b&gt;123456&lt;\/b&gt;/);
    assert.match(html, /प्रदर्शन/);
  });

  it('comes back when its database is killed under it, with everything that was committed', async () => {
    await portal.store.identity.citizenByMobile('9000000005', 'cit_committed');
    const pid = Number((await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    const status = async () => (await fetch(`${portal.url}/ready`)).status;
    const seen = new Set<number>();
    while (!(seen.has(503) && seen.has(200))) {
      const now = await status();
      if (now === 503 || seen.has(503)) seen.add(now);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual([...seen], [503, 200]);
    assert.equal((await portal.store.identity.citizen('cit_committed'))?.mobile, '9000000005');
  });

  it('stops cleanly: streams end, the data stays', async () => {
    const data2 = await folder();
    const environment2 = readEnvironment({ NAGRIK_DATA: data2, PORTAL_PORT: '0' });
    const first = await startPortal({ ...quiet, environment: environment2 });
    await first.store.identity.citizenByMobile('9000000001', 'cit_stays');
    await first.close();
    await first.close();
    await assert.rejects(fetch(`${first.url}/health`));
    const second = await startPortal({ ...quiet, environment: environment2 });
    assert.equal((await second.store.identity.citizen('cit_stays'))?.mobile, '9000000001');
    await second.close();
    await resetPortalData(data2);
    await assert.rejects(readFile(join(data2, 'secret')));
  });
});

describe('a database whose portal was killed', () => {
  let data: string;
  before(async () => {
    data = await folder();
  });

  it('is taken over: the server that stayed behind is ended, what was committed is there', async () => {
    const program = fileURLToPath(new URL('./main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=nagrik-source', program], {
      env: { ...process.env, NAGRIK_DATA: data, PORTAL_PORT: '0', NODE_TEST_CONTEXT: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes('Portal: ')) break;
    }
    child.kill('SIGKILL');
    assert.deepEqual(await exited, [null, 'SIGKILL'], `it ended by itself: ${output}`);
    const pid = Number((await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    assert.doesNotThrow(() => process.kill(pid, 0), 'PostgreSQL outlives a killed portal');
    const server = await startEmbeddedPostgres(data);
    // A process that nobody has waited for may still have its number, but no command any more.
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    assert.equal(command, '', 'the old server is gone');
    await server.stop();
  });

  it('takes another port where the one that was free is taken meanwhile', async (t) => {
    const taken = createServer().listen(0, '127.0.0.1');
    t.after(() => taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const ports = [port, await freePort()];
    const server = await startEmbeddedPostgres(data, () => Promise.resolve(ports.shift() ?? 0));
    assert.notEqual(Number(new URL(server.url).port), port);
    assert.deepEqual(ports, []);
    await server.stop();
  });

  it('may lie in a folder that PostgreSQL cannot enter', { skip: process.getuid?.() !== 0 }, async () => {
    const home = await folder(0o700);
    const server = await startEmbeddedPostgres(join(home, 'data'));
    assert.match(await readFile(join(home, 'data', 'postgres-is-elsewhere.txt'), 'utf8'), /Its data is in \//);
    await server.stop();
    await resetPortalData(join(home, 'data'));
  });
});

describe('the portal on somebody else’s database', () => {
  let server: EmbeddedPostgres;
  before(async () => {
    server = await startTestPostgres();
  });
  after(() => server.stop());

  it('waits for it with 503 and serves as soon as it is there', async (t) => {
    const url = await server.createDatabase('late');
    const port = Number(new URL(url).port);
    // A door in front of the database that is opened later.
    let open = false;
    const door = createServer((socket) => {
      if (!open) return void socket.destroy();
      const inner = connect(port, '127.0.0.1');
      socket.pipe(inner).pipe(socket);
      // What one side leaves open would keep this process alive.
      for (const [one, other] of [
        [socket, inner],
        [inner, socket],
      ] as const)
        one.on('error', () => undefined).on('close', () => other.destroy());
    });
    t.after(() => door.close());
    door.listen(0, '127.0.0.1');
    await once(door, 'listening');
    const behind = new URL(url);
    behind.port = String((door.address() as { port: number }).port);
    const environment = readEnvironment({
      ...{ NAGRIK_DATA: await folder(), PORTAL_PORT: '0' },
      DATABASE_URL: behind.href,
    });
    const portal = await startPortal({ ...quiet, environment });
    t.after(() => portal.close());
    const waiting = await fetch(`${portal.url}/services`);
    assert.deepEqual([waiting.status, waiting.headers.get('retry-after')], [503, '3']);
    assert.equal((await fetch(`${portal.url}/health`)).status, 200);
    open = true;
    let status = 503;
    while (status === 503) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      status = (await fetch(`${portal.url}/services`)).status;
    }
    assert.equal(status, 200);
  });

  it('does not start in production where the database holds a demonstration', async () => {
    const url = await server.createDatabase('demonstration');
    const demo = readEnvironment({ NAGRIK_DATA: await folder(), PORTAL_PORT: '0', DATABASE_URL: url });
    const officer = { id: 'o', name: 'न', rank: 'SI', station: '5117044', passwordHash: 'x', demo: true };
    const first = await startPortal({
      ...{ ...quiet, environment: demo },
      seed: ({ store }) => store.identity.putOfficer(officer),
    });
    while ((await fetch(`${first.url}/ready`)).status !== 200);
    await first.close();
    await assert.rejects(startPortal({ ...quiet, environment: { ...demo, mode: 'production' } }), {
      name: 'StartRefused',
      message: /officers of a demonstration/,
    });
  });
});

describe('the environment', () => {
  it('of production must say everything that a demonstration makes up', async () => {
    assert.throws(() => readEnvironment({ NAGRIK_MODE: 'production', NAGRIK_SECRET: 'short' }), {
      name: 'StartRefused',
      message: /DATABASE_URL.*NAGRIK_SECRET.*NAGRIK_DOCUMENT_KEYS.*NAGRIK_PUBLIC_URL.*NAGRIK_ALERTS_URL/,
    });
    const whole = {
      ...{ NAGRIK_MODE: 'production', DATABASE_URL: 'postgres://x', NAGRIK_SECRET: 'x'.repeat(32) },
      ...{ NAGRIK_PUBLIC_URL: 'https://portal.example/', NAGRIK_ALERTS_URL: 'https://sms.example' },
      NAGRIK_ALERTS_TOKEN: 'x',
      NAGRIK_DOCUMENT_KEYS: await nextDocumentKeys(),
    };
    assert.equal(readEnvironment(whole).publicUrl, 'https://portal.example');
  });

  it('is refused, by name, where it cannot be read', () => {
    for (const [variables, message] of [
      [{ NAGRIK_MODE: 'prod' }, /NAGRIK_MODE/],
      [{ PORTAL_PORT: 'eighty' }, /PORTAL_PORT/],
      [{ NAGRIK_ALLOWED_ORIGINS: 'patna' }, /NAGRIK_ALLOWED_ORIGINS/],
      [{ NAGRIK_SITES: 'patna https://patna.example' }, /NAGRIK_SITES/],
      [{ NAGRIK_SITES: 'patna: patna.example' }, /NAGRIK_SITES/],
    ] as const) {
      assert.throws(() => readEnvironment(variables), { name: 'StartRefused', message });
    }
  });
});

it('passwords are kept as scrypt hashes that name their cost, and are checked whole', async () => {
  const passwords = createScryptPasswords({ N: 1024, r: 8, p: 1 });
  const hash = await passwords.hash('namuna');
  assert.match(hash, /^scrypt\$1024\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  assert.equal(await passwords.verify('namuna', hash), true);
  assert.equal(await passwords.verify('namunA', hash), false);
  assert.equal(await passwords.verify('namuna', 'plain$namuna'), false);
  assert.notEqual(await passwords.hash('namuna'), hash);
});
