/** What the portal answers to `readHosting`. */
export interface Hosting {
  readonly known: boolean;
  readonly frames: boolean;
  readonly trusted: boolean;
  readonly pass: 'none' | 'valid' | 'expired' | 'refused';
}

let asked = 0;

/**
 * What the portal allows pages of an origin. As a module first: where the loader came from a module can come, and `connect-src` is
 * not needed for it. Where no script comes, by a call.
 *
 * @returns undefined where neither arrives
 */
export async function askPortal(
  portal: string,
  query: { readonly site: string; readonly origin: string; readonly pass?: string },
): Promise<Hosting | undefined> {
  const search = String(new URLSearchParams(query));
  try {
    // A browser keeps modules by their whole address, and what counts may have changed since.
    const address = `${portal}/embed/hosting.js?${search}#${++asked}`;
    return ((await import(/* @vite-ignore */ address)) as { readonly default: Hosting }).default;
  } catch {
    const answer = await fetch(`${portal}/hosting?${search}`).catch(() => undefined);
    return answer?.ok ? ((await answer.json()) as Hosting) : undefined;
  }
}
