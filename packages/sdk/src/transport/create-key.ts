/**
 * A new idempotency key: 128 bits of chance in 22 URL-safe characters. Make it with the draft to survive a reload.
 *
 * @example
 * const draft = { key: createKey(), complaint };
 * const result = await fileComplaint(portal, draft.complaint, { key: draft.key });
 */
export function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/\W/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '');
}
