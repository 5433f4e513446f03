import type { Portal } from '@nagrik/sdk';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent, NagrikFoundEvent } from '../events.ts';
import type { PortalHost } from '../portal-source.ts';
import type { View } from '../services/service-definition.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { loadingState } from '../states/states.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import type { ListParts, ListTools } from './list-definition.ts';
import { findOne, oneEntry, oneEntryStyles, type Shown } from './one-entry.ts';
import { viewWords } from './view-words.ts';

/**
 * One entry of a list, for a column of a page and for the page of an address that does not exist. Which one, chance decides when the page
 * loads; it stays while the page stays, so that nobody has to read against a clock. Loaded when an element has a `view`.
 */
export class EntryCard<Item> {
  readonly #options: ListParts<Item>;
  readonly #request: PortalRequest<readonly [Portal | undefined, string, string], Shown<Item> | undefined>;
  #isGone: ((item: Item) => boolean) | undefined;
  #isKept = false;
  /** Whether it is known that whoever is shown is still on the list. */
  #isTrusted = true;

  constructor(host: PortalHost, options: ListParts<Item>) {
    this.#options = options;
    const { definition, portal, query, locale } = options;
    this.#request = new PortalRequest(host, {
      args: () => [portal.portal, query().district, query().station],
      run: ([target], signal) =>
        target && findOne(definition, target, query(), { signal, locale: locale.locale }, this.#isGone),
      onData: (shown) => {
        host.dispatchEvent(new NagrikFoundEvent(shown ? 1 : 0));
        if (definition.list && !this.#isKept) this.#keep(host);
      },
      onFailure: (failure) => host.dispatchEvent(new NagrikFailedEvent(failure)),
    });
  }

  /** Another entry takes the place of one that has left the list. */
  #keep(host: PortalHost): void {
    import('./keep-current.ts').then(
      ({ keepCard }) => {
        if (this.#isKept) return;
        this.#isKept = true;
        keepCard(
          host,
          this.#options,
          () => this.#request.data?.item,
          (isGone) => {
            this.#isGone = isGone;
            this.#request.retry();
          },
          (trusted) => {
            this.#isTrusted = trusted;
            host.requestUpdate();
          },
        );
      },
      // Where its code does not come, it is asked for again: nobody stays of whom it is not known that they are still on the list.
      () => setTimeout(() => this.#keep(host), 3000),
    );
  }

  render(view: string, tools: ListTools<Item>): TemplateResult {
    const { definition, portal, locale } = this.#options;
    const { data, failure, pending, slow } = this.#request;
    return oneEntry({
      ...{ definition, tools, shown: this.#isTrusted ? data : undefined, view: view as View },
      waiting: !failure && (pending || !portal.portal) ? loadingState(slow, 4) : undefined,
      // In a frame a link opens a window: the portal's pages stand in no frame.
      link: (path, words) =>
        html`<a
          href=${tools.resolve(`/services/${definition.service.id}${path}?lang=${locale.locale}`)}
          target=${self === top ? nothing : '_blank'}
          rel="noopener"
          >${words}</a
        >`,
    });
  }
}

/** Makes an element show one entry, once its words and styles are there. @throws what an import threw (the network failed) */
export const openCard = async <Item>(
  host: PortalHost & LitElement,
  options: ListParts<Item>,
): Promise<EntryCard<Item>> => {
  await options.locale.need(viewWords);
  adoptStyles(host, oneEntryStyles);
  return new EntryCard(host, options);
};
