import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import type { AskedPhoto } from './asked-photo.ts';
import type { ListDetail, ListParts, ListTools } from './list-definition.ts';
import { NagrikOpenedEvent } from './opened-event.ts';

/** An open entry, with what draws it. */
export interface Opened<Item> {
  readonly item: Item;
  readonly detail: ListDetail<Item>;
  readonly loaded: unknown;
  /** Of an entry with a picture that nobody sees who has not asked for it. */
  readonly photo: AskedPhoto<Item> | undefined;
  readonly close: () => void;
  readonly draw: typeof openedEntry;
}

/** Shows an entry in the dialog of its list, and what more there is of it once that has come. */
export const openEntry = async <Item>(
  element: LitElement,
  item: Item,
  detail: ListDetail<Item>,
  parts: ListParts<Item>,
  { show, isShown }: { readonly show: (opened: Opened<Item> | undefined) => void; readonly isShown: () => boolean },
): Promise<void> => {
  const { definition, portal: source, locale } = parts;
  const [asked] = await Promise.all([
    detail.photo?.has(item) ? import('./asked-photo.ts') : undefined,
    locale.need(detail.words),
  ]);
  adoptStyles(element, factsStyles);
  adoptStyles(element, openedStyles);
  const photo = asked && detail.photo && new asked.AskedPhoto(element, item, detail.photo, parts);
  const opened = { item, detail, loaded: undefined, photo, close: () => show(undefined), draw: openedEntry };
  show(opened);
  element.dispatchEvent(new NagrikOpenedEvent(definition.key(item)));
  await element.updateComplete;
  const dialog = element.renderRoot.querySelector('dialog');
  dialog?.showModal();
  dialog?.addEventListener('close', () => photo?.stop(), { once: true });
  const { portal } = source;
  const loaded = portal && (await detail.load?.(item, portal, { locale: locale.locale }));
  if (loaded && isShown()) show({ ...opened, loaded });
};

/** Somebody has pressed beside the dialog. */
const onBackdrop = (event: MouseEvent): void => {
  if (event.target === event.currentTarget) (event.target as HTMLDialogElement).close();
};

/** An open entry of a list, in a dialog. */
export const openedEntry = <Item>(
  { detail, item, loaded, photo, close }: Omit<Opened<Item>, 'draw'>,
  tools: ListTools<Item>,
): TemplateResult => html`
  <dialog part="dialog" aria-labelledby="opened" @close=${close} @click=${onBackdrop}>
    <div class="bar">
      <h3 id="opened" tabindex="-1">${detail.title(item)}</h3>
      <form method="dialog"><button class="button plain">${msg('Close', { id: 'list.close' })}</button></form>
    </div>
    <div class="sheet stack">${detail.render(item, tools, loaded)} ${photo?.render() ?? nothing}</div>
  </dialog>
`;

/** Picture and facts, beside each other where there is room. */
export const factsStyles = css`
  .opened {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-4);
    align-items: flex-start;
  }
  .opened > div {
    flex: 1 1 var(--n-column);
    min-inline-size: 0;
  }
`;

/** Styles of the dialog. */
export const openedStyles = css`
  .stack > dialog {
    inline-size: min(100%, 44em);
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: var(--n-radius-l);
    color: var(--n-text);
    background: var(--n-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .sheet {
    padding: var(--n-4);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--n-3);
    padding: var(--n-2) var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
    background: var(--n-surface);
  }
`;
