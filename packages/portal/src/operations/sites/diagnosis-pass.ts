import { hmac, hmacBytes } from '../../secrets/digest.ts';
import { base64Url } from '../../secrets/random.ts';

/** How long a webmaster has from the desk to the page, and for a second look after the page was changed. */
const MINUTES = 10;

/**
 * A pass for the pages of one site: its name, when it ends, and the portal's signature over both. The portal keeps nothing of it,
 * and nothing in it says who asked for it: it stands in an address.
 */
export async function issuePass(secret: string, site: string, now: Date): Promise<{ pass: string; expiresAt: Date }> {
  const seconds = Math.floor(now.getTime() / 1000) + MINUTES * 60;
  return { pass: await signed(secret, site, seconds), expiresAt: new Date(seconds * 1000) };
}

/** Whose a pass is and whether its time has ended. @returns undefined for what this portal has not issued */
export async function readPass(
  secret: string,
  pass: string,
  now: Date,
): Promise<{ readonly site: string; readonly expired: boolean } | undefined> {
  const [site = '', end = ''] = pass.split('.');
  const seconds = Number(/^\d{1,12}$/.exec(end)?.[0] ?? NaN);
  if (Number.isNaN(seconds)) return undefined;
  // Digests of both: how long the comparison takes says nothing of the signature.
  const [given, right] = await Promise.all([hmac(secret, pass), hmac(secret, await signed(secret, site, seconds))]);
  return given === right ? { site, expired: seconds * 1000 <= now.getTime() } : undefined;
}

async function signed(secret: string, site: string, seconds: number): Promise<string> {
  const said = `${site}.${seconds}`;
  return `${said}.${base64Url(await hmacBytes(secret, `diagnosis-pass:${said}`))}`;
}
