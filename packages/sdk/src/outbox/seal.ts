const algorithm = 'AES-GCM';
const ivBytes = 12;

/** A new AES key of 256 bits that no script can read out. */
export const createSealingKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);

/** Encrypts a JSON value. `place` is bound to it: it opens nowhere else. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const sealed = await crypto.subtle.encrypt(parameters(iv, place), key, encode(JSON.stringify(value)));
  const whole = new Uint8Array(ivBytes + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), ivBytes);
  return whole;
}

/** @throws where it was sealed with another key or for another place, or was changed */
export async function unseal(key: CryptoKey, place: string, whole: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(
    parameters(whole.subarray(0, ivBytes), place),
    key,
    whole.subarray(ivBytes),
  );
  return JSON.parse(new TextDecoder().decode(plain));
}

/** A name for an idempotency key that does not give it away. */
export async function idOf(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encode(key)));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const encode = (text: string) => new TextEncoder().encode(text);
const parameters = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: algorithm,
  iv,
  additionalData: encode(place),
});
