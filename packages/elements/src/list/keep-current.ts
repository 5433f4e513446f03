import { listRemoved, type PublicList } from '@nagrik/sdk';
import { html, type ReactiveController } from 'lit';
import { NagrikFoundEvent } from '../events.ts';
import { msg } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import type { EntryList } from './entry-list.ts';
import type { ListParts } from './list-definition.ts';
import type { Opened } from './opened-entry.ts';

/** With the ten seconds for which the portal's answer may be kept, an entry is gone a minute after it has left its list. */
const EVERY_MS = 45_000;

/** What is gone of a page that stays open. */
interface Removal<Item> {
  readonly isGone: (item: Item) => boolean;
  /** Whether more may be gone: what is shown is to be loaded anew. */
  readonly more: boolean;
}

/** Asks, while somebody sees the page, what has left a public list: somebody was found, a publication has ended, a thing was given back. */
class RemovalWatch<Item> implements ReactiveController {
  readonly #parts: ListParts<Item>;
  readonly #onRemoved: (removal: Removal<Item>) => void;
  readonly #gone = new Set<string>();
  /** The portal's own time: that of the device may be wrong. */
  #since: string | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(parts: ListParts<Item>, onRemoved: (removal: Removal<Item>) => void) {
    this.#parts = parts;
    this.#onRemoved = onRemoved;
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#ask, EVERY_MS);
    // A page to which somebody comes back has not asked for as long as nobody saw it.
    document.addEventListener('visibilitychange', this.#ask);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#ask);
  }

  readonly #ask = async (): Promise<void> => {
    const { portal: source, definition } = this.#parts;
    const { portal } = source;
    const list = definition.list as PublicList;
    if (!portal || document.hidden || !navigator.onLine) return;
    const answer = await listRemoved(portal, { list, ...(this.#since && { since: this.#since }) });
    // Asked again at the next turn: what was shown a minute ago stays until then.
    if (!answer.ok) return;
    const { entries, asOf, complete } = answer.data;
    this.#since = asOf;
    for (const { id } of entries) this.#gone.add(id);
    const isGone = (item: Item): boolean => this.#gone.has(definition.key(item));
    this.#onRemoved({ isGone, more: !complete });
  };
}

/** An element that shows a list, and perhaps one of its entries open. */
export interface KeptHost<Item> extends PortalHost {
  opened: Opened<Item> | undefined;
}

const kept = new WeakSet<object>();

/** From now on takes off the page what leaves the list. */
export const keepCurrent = <Item>(host: KeptHost<Item>, entries: EntryList<Item>, parts: ListParts<Item>): void => {
  if (kept.has(entries)) return;
  kept.add(entries);
  const watch = new RemovalWatch(parts, ({ isGone, more }) => {
    const { opened } = host;
    takeOff(host, entries, isGone);
    // Another query of the same words: the list begins anew.
    if (more) Reflect.set(host, 'query', { ...parts.query() });
    if (opened && isGone(opened.item)) void empty(host, opened, parts);
  });
  host.addController(watch);
};

/** From now on tells when the one entry that is shown has left its list. @param shows what is shown now */
export const keepCard = <Item>(
  host: PortalHost,
  parts: ListParts<Item>,
  shows: () => Item | undefined,
  onGone: (isGone: (item: Item) => boolean) => void,
): void =>
  host.addController(
    new RemovalWatch(parts, ({ isGone, more }) => {
      const item = shows();
      if (more || (item && isGone(item))) onGone(isGone);
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
async function empty<Item>(host: KeptHost<Item>, opened: Opened<Item>, { locale }: ListParts<Item>): Promise<void> {
  await locale.need(['list-removed']);
  if (host.opened !== opened) return;
  host.opened = {
    ...opened,
    photo: undefined,
    detail: {
      words: [],
      title: () => html`${msg('No longer on the list', { id: 'list-removed.title' })}`,
      render: () =>
        html`<p role="status">
          ${msg('The police have taken this entry off the list. Please do not pass it on.', {
            id: 'list-removed.text',
          })}
        </p>`,
    },
  };
}
