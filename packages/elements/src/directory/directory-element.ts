import type { Portal, ServiceList } from '@nagrik/sdk';
import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent, NagrikFoundEvent } from '../events.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import { PortalSource } from '../portal-source.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import type { DirectoryDefinition } from './directory-definition.ts';
import { dangerStrip, serviceCards, serviceCardsStyles } from './service-cards.ts';

const headStyles = css`
  .head {
    padding-block-end: var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
  }
`;

/** The engine of directories: services of a portal in groups, each with the way to its page. */
export abstract class DirectoryElement extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, headStyles, serviceCardsStyles];
  // Not by decorators: they would cost the first screen half a kilobyte.
  static override properties = { portal: { attribute: false }, portalUrl: { attribute: 'portal-url' } };

  /** A portal of the SDK. Goes before everything else. */
  declare portal: Portal | undefined;
  /** Address of the portal. */
  declare portalUrl: string | undefined;

  readonly #definition: DirectoryDefinition;
  readonly #locale: LocaleController;
  readonly #portal = new PortalSource(this);
  readonly #services: PortalRequest<readonly [Portal | undefined], ServiceList>;

  constructor(definition: DirectoryDefinition) {
    super();
    this.#definition = definition;
    this.#locale = new LocaleController(this, definition.service.words);
    this.#services = new PortalRequest(this, {
      args: () => [this.#portal.portal],
      run: ([portal], signal) => portal && definition.load(portal, { signal, locale: this.#locale.locale }),
      onData: ({ services }) => this.dispatchEvent(new NagrikFoundEvent(services.length)),
      onFailure: (failure) => this.dispatchEvent(new NagrikFailedEvent(failure)),
    });
  }

  protected override render(): unknown {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    const { name, summary } = this.#definition.service;
    return html`<div class="stack" lang=${locale} dir=${direction}>
      <div class="head" part="head">
        <h2 part="heading">${name()}</h2>
        <p class="muted">${summary()}</p>
      </div>
      ${dangerStrip()} ${offlineNotice()} ${this.#renderServices()}
    </div>`;
  }

  #renderServices(): TemplateResult {
    const { data, failure, slow } = this.#services;
    // In a frame a link opens a window: the portal's pages stand in no frame.
    const window = self !== top;
    if (data) return serviceCards(data.services, { href: ({ id }) => this.#pageAt(`/services/${id}`), window });
    if (!failure) return loadingState(slow);
    return html`${errorState(failure, () => this.#services.retry())}
      <p>
        <a href=${this.#pageAt('/')} target=${window ? '_blank' : nothing} rel="noopener"
          >${msg('Open the portal of the police', { id: 'directory.portal' })}</a
        >
      </p>`;
  }

  /** A page of the portal, in the language on the screen. */
  #pageAt(path: string): string {
    return new URL(`${path}?lang=${this.#locale.locale}`, `${this.#portal.portal?.settings.baseUrl}/`).href;
  }
}
