import { css, html, type LitElement, type TemplateResult } from 'lit';
import { NagrikOpenedEvent } from '../events.ts';
import { msg } from '../locale/msg.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import type { ListDetail, ListParts, ListTools } from './list-definition.ts';

/** An open entry, with what draws it. */
export interface Opened<Item> {
  readonly item: Item;
  readonly detail: ListDetail<Item>;
  readonly loaded: unknown;
  readonly draw: typeof openedEntry;
}

/** Shows an entry in the dialog of its list, and what more there is of it once that has come. */
export const openEntry = async <Item>(
  element: LitElement,
  item: Item,
  detail: ListDetail<Item>,
  { definition, portal: source, locale }: ListParts<Item>,
  { show, isShown }: { readonly show: (opened: Opened<Item>) => void; readonly isShown: () => boolean },
): Promise<void> => {
  await locale.need(detail.words);
  adoptStyles(element, factsStyles);
  adoptStyles(element, openedStyles);
  const opened = { item, detail, loaded: undefined, draw: openedEntry };
  show(opened);
  element.dispatchEvent(new NagrikOpenedEvent(definition.key(item)));
  await element.updateComplete;
  element.renderRoot.querySelector('dialog')?.showModal();
  const { portal } = source;
  const loaded = portal && (await detail.load?.(item, portal, { locale: locale.locale }));
  if (loaded && isShown()) show({ ...opened, loaded });
};

/** An open entry of a list: what stands in its dialog. */
export const openedEntry = <Item>(
  { detail, item, loaded }: { readonly detail: ListDetail<Item>; readonly item: Item; readonly loaded: unknown },
  tools: ListTools<Item>,
): TemplateResult => html`
  <div class="bar">
    <h3 id="opened" tabindex="-1">${detail.title(item)}</h3>
    <form method="dialog"><button class="button plain">${msg('Close', { id: 'list.close' })}</button></form>
  </div>
  <div class="sheet stack">${detail.render(item, tools, loaded)}</div>
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
