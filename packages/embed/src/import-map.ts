import { tags } from './generated/tags.ts';

/** A fixed release, as the portal's `/embed/manifest.json` lists it. */
export interface Release {
  readonly version: string;
  /** The `integrity` (Subresource Integrity) of every file, by its name below `/embed/r/{version}/`. */
  readonly files: Readonly<Record<string, string>>;
  /** What each service may load where it stands on the page itself, by its tag without `nagrik-`. */
  readonly inline: Readonly<Record<string, readonly string[]>>;
}

/** What is embedded, and where from. */
export interface ImportMapOptions {
  /** The portal, such as `https://portal.example`. */
  readonly portal: string;
  readonly release: Release;
  /** Tags without `nagrik-`. */
  readonly services: readonly string[];
  /** As the tags' `surface`; `auto` unless said. */
  readonly surface?: 'auto' | 'inline' | 'frame' | 'link';
}

/**
 * The import map that a page needs beside a fixed release: `integrity` of a script tag covers that one file, and this covers every
 * file that the script loads. A frame is the portal's own: beside it the script loads nothing but what says why it does not come.
 *
 * @returns what stands between `<script type="importmap">` and its end; nothing where nothing is to be covered
 *
 * @example
 * importMap({ portal: 'https://portal.example', release, services: ['fir-lookup'] });
 * // {"integrity":{"https://portal.example/embed/r/0.1.0-aaaa/inline.js":"sha384-…", …}}
 *
 * @throws {TypeError} where `portal` is no address
 */
export function importMap({ portal, release, services, surface = 'auto' }: ImportMapOptions): string {
  const folder = `${new URL(portal).origin}/embed/r/${release.version}/`;
  const inline = services.filter(
    (service) =>
      surface === 'inline' || (surface === 'auto' && (tags as Readonly<Record<string, number>>)[service] === 0),
  );
  // The loader brings it where a frame does not come. Releases of earlier builds have none.
  const always = services.length > 0 && release.files['diagnose.js'] ? ['diagnose.js'] : [];
  const names = [...new Set([...always, ...inline.flatMap((service) => release.inline[service] ?? [])])].sort();
  if (names.length === 0) return '';
  const integrity = Object.fromEntries(names.map((name) => [folder + name, release.files[name] ?? '']));
  return JSON.stringify({ integrity }).replaceAll('<', '\\u003c');
}
