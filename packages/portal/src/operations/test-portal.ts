import assert from 'node:assert/strict';
import type { components } from '../generated/types.ts';
import { sha256 } from '../secrets/digest.ts';
import { createMemoryPortal, type MemoryPortal, type MemoryPortalOptions } from '../memory.ts';

type Schemas = components['schemas'];

export interface CallOptions {
  readonly body?: unknown;
  readonly token?: string;
  readonly accessCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The idempotency key; every write gets a new one otherwise. */
  readonly key?: string;
  readonly address?: string;
}

export interface Answered<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

let keys = 0;

/** A key that was never used in this process. */
export function newKey(): string {
  keys += 1;
  return `test-key-${String(keys).padStart(4, '0')}-${crypto.randomUUID().slice(0, 12)}`;
}

/** A whole portal whose every answer is held against the contract, with what tests of operations say again and again. */
export class TestPortal {
  readonly portal: MemoryPortal;
  #time: number | undefined;

  constructor(options: MemoryPortalOptions = {}) {
    const now = (): Date => new Date(this.#time ?? Date.now());
    this.portal = createMemoryPortal({ validateResponses: true, ...options, ports: { now, ...options.ports } });
  }

  /** Sets the portal's clock. */
  at(time: string): void {
    this.#time = Date.parse(time);
  }

  async raw(method: string, path: string, options: CallOptions = {}): Promise<Response> {
    const headers = new Headers(options.headers);
    if (options.token) headers.set('authorization', `Bearer ${options.token}`);
    if (options.accessCode) headers.set('nagrik-access-code', options.accessCode);
    if (method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', options.key ?? newKey());
    const stream = options.body instanceof ReadableStream;
    const binary = stream || options.body instanceof Uint8Array;
    if (options.body !== undefined && !headers.has('content-type')) {
      headers.set('content-type', binary ? 'application/offset+octet-stream' : 'application/json');
    }
    const body = binary ? (options.body as Uint8Array<ArrayBuffer> | ReadableStream) : JSON.stringify(options.body);
    const request = new Request(`https://portal.example${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
      ...(stream && { duplex: 'half' }),
    });
    return this.portal.handler(request, { address: options.address ?? '203.0.113.7' });
  }

  async call<Body = Schemas['Problem']>(method: string, path: string, options?: CallOptions): Promise<Answered<Body>> {
    const response = await this.raw(method, path, options);
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (json && text ? JSON.parse(text) : text) as Body,
    };
  }

  /** The words of the newest message that was sent to somebody. */
  async lastMessage(to: string): Promise<string> {
    for (let round = 0; round < 200; round++) {
      const message = (await this.portal.store.outbox.sent(100)).find((one) => one.to === to);
      if (message) return message.text;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return assert.fail(`Nothing was sent to ${to}`);
  }

  /** Signs a citizen in the way a citizen does. */
  async signIn(mobile = '9000000001'): Promise<Schemas['Session']> {
    const challenge = await this.call<Schemas['OtpChallenge']>('POST', '/session/otp', { body: { mobile } });
    assert.equal(challenge.status, 202);
    const code = /\d{6}/.exec(await this.lastMessage(mobile))?.[0] ?? '';
    const { challengeId } = challenge.body;
    const session = await this.call<Schemas['Session']>('POST', '/session', { body: { challengeId, code } });
    assert.equal(session.status, 201);
    return session.body;
  }

  /** Puts an officer into the store and signs them in. */
  async signInOfficer(
    id = 'kotwali-1',
    station = '5117044',
    name = 'नमूना दरोगा',
    rank = 'SI',
  ): Promise<Schemas['OfficerSession']> {
    const passwordHash = await this.portal.ports.passwords.hash('namuna-password');
    await this.portal.store.identity.putOfficer({ id, name, rank, station, passwordHash, demo: true });
    const session = await this.call<Schemas['OfficerSession']>('POST', '/station/session', {
      body: { officerId: id, password: 'namuna-password' },
    });
    assert.equal(session.status, 201);
    return session.body;
  }

  /** Sends a whole file, as a tus client does. */
  async upload(content: Uint8Array, mediaType = 'image/jpeg', filename = 'IMG.jpg'): Promise<string> {
    const headers = {
      'upload-length': String(content.byteLength),
      'upload-metadata': metadata({ filename, filetype: mediaType, sha256: await sha256(content) }),
    };
    const { body } = await this.call<Schemas['Upload']>('POST', '/uploads', { headers });
    const sent = await this.call('PATCH', `/uploads/${body.uploadId}`, {
      headers: { 'upload-offset': '0' },
      body: content,
    });
    assert.equal(sent.status, 204, JSON.stringify(sent.body));
    return body.uploadId;
  }

  async file(token: string, changes: object = {}, key?: string): Promise<Answered<Schemas['Receipt']>> {
    return this.call('POST', '/complaints', { token, body: { ...minimalFiling, ...changes }, ...(key && { key }) });
  }
}

/** A value of `upload-metadata`. */
export const metadata = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** The smallest complaint that the contract accepts, for the station of the examples. */
export const minimalFiling = {
  complainant: { name: 'न', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
  districtCode: '5117',
  stationCode: '5117044',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} as const satisfies Schemas['ComplaintFiling'];
