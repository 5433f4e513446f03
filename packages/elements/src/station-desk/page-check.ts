import { type Failure, issueDiagnosisPass, type Portal, type Site } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { explain } from '../states/explain.ts';

/**
 * For each site of the registry a way to one of its pages that then says itself what keeps a service off it: the desk asks for a pass
 * and makes a link of it. A link, and no window by itself: browsers block what comes after an answer.
 */
export class PageCheck {
  readonly #host: PortalHost;
  readonly #portal: () => Portal | undefined;
  /** The site whose form is open. */
  #site: Site | undefined;
  #address = '';
  #wrong = false;
  #busy = false;
  #failure: Failure | undefined;
  #link = '';

  constructor(host: PortalHost, portal: () => Portal | undefined) {
    this.#host = host;
    this.#portal = portal;
  }

  render(site: Site): TemplateResult {
    if (this.#site?.name !== site.name) {
      return html`<button class="button secondary" type="button" @click=${() => this.#open(site)}>
        ${msg('Check a page', { id: 'sites.check' })} <span class="visually-hidden">${site.name}</span>
      </button>`;
    }
    const { title, advice } = this.#failure ? explain(this.#failure) : { title: '', advice: '' };
    const error = this.#wrong
      ? msg('Write the address of a page of this site.', { id: 'sites.check-wrong' })
      : undefined;
    return html`
      <form
        class="panel stack"
        part="page-check"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#ask(site);
        }}
      >
        ${this.#failure ? html`<p class="note bad" role="alert">${title}. ${advice}</p>` : nothing}
        <div class="field ${error ? 'invalid' : ''}">
          <label for="page-address">${msg('Address of the page', { id: 'sites.check-address' })}</label>
          <p class="hint" id="page-hint">
            ${msg('Only you see there what is wrong, and which line to add.', { id: 'sites.check-hint' })}
          </p>
          ${error ? html`<p class="error-message" id="page-error" role="alert">${error}</p>` : nothing}
          <input
            id="page-address"
            type="url"
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
            .value=${this.#address}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? 'page-hint page-error' : 'page-hint'}
            @change=${(event: Event) => (this.#address = (event.target as HTMLInputElement).value.trim())}
          />
        </div>
        <p class="row">
          <button class="button" aria-disabled=${this.#busy}>${msg('Make a link', { id: 'sites.check-now' })}</button>
          <button class="button plain" type="button" @click=${() => this.#close()}>
            ${msg('Cancel', { id: 'sites.cancel' })}
          </button>
        </p>
        <div role="status">
          ${
            this.#link
              ? html`<p>
                  <a href=${this.#link} target="_blank" rel="noopener noreferrer" id="page-link"
                    >${msg('Open the page with the check: for ten minutes', { id: 'sites.check-open' })}</a
                  >
                </p>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #open(site: Site): void {
    this.#site = site;
    this.#address = `${site.origins[0] ?? ''}/`;
    this.#forget();
    this.#focus('page-address');
  }

  #close(): void {
    this.#site = undefined;
    this.#forget();
    this.#focus('sites');
  }

  #forget(): void {
    this.#link = '';
    this.#wrong = false;
    this.#failure = undefined;
  }

  async #ask(site: Site): Promise<void> {
    const portal = this.#portal();
    if (this.#busy || !portal) return;
    this.#forget();
    const address = URL.canParse(this.#address) ? new URL(this.#address) : undefined;
    this.#wrong = !address || !site.origins.includes(address.origin);
    this.#host.requestUpdate();
    if (this.#wrong || !address) return this.#focus('page-address');
    this.#busy = true;
    const result = await issueDiagnosisPass(portal, site.name);
    this.#busy = false;
    if (this.#site !== site) return;
    if (result.ok) {
      address.hash = `nagrik-diagnose=${result.data.pass}`;
      this.#link = address.href;
      return this.#focus('page-link');
    }
    this.#failure = result.error;
    this.#host.requestUpdate();
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }
}
