import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import sharp from 'sharp';
import type { components } from '../generated/types.ts';
import { metadata, minimalFiling, newKey } from '../operations/test-portal.ts';
import { sha256 } from '../secrets/digest.ts';
import { firstBreak } from '../store/hash-chain.ts';
import { createPostgresStore } from '../store/postgres/create-postgres-store.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { startTestPostgres } from './test-postgres.ts';

type Schemas = components['schemas'];

/** Between every two steps of a filing, in their order; `committed` is before the answer. */
const steps = [
  ...['begun', 'locked', 'numbered', 'filing-written', 'events-written', 'outbox-written', 'uploads-claimed'],
  ...['announced', 'committed'],
];
/** Each step with a photo and without; `CRASH_ROUNDS` for more of the same. */
const kills = steps.length * Number(process.env.CRASH_ROUNDS ?? 2);
const hasPhoto = (kill: number): boolean => Math.floor(kill / steps.length) % 2 === 0;

let server: EmbeddedPostgres;
let url: string;
let data: string;
const children: ChildProcess[] = [];
before(async () => {
  server = await startTestPostgres();
  url = await server.createDatabase('crash');
  data = await mkdtemp(join(tmpdir(), 'nagrik-crash-'));
});
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

interface Subject {
  readonly url: string;
  readonly process: ChildProcess;
}

async function start(): Promise<Subject> {
  const child = fork(fileURLToPath(new URL('./crash-subject.ts', import.meta.url)), {
    env: {
      ...process.env,
      ...{ DATABASE_URL: url, NAGRIK_DATA: data },
      // Many starts of the same program: what was compiled once need not be again.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(data, 'compiled'),
      NODE_TEST_CONTEXT: undefined,
    },
    execArgv: ['--conditions=nagrik-source'],
  });
  children.push(child);
  const [address] = (await once(child, 'message')) as [string];
  for (let tries = 0; tries < 200 && !(await fetch(`${address}/ready`)).ok; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { url: address, process: child };
}

function send(subject: Subject, method: string, path: string, headers: Record<string, string>, body: unknown) {
  const binary = body instanceof Uint8Array;
  return fetch(`${subject.url}${path}`, {
    method,
    headers: { 'content-type': binary ? 'application/offset+octet-stream' : 'application/json', ...headers },
    body: binary ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
  });
}

async function json<Body>(response: Response): Promise<Body> {
  const text = await response.text();
  assert.ok(response.ok, text);
  return JSON.parse(text) as Body;
}

async function signIn(subject: Subject): Promise<string> {
  const mobile = '9000000001';
  const key = { 'idempotency-key': newKey() };
  const { challengeId } = await json<Schemas['OtpChallenge']>(
    await send(subject, 'POST', '/session/otp', key, { mobile }),
  );
  for (;;) {
    const { messages } = await json<{ messages: { text: string }[] }>(await fetch(`${subject.url}/demo/outbox.json`));
    const code = /\d{6}/.exec(messages[0]?.text ?? '')?.[0];
    const session = code && (await send(subject, 'POST', '/session', {}, { challengeId, code }));
    if (session) return (await json<Schemas['Session']>(session)).accessToken;
  }
}

async function upload(subject: Subject, photo: Uint8Array): Promise<string> {
  const announced = {
    'idempotency-key': newKey(),
    'upload-length': String(photo.byteLength),
    'upload-metadata': metadata({ filename: 'a.png', filetype: 'image/png', sha256: await sha256(photo) }),
  };
  const { uploadId } = await json<Schemas['Upload']>(await send(subject, 'POST', '/uploads', announced, undefined));
  const sent = await send(subject, 'PATCH', `/uploads/${uploadId}`, { 'upload-offset': '0' }, photo);
  assert.equal(sent.status, 204, await sent.text());
  return uploadId;
}

/** Asks until it is settled: PostgreSQL takes a moment to see that the process of a transaction is dead. */
async function outcome(subject: Subject, key: string): Promise<Schemas['Outcome']> {
  for (;;) {
    const found = await json<Schemas['Outcome']>(await fetch(`${subject.url}/outcomes/${key}`));
    if (found.state !== 'in-progress') return found;
  }
}

it(`loses nothing and files nothing twice, killed ${kills} times between any two steps`, async () => {
  const blank = sharp({ create: { width: 4, height: 4, channels: 3, background: 'green' } });
  const photo = new Uint8Array(await blank.png().toBuffer());
  const receipts = new Map<string, Schemas['Receipt']>();
  let subject = await start();
  // The one that takes over is started meanwhile; two portals on one database are nothing special.
  let next = start();
  const token = await signIn(subject);
  const file = (key: string, body: unknown) =>
    send(subject, 'POST', '/complaints', { authorization: `Bearer ${token}`, 'idempotency-key': key }, body);

  for (let round = 0; round < kills; round++) {
    const step = steps[round % steps.length] ?? '';
    const key = newKey();
    const uploadIds = hasPhoto(round) ? [await upload(subject, photo)] : [];
    // Each its own: the same words twice are one complaint.
    const body = { ...minimalFiling, narrative: `नमूना - ${key}`, uploadIds };
    subject.process.send(step);
    await once(subject.process, 'message');
    const exited = once(subject.process, 'exit');
    await assert.rejects(file(key, body), TypeError, `${step}: the answer must be lost`);
    assert.deepEqual((await exited)[1], 'SIGKILL');
    subject = await next;
    if (round < kills - 1) next = start();
    const before = await outcome(subject, key);
    assert.equal(before.state, step === 'committed' ? 'filed' : 'not-filed', step);
    // The client sends the same again, as the SDK does; and once more for good measure.
    const receipt = await json<Schemas['Receipt']>(await file(key, body));
    assert.deepEqual(await json(await file(key, body)), receipt);
    if (before.state === 'filed') assert.deepEqual(before.response, receipt);
    receipts.set(key, receipt);
  }
  subject.process.disconnect();
  await once(subject.process, 'exit');

  const store = createPostgresStore({ url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const count = async (sql: string): Promise<number> => Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
  assert.equal(await count('select count(*) as n from filing'), kills);
  assert.equal(await count("select count(*) as n from filing_event where event ->> 'kind' = 'submitted'"), kills);
  assert.equal(await count("select count(*) as n from outbox where template = 'station-alert'"), kills);
  assert.equal(await count('select last as n from filing_serial'), kills, 'no number was lost');
  assert.equal(
    await count("select count(*) as n from upload where state = 'claimed'"),
    Array.from({ length: kills }, (_, kill) => kill).filter(hasPhoto).length,
  );
  for (const [key, receipt] of receipts) {
    const filing = (await store.filings.getByKey(key))?.filing;
    assert.equal(filing?.reference, receipt.reference);
    assert.equal(await firstBreak(await store.filings.log(receipt.reference)), undefined);
  }
  await client.end();
  await store.close();
});
