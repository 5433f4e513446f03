/** What a page embeds. */
export interface CspOptions {
  /** The portal, such as `https://portal.example`. */
  readonly portal: string;
  /** As the tags' `surface`; `frame` unless said. */
  readonly surface?: 'frame' | 'link';
}

/**
 * The lines that a page's Content-Security-Policy needs beside `default-src 'none'` and its own, and not one more.
 *
 * @example
 * csp({ portal: 'https://portal.example' });
 * // script-src https://portal.example; frame-src https://portal.example; style-src https://portal.example
 *
 * @throws {TypeError} where `portal` is no address
 */
export function csp({ portal, surface = 'frame' }: CspOptions): string {
  const { origin } = new URL(portal);
  const framed = surface === 'frame' ? [`frame-src ${origin}`, `style-src ${origin}`] : [];
  return [`script-src ${origin}`, ...framed].join('; ');
}
