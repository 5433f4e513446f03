import { sha256 } from '../../secrets/digest.ts';
import { base64Url, randomToken } from '../../secrets/random.ts';
import type { Store } from '../../store/store.ts';

/** Milliseconds that a visit is kept after each page: the same 15 minutes as on the citizen's own device. */
export const keepMilliseconds = 15 * 60_000;

/** A visit that was opened with the secret of its cookie. */
export interface OpenVisit {
  readonly secret: string;
  readonly revision: number;
  readonly content: Readonly<Record<string, unknown>>;
}

const encoder = new TextEncoder();
const nonceBytes = 12;

/**
 * What is kept for a browser between two requests. The cookie holds a random secret; the store holds its digest and the content,
 * sealed by AES-256-GCM with a key derived from the secret. Neither a copy of the database nor the portal's own secret opens one.
 */
export class SealedVisits {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #purpose: string;

  /** @param purpose - what is kept; a cookie of one purpose opens nothing of another */
  constructor(store: Store, now: () => Date, purpose: 'journey' | 'session') {
    this.#store = store;
    this.#now = now;
    this.#purpose = purpose;
  }

  /** The visit of a cookie, with its end moved on. Nothing where there is none, it has ended, or it does not open. */
  async open(secret: string | undefined): Promise<OpenVisit | undefined> {
    if (!secret || !/^[\w-]{43}$/.test(secret)) return undefined;
    const id = await idOf(secret);
    const kept = await this.#store.visits.get(id, this.#time());
    if (!kept) return undefined;
    try {
      const [nonce, sealed] = [kept.sealed.slice(0, nonceBytes), kept.sealed.slice(nonceBytes)];
      const how = { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(id) };
      const bytes = await crypto.subtle.decrypt(how, await this.#key(secret), sealed);
      await this.#store.visits.extend(id, this.#end(), this.#time());
      const content = JSON.parse(new TextDecoder().decode(bytes)) as OpenVisit['content'];
      return { secret, revision: kept.revision, content };
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a visit.
   * @param before the one that was opened; without it a new one begins, with a secret of its own
   * @returns the visit as it is now, or nothing where somebody else has written it meanwhile
   */
  async keep(content: OpenVisit['content'], before?: OpenVisit): Promise<OpenVisit | undefined> {
    const secret = before?.secret ?? randomToken(32);
    const id = await idOf(secret);
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const how = { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(id) };
    const bytes = await crypto.subtle.encrypt(how, await this.#key(secret), encoder.encode(JSON.stringify(content)));
    const sealed = new Uint8Array(nonceBytes + bytes.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(bytes), nonceBytes);
    const revision = (before?.revision ?? 0) + 1;
    const kept = { id, revision, sealed, endsAt: this.#end() };
    const written = await this.#store.visits.put(kept, before?.revision ?? 0, this.#time());
    return written ? { secret, revision, content } : undefined;
  }

  async remove({ secret }: OpenVisit): Promise<void> {
    await this.#store.visits.remove(await idOf(secret));
  }

  async #key(secret: string): Promise<CryptoKey> {
    const bits = await derive(secret, `seal:${this.#purpose}`, 256);
    return crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  #time(): string {
    return this.#now().toISOString();
  }

  #end(): string {
    return new Date(this.#now().getTime() + keepMilliseconds).toISOString();
  }
}

const idOf = (secret: string): Promise<string> => sha256(`visit:${secret}`);

/** HKDF-SHA-256 (RFC 5869): one secret, several keys that tell nothing of each other. */
const derive = async (secret: string, purpose: string, bits: number): Promise<ArrayBuffer> => {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode(purpose) };
  return crypto.subtle.deriveBits(how, key, bits);
};

/** What a form of this visit sends along: whoever can send it has seen a page of the visit. */
export const formToken = async ({ secret }: OpenVisit): Promise<string> =>
  base64Url(new Uint8Array(await derive(secret, 'form', 144)));
