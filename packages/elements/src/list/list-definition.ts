import type { CallOptions, Portal, PublicList, Result } from '@nagrik/sdk';
import type { TemplateResult } from 'lit';
import type { WordPart } from '../locale/load-words.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalSource } from '../portal-source.ts';
import type { ServiceDefinition } from '../services/service-definition.ts';

/** What somebody looks for. Empty strings are not sent. */
export interface ListQuery {
  readonly q: string;
  readonly district: string;
  readonly station: string;
  /** Values of the definition's own filters, by name. */
  readonly [filter: string]: string;
}

/** What the portal is asked: nothing empty, and how many entries. */
export interface SentQuery {
  readonly q?: string;
  readonly district?: string;
  readonly station?: string;
  readonly cursor?: string;
  readonly limit: number;
  /** Not the first page, but the one whose turn it is. */
  readonly rotate?: boolean;
  /** Values of the definition's own filters, by name. */
  readonly [filter: string]: string | number | boolean | undefined;
}

/** The first screen shall come soon; whoever goes on shall not wait often. */
export const sentQuery = (query: ListQuery, cursor: string): SentQuery => ({
  ...Object.fromEntries(Object.entries(query).filter(([, value]) => value)),
  ...(cursor && { cursor }),
  limit: cursor ? 48 : 24,
});

export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly total?: number;
  readonly nextCursor?: string;
}

/** A filter of a list's own: one of a few values. */
export interface ChoiceFilter {
  readonly name: string;
  readonly label: () => string;
  /** Values with their words; the empty value stands for all. */
  readonly options: () => readonly (readonly [value: string, text: string])[];
}

/** What a template of an entry may use. */
export interface ListTools<Item = never> {
  /** An absolute address out of one that is relative to the portal. */
  readonly resolve: (path: string) => string;
  /** The picture of an entry, as on its card. */
  readonly picture: (item: Item) => TemplateResult;
}

/** A list of public entries that can be searched. The engine (`ListElement`) runs any of them. */
export interface ListDefinition<Item> {
  /** The service's entry in the catalogue: its name is the heading, its words those of the first screen. */
  readonly service: ServiceDefinition;
  readonly searchLabel: () => string;
  readonly searchHint: () => string;
  /** Imports the definition's own filters: loaded when somebody opens the filters. */
  readonly loadFilters: () => Promise<{
    readonly words: readonly WordPart[];
    readonly filters: readonly ChoiceFilter[];
  }>;
  readonly load: (portal: Portal, query: SentQuery, options: CallOptions) => Promise<Result<ListPage<Item>>>;
  readonly key: (item: Item) => string;
  /** What the portal calls the list, where everybody may see it: what leaves it disappears from open pages, too. */
  readonly list?: PublicList;
  /** Whether, because not everybody may see it, the list itself is asked for again to find what has left it. */
  readonly again?: boolean;
  /** CCTNS code of the station that looks after an entry: whom to call. */
  readonly station: (item: Item) => string;
  /** Whether Childline is to be called before everybody else. */
  readonly childline?: (item: Item) => boolean;
  readonly picture: (item: Item, resolve: ListTools['resolve']) => TemplateResult;
  /** The card of an entry, without the frame and without the button that opens it. */
  readonly card: (item: Item, tools: ListTools<Item>) => TemplateResult;
  /** What an entry is called: what its button opens, for those who only hear the button. */
  readonly name: (item: Item) => string;
  /** Imports what an open entry shows: loaded when somebody opens the first one. */
  readonly loadDetail: () => Promise<ListDetail<Item>>;
  readonly empty: () => { readonly title: string; readonly advice: string };
}

/** A list that does not show everything to everybody at once. The engine (`GuardedList`) runs any of them; each property is one guard. */
export interface GuardedDefinition<Item> extends ListDefinition<Item> {
  /** The chunks of words that the list needs beside those of its service. */
  readonly words: readonly WordPart[];
  /** Only for whoever is signed in, as `signIn` of the service says to others: why, on the screen that asks for it. */
  readonly signIn?: () => string;
  /** What everybody must know who looks at the entries. */
  readonly notice?: () => string;
  /** A way on for whoever has not come to look for something. */
  readonly aside?: (resolve: ListTools['resolve']) => TemplateResult;
  /** The days between which something happened. */
  readonly days?: {
    /** What happened on them. */
    readonly label: () => string;
    /** The contract wants them: the list begins with so many days back from today. */
    readonly recent?: number;
  };
}

/** What the parts of a list's screen share. */
export interface ListParts<Item> {
  readonly definition: ListDefinition<Item>;
  readonly portal: PortalSource;
  readonly locale: LocaleController;
  readonly query: () => ListQuery;
}

/** A picture that is shown to nobody who has not asked for it, and of which nothing is fetched before. */
export interface PhotoOnAsking<Item> {
  readonly has: (item: Item) => boolean;
  /** What it shows, said before it is shown. */
  readonly warning: (item: Item) => string;
  /** On the button. */
  readonly show: () => string;
  readonly hide: () => string;
  readonly alt: (item: Item) => string;
  readonly read: (item: Item, portal: Portal, options: CallOptions) => Promise<Result<Blob>>;
}

/** An open entry. */
export interface ListDetail<Item> {
  readonly words: readonly WordPart[];
  /** What more is needed to show it. */
  readonly load?: (item: Item, portal: Portal, options: CallOptions) => Promise<unknown>;
  readonly title: (item: Item) => TemplateResult;
  readonly render: (item: Item, tools: ListTools<Item>, loaded: unknown) => TemplateResult;
  readonly photo?: PhotoOnAsking<Item>;
}
