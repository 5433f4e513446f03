import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptDocumentKey, makeDocumentKey } from '../documents/document-signer.ts';
import { StartRefused } from './start-refused.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value);

/**
 * Reads the keys of documents out of a JWK set (RFC 7517).
 * @throws {StartRefused} where they are none, or the first of them cannot sign; what was given is not quoted.
 */
export function readDocumentKeys(text: string): readonly KeptDocumentKey[] {
  let given: unknown;
  try {
    given = (JSON.parse(text) as { keys?: unknown }).keys;
  } catch {
    given = undefined;
  }
  const keys = (Array.isArray(given) ? given : []).flatMap((each: Partial<Record<string, unknown>>) => {
    const { kty, crv, x, y, d } = each;
    const known = kty === 'EC' && crv === 'P-256' && isText(x) && isText(y) && (d === undefined || isText(d));
    return known ? [{ kty, crv, x, y, ...(d !== undefined && { d }) } as KeptDocumentKey] : [];
  });
  if (!Array.isArray(given) || keys.length !== given.length || keys[0]?.d === undefined)
    throw new StartRefused(
      'NAGRIK_DOCUMENT_KEYS is no JWK set of P-256 keys whose first can sign: make one with make-document-key.',
    );
  return keys;
}

/** The demonstration's own key, made once and kept in its data folder, readable for its owner alone. */
export async function demonstrationDocumentKeys(data: string): Promise<readonly KeptDocumentKey[]> {
  const file = join(data, 'document-keys.json');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return readDocumentKeys(known);
  await mkdir(data, { recursive: true });
  const text = await nextDocumentKeys();
  await writeFile(file, text, { mode: 0o600 });
  return readDocumentKeys(text);
}

/**
 * A set with a new key that signs from now on. The private parts of the keys before are gone: nobody needs them again, and what they
 * signed is still believed.
 * @param before - the set until now
 */
export async function nextDocumentKeys(before?: string): Promise<string> {
  const retired = (before === undefined ? [] : readDocumentKeys(before)).map(({ kty, crv, x, y }) => ({
    kty,
    crv,
    x,
    y,
  }));
  return JSON.stringify({ keys: [await makeDocumentKey(), ...retired] });
}
