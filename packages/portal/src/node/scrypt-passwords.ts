import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { Passwords } from '../ports/passwords.ts';

/** OWASP's first choice of parameters for scrypt: 128 MiB for each try. */
const cost = { N: 2 ** 17, r: 8, p: 1 };

/** So many at once; a rush of sign-ins waits in line instead of taking the machine's memory. */
const atOnce = 2;

/** Text form: `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
export function createScryptPasswords(parameters = cost): Passwords {
  const inTurn = createTurns(atOnce);
  return {
    async hash(password) {
      const { N, r, p } = parameters;
      const salt = randomBytes(16);
      const hash = await inTurn(() => derive(password, salt, { N, r, p }));
      return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
    },
    async verify(password, text) {
      const [kind, N, r, p, salt = '', expected = ''] = text.split('$');
      if (kind !== 'scrypt') return false;
      const options = { N: Number(N), r: Number(r), p: Number(p) };
      const actual = await inTurn(() => derive(password, Buffer.from(salt, 'base64url'), options));
      const known = Buffer.from(expected, 'base64url');
      return known.length === actual.length && timingSafeEqual(known, actual);
    },
  };
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  const maxmem = 256 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, { ...options, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

function createTurns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
