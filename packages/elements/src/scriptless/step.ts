import type { AskedCard } from './plain-card.ts';
import type { AskedFeed, PlainFeed } from './plain-feed.ts';
import type { Portal, Result } from '@nagrik/sdk';
import type { ListedService } from '../directory/service-cards.ts';
import type { Locale } from '../locale/locale.ts';

/** What the server keeps of one citizen's way through the pages of a service, between two of them. JSON. */
export type Visit = Readonly<Record<string, unknown>>;

/** One request for a page of a service, as the engines of the script-less pages see it: no HTTP, no cookies. */
export interface Asked {
  /** Which page: '' is the first; then ids of pages, and names that the engine gives to its own. */
  readonly step: string;
  readonly query: URLSearchParams;
  /** What was sent; absent where a page is only read. */
  readonly sent: FormData | undefined;
  readonly locale: Locale;
  /** The portal's clock. */
  readonly now: Date;
  /** The portal itself, called as everybody else calls it, in the language of the page. */
  readonly portal: Portal;
  /** What was kept, if there is something. */
  readonly visit: Visit | undefined;
  /** The secret that a form of this visit must send along; empty before there is one. */
  readonly token: string;
  /** Address of a page of this service, in the language of this one. */
  readonly href: (step: string) => string;
  /**
   * Draws a photo anew for an envelope, as a phone with script does itself: small, and without anything that it carries along.
   * @returns a JPEG; undefined where it is no picture
   */
  readonly drawPicture: (photo: Blob) => Promise<Uint8Array | undefined>;
  /** Keeps the visit now, before something that must not be forgotten is done. */
  readonly keep: (visit: Visit) => Promise<void>;
}

/** What is answered. */
export type Reply =
  | {
      readonly kind: 'page';
      readonly title: string;
      /** HTML, made by `toMarkup`. */
      readonly markup: string;
      /** The element may take its place where script runs; the host then gives the page its first heading. */
      readonly upgrade?: boolean;
      /** Attributes of that element. */
      readonly attributes?: Readonly<Record<string, string>>;
      /** HTTP status; 200 unless said. */
      readonly status?: number;
    }
  /** To another page; `visit` is what is kept from now on, and `undefined` that nothing is. */
  | { readonly kind: 'go'; readonly step: string; readonly visit: Visit | undefined }
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string }
  /** Away from here, to a page that tells nothing; what was kept is deleted, and then `deleted` is called. */
  | { readonly kind: 'leave'; readonly to: string; readonly deleted?: () => Promise<void> }
  /** There is no such page. */
  | { readonly kind: 'none' };

/** The pages of one service. */
export interface PlainService {
  readonly answer: (asked: Asked) => Promise<Reply>;
  /** One entry alone, where the service has such views; HTML, made by `toMarkup`. */
  readonly card?: (asked: AskedCard) => Promise<string>;
  /** The newest of a list that everybody may see. */
  readonly feed?: (asked: AskedFeed) => Promise<Result<PlainFeed>>;
  /** The first page of a directory for whoever has the services already: a portal's own start. HTML, made by `toMarkup`. */
  readonly directory?: (services: readonly ListedService[], locale: Locale) => string;
}

/** Names of fields: which button was pressed; the secret of the visit; the key of the public entry that a form is about. */
export const fields = { go: 'go', token: 'token', about: 'about' } as const;
