import type { Portal } from '@nagrik/sdk';
import { html } from 'lit';
import type { ListDefinition, ListTools } from '../list/list-definition.ts';
import { findOne, oneEntry } from '../list/one-entry.ts';
import type { Locale } from '../locale/locale.ts';
import { inLocale } from '../locale/msg.ts';
import type { View } from '../services/service-definition.ts';
import { toMarkup } from './markup.ts';

/** One entry of a list, as it is asked for by what stands inside a tag with this `view`. */
export interface AskedCard {
  readonly portal: Portal;
  readonly locale: Locale;
  readonly view: View;
  /** CCTNS codes; empty for all. */
  readonly district: string;
  readonly station: string;
}

/** Draws one entry of a list, for a frame in which no script runs: links open a window, as the portal's pages stand in no frame. */
export const plainCard =
  <Item>(definition: ListDefinition<Item>, tools: ListTools<Item>) =>
  async ({ portal, locale, view, district, station }: AskedCard): Promise<string> => {
    const found = await findOne(definition, portal, { q: '', district, station }, { locale });
    const shown = found.ok ? found.data : undefined;
    return inLocale(locale, () =>
      toMarkup(
        oneEntry({
          ...{ definition, view, tools, shown },
          link: (path, words) =>
            html`<a href=${`/services/${definition.service.id}${path}?lang=${locale}`} target="_blank" rel="noopener"
              >${words}</a
            >`,
        }),
      ),
    );
  };
