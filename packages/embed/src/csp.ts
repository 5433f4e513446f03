import { tags } from './generated/tags.ts';

/** What a page embeds. */
export interface CspOptions {
  /** The portal, such as `https://portal.example`. */
  readonly portal: string;
  /** Tags without `nagrik-`; all of them unless said. */
  readonly services?: readonly (keyof typeof tags)[];
  /** As the tags' `surface`; `auto` unless said. */
  readonly surface?: 'auto' | 'inline' | 'frame' | 'link';
  /** As the tags': one entry is drawn in a frame where no script runs. */
  readonly view?: 'card' | 'not-found';
  /** As the snippet's; `tag` unless said. */
  readonly form?: 'tag' | 'iframe' | 'link';
  /** `sha256-…` of the text that `importMap()` gives, where the page has one. */
  readonly importMap?: string;
}

/**
 * The lines that a page's Content-Security-Policy needs beside `default-src 'none'` and its own, and not one more; for a
 * mere link none, and so an empty text.
 *
 * @example
 * csp({ portal: 'https://portal.example', services: ['complaint-form'] });
 * // script-src https://portal.example; style-src https://portal.example; frame-src https://portal.example
 *
 * @throws {TypeError} where `portal` is no address
 */
export function csp({ portal, services, surface = 'auto', view, form = 'tag', importMap }: CspOptions): string {
  const { origin } = new URL(portal);
  if (form !== 'tag') return form === 'iframe' ? `frame-src ${origin}` : '';
  const sealed = (services ?? (Object.keys(tags) as (keyof typeof tags)[])).map((service) => tags[service] === 1);
  const framed = surface === 'frame' || (surface === 'auto' && sealed.includes(true));
  const inline = surface === 'inline' || (surface === 'auto' && sealed.includes(false));
  return [
    `script-src ${origin}${importMap ? ` '${importMap}'` : ''}`,
    ...(framed || inline ? [`style-src ${origin}`] : []),
    ...(framed || (view && inline) ? [`frame-src ${origin}`] : []),
    ...(inline ? [`connect-src ${origin}`, `img-src ${origin} data: blob:`, 'trusted-types lit-html'] : []),
  ].join('; ');
}
