import type { Release } from './import-map.ts';

/** Why the script did not come. */
export type LoadFailure =
  /** Something on the device or in the network kept it away: an ad blocker, a proxy. */
  | 'blocked'
  /** The page's own Content-Security-Policy does. */
  | 'csp'
  | 'offline'
  | 'timeout'
  /** What came is not what `integrity` says. */
  | 'integrity'
  /** The page has given the tag to somebody else's element. */
  | 'clash';

/** @see LoadFailure */
export class EmbedLoadError extends Error {
  override readonly name = 'EmbedLoadError';
  readonly reason: LoadFailure;

  constructor(reason: LoadFailure) {
    super(`The portal's script was not loaded: ${reason}`);
    this.reason = reason;
  }
}

export interface LoadOptions {
  /** The portal, such as `https://portal.example`. */
  readonly portal: string;
  /** A fixed release; the evergreen one unless given. What its script loads is covered by `importMap()` in the page's HTML. */
  readonly release?: Release;
  readonly nonce?: string;
  /** In milliseconds; 20,000 unless said. */
  readonly timeoutMs?: number;
}

const loading = new Map<string, Promise<void>>();
const TAG = 'nagrik-complaint-form';

/**
 * Puts the portal's script on the page, once, however often it is called, and before it the style sheet that keeps the place of a
 * service free. A page that has the sheet in its own HTML keeps that place from the start. A failure is not kept: the next call tries again.
 *
 * @returns whether there was a page to put it on; `false` on a server
 * @throws {EmbedLoadError} with the reason
 *
 * @example
 * await loadPortalEmbed({ portal: 'https://portal.example' });
 */
export async function loadPortalEmbed(options: LoadOptions): Promise<boolean> {
  if (typeof document === 'undefined') return false;
  const { portal, release } = options;
  const folder = new URL(`/embed/${release ? `r/${release.version}` : '1'}/`, portal).href;
  const src = `${folder}embed.js`;
  const load = loading.get(src) ?? append(folder, options);
  loading.set(src, load);
  try {
    await load;
  } catch (error) {
    loading.delete(src);
    throw error;
  }
  return true;
}

function append(folder: string, { release, nonce, timeoutMs = 20_000 }: LoadOptions): Promise<void> {
  const src = `${folder}embed.js`;
  const integrity = release?.files['embed.js'];
  keepPlaces(`${folder}embed.css`, release?.files['embed.css'], nonce);
  const taken = customElements.get(TAG);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    let refused = false;
    const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
      if (src.startsWith(blockedURI)) refused = true;
    };
    const end = (reason?: LoadFailure): void => {
      clearTimeout(timer);
      document.removeEventListener('securitypolicyviolation', onViolation);
      if (!reason) return resolve();
      script.remove();
      reject(new EmbedLoadError(reason));
    };
    const timer = setTimeout(() => end('timeout'), timeoutMs);
    document.addEventListener('securitypolicyviolation', onViolation);
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    if (integrity) script.integrity = integrity;
    if (nonce) script.nonce = nonce;
    script.onload = () => end(taken && customElements.get(TAG) === taken && !isOurs(taken) ? 'clash' : undefined);
    // A violation is told after the error, in a task of its own.
    script.onerror = () =>
      setTimeout(async () => {
        if (refused) end('csp');
        else if (!navigator.onLine) end('offline');
        else end(integrity && (await isThere(src)) ? 'integrity' : 'blocked');
      });
    script.src = src;
    document.head.append(script);
  });
}

/** Without it a service comes all the same, and moves what follows: no reason to fail. */
function keepPlaces(href: string, integrity: string | undefined, nonce: string | undefined): void {
  if ([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some((sheet) => sheet.href === href))
    return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.crossOrigin = 'anonymous';
  if (integrity) sheet.integrity = integrity;
  if (nonce) sheet.nonce = nonce;
  sheet.href = href;
  document.head.append(sheet);
}

/** A script that is there and did not load is not what the page was told to expect. */
const isThere = (src: string): Promise<boolean> =>
  fetch(src, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Every class of this script says which attributes it heeds, and `surface` is among them. */
const isOurs = (element: CustomElementConstructor & { readonly observedAttributes?: readonly string[] }): boolean =>
  element.observedAttributes?.includes('surface') ?? false;
