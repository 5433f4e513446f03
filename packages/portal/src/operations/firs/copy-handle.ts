import type { Portal } from '../../handler/portal.ts';
import { base64Url } from '../../secrets/random.ts';
import { hmacBytes } from '../../secrets/digest.ts';

/** A handle works for this long at least, and for twice as long at most: within a quarter of an hour it is the same. */
const SECONDS = 15 * 60;

/**
 * What a handle opens: the public copy of a FIR by its record, or the informant's copy by the filing that it came out
 * of. Nobody can make one but the portal; it needs no table, and ends by itself.
 */
export type CopyOf = { readonly record: string } | { readonly filing: string };

export async function issueCopyHandle(portal: Portal, of: CopyOf, now: Date): Promise<string> {
  const ends = (Math.ceil(now.getTime() / 1000 / SECONDS) + 1) * SECONDS;
  const payload = 'record' in of ? `p${ends.toString(36)}.${of.record}` : `f${ends.toString(36)}.${of.filing}`;
  return `fch_${payload}.${await signature(portal, payload)}`;
}

/** @returns undefined for a handle that was not made here or has ended; the two are not told apart. */
export async function readCopyHandle(portal: Portal, handle: string, now: Date): Promise<CopyOf | undefined> {
  const match = /^fch_(([pf])([0-9a-z]+)\.([\w-]+))\.([\w-]{22})$/.exec(handle);
  if (!match) return undefined;
  const [, payload = '', scope, ends = '', id = '', given = ''] = match;
  if (!equal(await signature(portal, payload), given)) return undefined;
  if (parseInt(ends, 36) * 1000 < now.getTime()) return undefined;
  return scope === 'p' ? { record: id } : { filing: id };
}

async function signature(portal: Portal, payload: string): Promise<string> {
  return base64Url((await hmacBytes(portal.config.secret, `fir-copy-handle:${payload}`)).subarray(0, 16)).padEnd(
    22,
    '-',
  );
}

/** In the same time wherever the first difference is. */
function equal(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
