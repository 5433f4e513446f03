import type { components } from '../generated/types.ts';
import { base64Url } from '../secrets/random.ts';

type DocumentKey = components['schemas']['DocumentKey'];

/** A key of documents as the operator keeps it: with `d` it signs, without it what it once signed is still believed. */
export type KeptDocumentKey = Pick<DocumentKey, 'kty' | 'crv' | 'x' | 'y'> & { readonly d?: string };

/** What a token says; the element and anybody else read it with the portal's public keys. */
export interface SignedClaims {
  readonly kind: string;
  readonly ref: string;
  /** The day in India, `YYYY-MM-DD`. */
  readonly day: string;
  readonly code: string;
}

/** Signs the QR of documents. */
export interface DocumentSigner {
  /** What is published, the key that signs now first. */
  keys(): Promise<readonly DocumentKey[]>;
  /** @returns a compact JWS (RFC 7515) by ES256: every phone’s browser verifies P-256, not all of them Ed25519 */
  sign(claims: SignedClaims): Promise<string>;
}

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();

const part = (value: unknown): string => base64Url(encoder.encode(JSON.stringify(value)));

/** The first characters of the thumbprint of RFC 7638: a QR has little room, and a portal few keys. */
async function keyId({ crv, kty, x, y }: KeptDocumentKey): Promise<string> {
  const members = encoder.encode(JSON.stringify({ crv, kty, x, y }));
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', members))).slice(0, 8);
}

async function published(kept: KeptDocumentKey): Promise<DocumentKey> {
  const { kty, crv, x, y } = kept;
  return { kid: await keyId(kept), kty, crv, alg: 'ES256', use: 'sig', x, y };
}

/** A new key, as it is to be kept secret. */
export async function makeDocumentKey(): Promise<KeptDocumentKey> {
  const { privateKey } = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { kty: 'EC', crv: 'P-256', x, y, d };
}

/** @param load - the keys that are kept, the one that signs first; asked for with the first document */
export function createDocumentSigner(load: () => Promise<readonly KeptDocumentKey[]>): DocumentSigner {
  const prepare = async () => {
    const kept = await load();
    const [first] = kept;
    if (first?.d === undefined) throw new Error('The first key of documents has no private part.');
    const { kty, crv, x, y, d } = first;
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, ecdsa, false, ['sign']);
    return { key, keys: await Promise.all(kept.map(published)) };
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  const ready = () => (prepared ??= prepare());
  return {
    keys: async () => (await ready()).keys,
    async sign(claims) {
      const { key, keys } = await ready();
      const signed = `${part({ alg: 'ES256', kid: keys[0]?.kid })}.${part(claims)}`;
      return `${signed}.${base64Url(new Uint8Array(await crypto.subtle.sign(ecdsa, key, encoder.encode(signed))))}`;
    },
  };
}
