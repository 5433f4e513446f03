import type { Failure, Portal } from '@nagrik/sdk';
import { css, html, type LitElement, type TemplateResult } from 'lit';
import { UNREACHABLE } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import type { ListParts, PhotoOnAsking } from './list-definition.ts';

type State = 'not-asked' | 'loading' | { readonly url: string } | { readonly failure: Failure };

/**
 * The picture of one open entry, which nobody sees who has not asked for it: before the button is pressed nothing is asked of the portal,
 * so that nothing is in memory that a style sheet of the host page, a print or a slow screen could show. It lives as long as the entry is
 * open; who opens it again is asked again.
 */
export class AskedPhoto<Item> {
  readonly #host: LitElement;
  readonly #item: Item;
  readonly #photo: PhotoOnAsking<Item>;
  readonly #portal: Portal | undefined;
  readonly #parts: ListParts<Item>;
  readonly #under = new AbortController();
  #state: State = 'not-asked';

  constructor(host: LitElement, item: Item, photo: PhotoOnAsking<Item>, parts: ListParts<Item>) {
    this.#host = host;
    this.#item = item;
    this.#photo = photo;
    this.#parts = parts;
    this.#portal = parts.portal.portal;
    adoptStyles(host, askedPhotoStyles);
  }

  /** The entry was closed. */
  stop(): void {
    this.#under.abort();
    this.#set('not-asked');
  }

  render(): TemplateResult {
    const { warning, show, hide, alt } = this.#photo;
    const state = this.#state;
    const failure = typeof state === 'object' && 'failure' in state ? state.failure : undefined;
    const url = typeof state === 'object' && 'url' in state ? state.url : undefined;
    return html`
      <div class="panel stack asked-photo" part="photo-ask">
        <p><strong>${warning(this.#item)}</strong></p>
        ${url ? html`<img part="photo" src=${url} alt=${alt(this.#item)} />` : ''}
        ${failure ? errorState(failure, () => void this.#ask()) : ''}
        ${state === 'loading' ? loadingState(false, 2) : ''}
        <p>
          <button
            class="button secondary wide-on-phone"
            type="button"
            aria-disabled=${state === 'loading'}
            @click=${() => (url ? this.#set('not-asked') : void this.#ask())}
          >
            ${url ? hide() : show()}
          </button>
        </p>
      </div>
    `;
  }

  async #ask(): Promise<void> {
    if (this.#state === 'loading' || !this.#portal) return;
    this.#set('loading');
    const { signal } = this.#under;
    const { locale } = this.#parts.locale;
    const read = await this.#photo
      .read(this.#item, this.#portal, { signal, locale })
      .catch(() => ({ ok: false as const, error: UNREACHABLE }));
    if (signal.aborted) return;
    this.#set(read.ok ? { url: URL.createObjectURL(read.data) } : { failure: read.error as Failure });
  }

  #set(state: State): void {
    if (typeof this.#state === 'object' && 'url' in this.#state) URL.revokeObjectURL(this.#state.url);
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const askedPhotoStyles = css`
  .asked-photo img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 24em;
    border-radius: var(--n-radius);
  }
  /* Paper goes from hand to hand. */
  @media print {
    .asked-photo {
      display: none;
    }
  }
`;
