import { listRemoved, type PublicList, type Result } from '@nagrik/sdk';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { NagrikFoundEvent } from '../events.ts';
import { msg } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import type { EntryList } from './entry-list.ts';
import { type ListPage, type ListParts, type SentQuery, sentQuery } from './list-definition.ts';
import type { Opened } from './opened-entry.ts';

/** Between two questions. */
const EVERY_MS = 30_000;

/** So old may be what a cache answers (`operations/removed`): whoever has just asked need not ask again. */
const CACHED_MS = 10_000;

/**
 * So long after a question was answered its answer is trusted. With the ten seconds for which a cache may have kept it, nobody is shown for
 * more than a minute after they have left the list, whatever becomes of the network.
 */
const TRUSTED_MS = 50_000;

/** What has just come may have been in a cache for 30 s (`cache-control` of the lists), and is trusted for the shorter. */
const FIRST_MS = 20_000;

/** So long whoever comes back to a page sees it as they left it, where the portal does not answer sooner. */
const BACK_MS = 5_000;

/** So long an answer is waited for, tries and all: then it is the next turn's. */
const PATIENCE = { time: { attemptMs: 10_000, totalMs: 20_000 } };

/** Whoever asks for the first time is told what has left in the last ten minutes. */
const REACH_MS = 9 * 60_000;

/** More than has just come, so that nobody is missed whom a new entry has pushed on. */
const SPARE = 12;

/** What is gone of a page that stays open. */
interface Removal<Item> {
  readonly isGone: (item: Item) => boolean;
  /** Whether more may be gone: what is shown is to be loaded anew. */
  readonly more: boolean;
}

/** Finds out what has left a list. Nothing where there was no answer. */
type Question<Item> = () => Promise<Removal<Item> | undefined>;

interface Watched<Item> {
  readonly ask: Question<Item>;
  onRemoved(removal: Removal<Item>): void;
  /** @param trusted whether what is on the page may be shown */
  onTrust(trusted: boolean): void;
}

/**
 * Asks, while somebody sees the page, what has left a list: somebody was found, a publication has ended, a thing was given back. Where that
 * cannot be found out in time, what is on the page is trusted no longer.
 */
class RemovalWatch<Item> implements ReactiveController {
  readonly #watched: Watched<Item>;
  #timer: ReturnType<typeof setInterval> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #askedAt = 0;
  #isTrusted = true;
  #trustedUntil = Date.now() + FIRST_MS;

  constructor(watched: Watched<Item>) {
    this.#watched = watched;
  }

