import { html, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { ListDetail, ListTools } from './list-definition.ts';

/** An open entry of a list: what stands in its dialog. */
export const openedEntry = <Item>(
  { detail, item, loaded }: { readonly detail: ListDetail<Item>; readonly item: Item; readonly loaded: unknown },
  tools: ListTools,
): TemplateResult => html`
  <div class="bar">
    <h3 id="opened" tabindex="-1">${detail.title(item)}</h3>
    <form method="dialog"><button class="button plain">${msg('Close', { id: 'list.close' })}</button></form>
  </div>
  <div class="sheet stack">${detail.render(item, tools, loaded)}</div>
`;
