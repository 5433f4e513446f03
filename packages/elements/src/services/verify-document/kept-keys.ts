import type { CallOptions, DocumentKeys, Portal } from '@nagrik/sdk';

/** Keys are asked for whenever there is a network; what was kept for longer than this says nothing any more. */
const keepMilliseconds = 180 * 86_400_000;

const placeOf = ({ settings }: Portal): string => `nagrik-document-keys ${settings.baseUrl}`;

/** The portal's public keys, as they were kept on this device. Nothing in a frame or a browser that keeps nothing. */
export function keptKeys(portal: Portal): DocumentKeys | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(portal)) ?? 'null') as (DocumentKeys & { at: number }) | null;
    return kept && Date.now() - kept.at < keepMilliseconds ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Asks for the keys and keeps them. They are public: whoever reads them there learns nothing. */
export async function freshKeys(portal: Portal, options: CallOptions): Promise<DocumentKeys | undefined> {
  const { listDocumentKeys } = await import('./operations.ts');
  const result = await listDocumentKeys(portal, options);
  if (!result.ok) return undefined;
  const { keys } = result.data;
  try {
    localStorage.setItem(placeOf(portal), JSON.stringify({ keys, at: Date.now() }));
  } catch {
    // Nothing is kept here: the next check asks again.
  }
  return { keys };
}