  hostConnected(): void {
    this.#timer = setInterval(this.ask, EVERY_MS);
    // A page to which somebody comes back has not asked for as long as nobody saw it.
    document.addEventListener('visibilitychange', this.#resume);
    addEventListener('online', this.ask);
    this.#resume();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#deadline);
    document.removeEventListener('visibilitychange', this.#resume);
    removeEventListener('online', this.ask);
  }

  /** Something more has come, perhaps out of a cache. */
  renew(): void {
    if (Date.now() - this.#askedAt > CACHED_MS) void this.ask();
  }

  readonly ask = async (): Promise<void> => {
    if (document.hidden) return;
    const askedAt = Date.now();
    const removal = await this.#watched.ask();
    // Asked again at the next turn: until it is trusted no longer, what was shown stays.
    if (!removal) return;
    this.#askedAt = askedAt;
    this.#trust(askedAt + TRUSTED_MS);
    this.#tell(true);
    this.#watched.onRemoved(removal);
  };

  readonly #resume = (): void => {
    if (document.hidden) return;
    const now = Date.now();
    this.#trust(this.#trustedUntil > now ? this.#trustedUntil : now + BACK_MS);
    void this.ask();
  };

  #trust(until: number): void {
    this.#trustedUntil = until;
    clearTimeout(this.#deadline);
    // Nobody sees what is hidden: it keeps its place until somebody comes back to it.
    this.#deadline = setTimeout(() => document.hidden || this.#tell(false), until - Date.now());
  }

  #tell(trusted: boolean): void {
    if (trusted !== this.#isTrusted) this.#watched.onTrust((this.#isTrusted = trusted));
  }
}

/** What has left a list that everybody may see: the portal tells ids, the same to all, so that a cache can answer. */
const askRemoved = <Item>({ portal: source, definition }: ListParts<Item>): Question<Item> => {
  const gone = new Set<string>();
  const began = Date.now();
  /** The portal's own time: that of the device may be wrong. */
  let since: string | undefined;
  const isGone = (item: Item): boolean => gone.has(definition.key(item));
  return async () => {
    const { portal } = source;
    const list = definition.list as PublicList;
    const answer = portal && (await listRemoved(portal, { list, ...(since && { since }) }, PATIENCE));
    if (!answer?.ok) return undefined;
    const { entries, asOf, complete } = answer.data;
    const late = !since && Date.now() - began > REACH_MS;
    since = asOf;
    for (const { id } of entries) gone.add(id);
    return { isGone, more: late || !complete };
  };
};

/**
 * What has left a list that is only for whoever is signed in. Nothing of it is told to others, not even ids, and no cache may answer: it is
 * the list that is asked for again, as the one who is signed in may see it now.
 */
const askAgain = <Item>(
  { portal: source, definition, locale, query }: ListParts<Item>,
  shown: () => readonly Item[],
): Question<Item> => {
  return async () => {
    const { portal } = source;
    const [wanted, items] = [query(), shown()];
    const there = new Set<string>();
    for (let cursor: string | undefined = ''; items.length > 0 && cursor !== undefined;) {
      const limit = Math.min(100, items.length + SPARE);
      const sent: SentQuery = { ...sentQuery(wanted, cursor), limit };
      const page: Result<ListPage<Item>> | undefined =
        portal && (await definition.load(portal, sent, { ...PATIENCE, locale: locale.locale }));
      // Days that the portal refuses: nothing that was found for others is an answer to them.
      if (page && !page.ok && page.error.kind === 'invalid') break;
      if (!page?.ok) return undefined;
      for (const item of page.data.items) there.add(definition.key(item));
      cursor = there.size < items.length + SPARE ? page.data.nextCursor : undefined;
    }
    // Of another question, or of a page that has come since, this says nothing.
    const asked = new Set(query() === wanted ? items.map((item) => definition.key(item)) : []);
    const isGone = (item: Item): boolean => asked.has(definition.key(item)) && !there.has(definition.key(item));
    return { isGone, more: false };
  };
};

/** An element that shows a list, and perhaps one of its entries open. */
export interface KeptHost<Item> extends PortalHost {
  opened: Opened<Item> | undefined;
  /** Whether entries may be shown at all. */
  needed(): boolean;
}

const kept = new WeakMap<object, () => void>();

/** From now on takes off the page what leaves the list. To be called whenever a page of it has come. */
export const keepCurrent = <Item>(host: KeptHost<Item>, entries: EntryList<Item>, parts: ListParts<Item>): void => {
  const again = kept.get(entries);
  if (again) return again();
  const { definition, locale } = parts;
  let isGone = (_: Item): boolean => false;
  /** What was open before it was trusted no longer, and what stands in its place. */
  let [before, veil]: (Opened<Item> | undefined)[] = [];
  const watch = new RemovalWatch<Item>({
    ask: definition.list ? askRemoved(parts) : askAgain(parts, () => entries.pages.flat()),
    onTrust(trusted) {
      entries.instead = trusted ? undefined : () => unchecked(() => void watch.ask());
      if (!trusted && host.opened) {
        before = host.opened;
        host.opened = veil = told(before, uncheckedTitle, uncheckedText);
      } else if (trusted && veil && host.opened === veil) host.opened = before;
      host.requestUpdate();
    },
    onRemoved(removal) {
      ({ isGone } = removal);
      const { opened } = host;
      takeOff(host, entries, isGone);
      // Another query of the same words: the list begins anew.
      if (removal.more) Reflect.set(host, 'query', { ...parts.query() });
      if (opened && isGone(opened.item)) host.opened = told(opened, removedTitle, removedText);
    },
  });
  kept.set(entries, () => {
    if (definition.list) takeOff(host, entries, isGone);
    watch.renew();
  });
  // Before they are needed: then the network may be away.
  locale.need(['list-removed']).then(
    () => host.requestUpdate(),
    () => undefined,
  );
  host.addController({
    hostUpdate() {
      if (host.needed()) return;
      // The session has ended: nothing of what it let be seen stays, not for whoever signs in next either.
      entries.pages = [];
      host.opened = undefined;
    },
  });
  host.addController(watch);
};

/**
 * From now on tells when the one entry that is shown has left its list.
 *
 * @param shows what is shown now
 * @param onTrust whether it may be shown
 */
export const keepCard = <Item>(
  host: PortalHost,
  parts: ListParts<Item>,
  shows: () => Item | undefined,
  onGone: (isGone: (item: Item) => boolean) => void,
  onTrust: (trusted: boolean) => void,
): void =>
  host.addController(
    new RemovalWatch<Item>({
      ask: askRemoved(parts),
      onTrust,
      onRemoved({ isGone, more }) {
        const item = shows();
        if (more || (item && isGone(item))) onGone(isGone);
      },
    }),
  );

const takeOff = <Item>(host: PortalHost, entries: EntryList<Item>, isGone: (item: Item) => boolean): void => {
  const { shown } = entries;
  // A page of which nobody is gone stays the same one, and as it was drawn.
  entries.pages = entries.pages.map((page) => (page.some(isGone) ? page.filter((item) => !isGone(item)) : page));
  if (entries.shown === shown) return;
  entries.total -= shown - entries.shown;
  host.dispatchEvent(new NagrikFoundEvent(entries.total));
  host.requestUpdate();
};

/** Whoever reads an entry is told why it goes: a dialog that closes by itself would look like a fault. */
const told = <Item>(opened: Opened<Item>, title: () => string, text: () => string): Opened<Item> => ({
  ...opened,
  // Another object with the same key: what is still being loaded of the first one comes too late.
  item: { ...opened.item },
  photo: undefined,
  detail: {
    words: [],
    title: () => html`${title()}`,
    render: () => html`<p role="status">${text()}</p>`,
  },
});

const removedTitle = (): string => msg('No longer on the list', { id: 'list-removed.title' });
const removedText = (): string =>
  msg('The police have taken this entry off the list. Please do not pass it on.', { id: 'list-removed.text' });
const uncheckedTitle = (): string => msg('Hidden for the moment', { id: 'list-removed.unchecked-title' });
const uncheckedText = (): string =>
  msg('We cannot check whether this is still right. It comes back by itself as soon as the portal answers.', {
    id: 'list-removed.unchecked-text',
  });

/** Stands in the place of entries of which nobody knows whether they are still on the list. */
const unchecked = (retry: () => void): TemplateResult => html`
  <div class="note warn stack" part="error" role="alert">
    <p><strong>${uncheckedTitle()}</strong></p>
    <p>${uncheckedText()}</p>
    <button class="button secondary" type="button" @click=${retry}>${msg('Try again', { id: 'state.retry' })}</button>
  </div>
`;
