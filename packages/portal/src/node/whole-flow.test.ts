import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import sharp from 'sharp';
import { DEMO_OFFICERS, DEMO_PASSWORD, seedDemo } from '../demo/index.ts';
import type { components } from '../generated/types.ts';
import { metadata, minimalFiling, newKey } from '../operations/test-portal.ts';
import { sha256 } from '../secrets/digest.ts';
import { readEnvironment } from './environment.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

type Schemas = components['schemas'];

let data: string;
let portal: RunningPortal;
const start = () =>
  startPortal({
    environment: readEnvironment({ NAGRIK_DATA: data, PORTAL_PORT: '0' }),
    services: describeServices(),
    seed: (seeded) => seedDemo({ ...seeded, wantedCount: 20, filings: false }),
    validateResponses: true,
    log: () => undefined,
  });
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'nagrik-flow-'));
  await chmod(data, 0o755);
  portal = await start();
});
after(async () => {
  await portal.close();
  await rm(data, { recursive: true, force: true });
});

interface Asked {
  readonly token?: string;
  readonly accessCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

async function ask(method: string, path: string, { token, accessCode, headers, body }: Asked = {}): Promise<Response> {
  const binary = body instanceof Uint8Array;
  const response = await fetch(`${portal.url}${path}`, {
    method,
    headers: {
      'idempotency-key': newKey(),
      'content-type': binary ? 'application/offset+octet-stream' : 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
      ...(accessCode !== undefined && { 'nagrik-access-code': accessCode }),
    },
    ...(body !== undefined && { body: binary ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${response.ok ? '' : await response.clone().text()}`);
  return response;
}

const json = async <Body>(...asked: Parameters<typeof ask>): Promise<Body> =>
  (await (await ask(...asked)).json()) as Body;

async function signIn(mobile: string): Promise<string> {
  const { challengeId } = await json<Schemas['OtpChallenge']>('POST', '/session/otp', { body: { mobile } });
  for (;;) {
    const message = (await portal.store.outbox.sent(50)).find(
      ({ to, template }) => to === mobile && template === 'otp',
    );
    const code = /\d{6}/.exec(message?.text ?? '')?.[0];
    if (code) return (await json<Schemas['Session']>('POST', '/session', { body: { challengeId, code } })).accessToken;
  }
}

/** Reads a stream until a kind of event has come. */
async function watch(path: string, asked: Asked, last: number) {
  const headers = { authorization: `Bearer ${asked.token ?? ''}`, 'last-event-id': String(last) };
  const response = await fetch(`${portal.url}${path}`, { headers });
  const reader = (response.body ?? assert.fail()).getReader();
  let seen = '';
  return {
    async until(what: string): Promise<string> {
      while (!seen.includes(what)) {
        const { value, done } = await reader.read();
        if (done) break;
        seen += new TextDecoder().decode(value);
      }
      return seen;
    },
    end: () => reader.cancel(),
  };
}

it('from a photo to a FIR: filed, followed live, answered by the station, kept over a restart', async () => {
  const token = await signIn('9000000071');
  const blank = sharp({ create: { width: 20, height: 20, channels: 3, background: 'orange' } });
  const photo = new Uint8Array(await blank.jpeg().toBuffer());
  const announced = {
    'upload-length': String(photo.byteLength),
    'upload-metadata': metadata({ filename: 'a.jpg', filetype: 'image/jpeg', sha256: await sha256(photo) }),
  };
  const { uploadId } = await json<Schemas['Upload']>('POST', '/uploads', { headers: announced });
  await ask('PATCH', `/uploads/${uploadId}`, { headers: { 'upload-offset': '0' }, body: photo });

  const officerId = DEMO_OFFICERS[0]?.id;
  const credentials = { officerId, password: DEMO_PASSWORD };
  const officer = await json<Schemas['OfficerSession']>('POST', '/station/session', { body: credentials });
  const desk = { token: officer.accessToken };
  const inbox = await watch('/station/inbox/stream', desk, 0);
  await inbox.until('retry:');

  const body = { ...minimalFiling, uploadIds: [uploadId] };
  const { reference, accessCode } = await json<Schemas['Receipt']>('POST', '/complaints', { token, body });
  assert.match(await inbox.until(reference), new RegExp(`event: inbox-changed\ndata: "${reference}"`));
  await inbox.end();

  const events = await watch(`/filings/${reference}/events/stream`, { token }, 0);
  await events.until('"kind":"delivered"');
  const opened = await json<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, desk);
  assert.equal(opened.attachments[0]?.uploadId, uploadId);
  await ask('GET', `/station/filings/${reference}/attachments/${uploadId}`, desk);
  const post = (event: object) => ask('POST', `/station/filings/${reference}/events`, { ...desk, body: event });
  await post({ kind: 'acknowledged', text: 'नमूना - हमने देख लिया' });
  await post({ kind: 'fir_registered', firNumber: '9001', sections: ['BNS 303(2)'] });
  const seen = await events.until('"kind":"fir_registered"');
  await events.end();
  const ids = [...seen.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
  assert.deepEqual(ids, [1, 2, 3, 4, 5], 'each event once, in order, live');

  const receipt = await ask('GET', `/filings/${reference}/receipt`, { accessCode });
  assert.equal(new TextDecoder().decode((await receipt.arrayBuffer()).slice(0, 5)), '%PDF-');
  const { fir } = await json<Schemas['FilingStatus']>('GET', `/filings/${reference}`, { token });
  assert.equal(fir?.number, '9001');
  const year = new Date().getFullYear();
  const found = await json<Schemas['FirPage']>('GET', `/firs?station=5117044&number=9001&year=${year}`);
  assert.equal(found.items.length, 1);
  await ask('GET', `/fir-copies/${found.items[0]?.copyHandle ?? ''}`);

  const open = await watch(`/filings/${reference}/events/stream`, { token }, 5);
  await open.until('retry:');
  await portal.close();
  assert.match(await open.until('never'), /: the portal stops, come back soon/);
  portal = await start();
  const after = await watch(`/filings/${reference}/events/stream`, { token }, 3);
  await after.until('"kind":"fir_registered"');
  const rest = await json<Schemas['FilingEvents']>('GET', `/filings/${reference}/events?after=3`, { token });
  assert.deepEqual(
    rest.events.map(({ seq, kind }) => [seq, kind]),
    [
      [4, 'acknowledged'],
      [5, 'fir_registered'],
    ],
  );
  await after.end();
});

it('serves every public page and list of the demonstration', async () => {
  for (const path of [
    '/',
    '/desk',
    '/docs',
    '/openapi.json',
    '/services',
    '/districts',
    '/stations?q=kotwali',
    '/wanted',
  ]) {
    assert.equal((await ask('GET', path)).status, 200, path);
  }
});
