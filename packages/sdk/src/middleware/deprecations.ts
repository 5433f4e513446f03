import type { Middleware } from '../transport/middleware.ts';

/** A page about the change. */
export interface DeprecationLink {
  /** `deprecation` (RFC 9745), `sunset` (RFC 8594) or `successor-version` (RFC 5829). */
  readonly rel: 'deprecation' | 'sunset' | 'successor-version';
  /** An `http` or `https` address. */
  readonly href: string;
}

/** An operation that is to be left. */
export interface Deprecation {
  /** The contract's name of the operation. */
  readonly operation: string;
  /** Since when, or from when on; absent where the portal gives no date. */
  readonly since?: Date;
  /** When it stops to work. */
  readonly sunset?: Date;
  readonly links: readonly DeprecationLink[];
}

/**
 * Watches for answers that say that their operation goes away, and tells each operation once: by the headers `Deprecation`
 * (RFC 9745, and the drafts before it), `Sunset` (RFC 8594) and `Link`. What the callback throws is dropped: no filing shall
 * fail because of a notice.
 *
 * @example
 * const portal = createPortal({
 *   baseUrl: 'https://portal.example',
 *   use: [deprecations(({ operation, sunset }) => console.warn(`${operation} goes away`, sunset))],
 * });
 */
export function deprecations(callback: (deprecation: Deprecation) => void): Middleware {
  const told = new Set<string>();
  return async (request, next, { operation: { id } }) => {
    const response = await next(request);
    const { headers } = response;
    if (!told.has(id) && (headers.has('deprecation') || headers.has('sunset'))) {
      told.add(id);
      const since = dateOf(headers.get('deprecation'));
      const sunset = dateOf(headers.get('sunset'));
      const links = linksOf(headers.get('link') ?? '', request.url);
      try {
        callback({ operation: id, ...(since && { since }), ...(sunset && { sunset }), links });
      } catch {
        // See above.
      }
    }
    return response;
  };
}

/** `@1796083200` (RFC 9651 §3.3.7) or an HTTP date; drafts of RFC 9745 also had `true`, which is no date. */
function dateOf(value: string | null): Date | undefined {
  const seconds = /^@(-?\d{1,12})$/.exec(value?.trim() ?? '')?.[1];
  const date = new Date(seconds ? Number(seconds) * 1000 : (value ?? NaN));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const parameter = /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*))/g;
const link = /<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))*)/g;

/** RFC 8288 §3: `<address>; name="value", …`; an address may be relative, a value may be quoted or not. */
function linksOf(header: string, base: string): DeprecationLink[] {
  const links: DeprecationLink[] = [];
  for (const [, address = '', parameters = ''] of header.matchAll(link)) {
    const [, , quoted, plain] = [...parameters.matchAll(parameter)].find(([, name]) => /^rel$/i.test(name ?? '')) ?? [];
    if (!URL.canParse(address, base)) continue;
    const { href, protocol } = new URL(address, base);
    if (!/^https?:$/.test(protocol)) continue;
    for (const rel of (quoted ?? plain ?? '').toLowerCase().split(/\s+/)) {
      if (rel === 'deprecation' || rel === 'sunset' || rel === 'successor-version') links.push({ rel, href });
    }
  }
  return links;
}
