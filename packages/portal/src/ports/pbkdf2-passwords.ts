import { base64Url } from '../secrets/random.ts';
import type { Passwords } from './passwords.ts';

/** PBKDF2-HMAC-SHA-256 by WebCrypto, for hosts without scrypt (a browser). Text form: `pbkdf2$rounds$salt$hash`. */
export function createPbkdf2Passwords(rounds: number): Passwords {
  const derive = async (password: string, salt: string, count: number): Promise<string> => {
    const encoder = new TextEncoder();
    const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
    const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations: count };
    return base64Url(new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256)));
  };
  return {
    async hash(password) {
      const salt = base64Url(crypto.getRandomValues(new Uint8Array(16)));
      return `pbkdf2$${rounds}$${salt}$${await derive(password, salt, rounds)}`;
    },
    async verify(password, hash) {
      const [kind, count, salt, expected] = hash.split('$');
      if (kind !== 'pbkdf2' || !salt || !expected) return false;
      const actual = await derive(password, salt, Number(count));
      let difference = actual.length ^ expected.length;
      for (let at = 0; at < actual.length; at++) difference |= actual.charCodeAt(at) ^ expected.charCodeAt(at);
      return difference === 0;
    },
  };
}
