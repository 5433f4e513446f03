import { type Failure, listRemoved, type Portal, type RemovedEntry, type Result } from '@nagrik/sdk';
import { html } from 'lit';
import { type ListDefinition, type ListTools, sentQuery } from '../list/list-definition.ts';
import type { Locale } from '../locale/locale.ts';
import { inLocale } from '../locale/msg.ts';
import { toMarkup } from './markup.ts';

/** What a feed reader asks for. */
export interface AskedFeed {
  readonly portal: Portal;
  readonly locale: Locale;
  /** CCTNS codes; empty for all. */
  readonly district: string;
  readonly station: string;
  /** The portal's clock. */
  readonly now: Date;
}

/** One entry of a public list, for whoever reads it elsewhere. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** HTML, made by `toMarkup`, without a picture: what a feed reader has copied nobody can take back. */
  readonly markup: string;
  /** The day in India on which it came onto the list, YYYY-MM-DD; absent where its record says none. */
  readonly publishedOn?: string;
}

/** The first page of a public list, and what has left it. */
export interface PlainFeed {
  readonly title: string;
  readonly summary: string;
  readonly entries: readonly FeedEntry[];
  readonly removed: readonly RemovedEntry[];
}

/** As long as the portal remembers what has left a list, less the minute in which somebody may ask. */
const REMEMBERED_MS = 30 * 86_400_000 - 120_000;

const tools = { resolve: (path: string) => path, picture: () => html`` } satisfies ListTools<never>;

/** Reads a public list as a feed; a definition that names no public `list` has none. */
export const plainFeed =
  <Item>(definition: ListDefinition<Item>, publishedOn?: (item: Item) => string) =>
  async ({ portal, locale, district, station, now }: AskedFeed): Promise<Result<PlainFeed>> => {
    const { list, service } = definition;
    const [found, gone] = await Promise.all([
      definition.load(portal, { ...sentQuery({ q: '', district, station }, ''), limit: 50 }, { locale }),
      list && listRemoved(portal, { list, since: new Date(now.getTime() - REMEMBERED_MS).toISOString() }),
    ]);
    if (!found.ok) return { ok: false, error: found.error as Failure };
    return inLocale(locale, () => ({
      ...found,
      data: {
        title: service.name(),
        summary: service.summary(),
        entries: found.data.items.map((item) => ({
          id: definition.key(item),
          title: definition.name(item),
          markup: toMarkup(definition.card(item, tools)),
          ...(publishedOn && { publishedOn: publishedOn(item) }),
        })),
        removed: gone?.ok ? gone.data.entries : [],
      },
    }));
  };
