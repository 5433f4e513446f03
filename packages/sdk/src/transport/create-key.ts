/**
 * A new idempotency key: 128 bits of chance in 22 URL-safe characters. Make it with the draft to survive a reload.
 *
 * @example
 * const draft = { key: createKey(), complaint };
 * const result = await fileComplaint(portal, draft.complaint, { key: draft.key });
 */
export function createKey(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from(crypto.getRandomValues(new Uint8Array(22)), (byte) => alphabet[byte % 64]).join('');
}
