import type { InlineScript } from '../policy-gaps.ts';

/** An import map of the page's that covers files of the portal's. */
export interface PageImportMap extends InlineScript {
  /** It stands behind a module script: browsers before Chrome 133 and Safari 18.4 do not take it there. */
  readonly late: boolean;
}

/** The page's import maps that name the portal, each with the hash of its text; none on a page without https, which has no digests. */
export async function importMaps(portal: string): Promise<readonly PageImportMap[]> {
  if (!globalThis.isSecureContext) return [];
  const maps = [...document.querySelectorAll<HTMLScriptElement>('script[type=importmap]')].filter(({ text }) =>
    text.includes(portal),
  );
  const first = document.querySelector('script[type=module], link[rel=modulepreload]');
  return Promise.all(
    maps.map(async (map) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(map.text)));
      const hash = `sha256-${btoa(String.fromCharCode(...digest))}`;
      const late = first !== null && Boolean(first.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING);
      return { hash, late, ...(map.nonce && { nonce: map.nonce }) };
    }),
  );
}
