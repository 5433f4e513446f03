import type { FilingSummary, Portal } from '@nagrik/sdk';
import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { latinDigits } from '../locale/digits.ts';
import { formatDate } from '../locale/format.ts';
import { loadWords } from '../locale/load-words.ts';
import { localName } from '../locale/local-name.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { emptyState, errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import type { FilingKey } from './filing-watch.ts';
import type { FilingView } from './filing-view.ts';
import { trackerEntry, type TrackerEntryState } from './tracker-entry.ts';
import type { TrackerDefinition } from './tracker-definition.ts';

const trackerStyles = css`
  .head {
    padding-block-end: var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
  }
  .mine {
    display: grid;
    gap: var(--n-3);
    padding: 0;
    list-style: none;
  }
  .mine .button {
    justify-content: flex-start;
    text-align: start;
  }
`;

/** `7kqm २xvt 9hdc` as it stands on the receipt: `7KQM-2XVT-9HDC`. */
const tidyCode = (typed: string): string =>
  (
    latinDigits(typed)
      .toUpperCase()
      .replace(/[^0-9A-Z]/gu, '')
      .match(/.{1,4}/gu) ?? []
  ).join('-');

/** The engine of trackers: find a filing by account or by number and code, and follow it live. */
export abstract class TrackerElement extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, trackerStyles];

  @property({ attribute: false }) portal: Portal | undefined;
  @property({ attribute: 'portal-url' }) portalUrl: string | undefined;
  /** Opens this filing at once: its number, as on the receipt. */
  @property() reference = '';
  /** The code on the receipt, for {@link reference}. A secret: set the property from a script, never an attribute in a page. */
  @property({ attribute: false }) accessCode = '';

  @state() private view: FilingView | undefined;
  @state() private signingIn = false;
  @state() private errors: TrackerEntryState['errors'] = {};

  readonly #definition: TrackerDefinition;
  readonly #locale: LocaleController;
  // Comes with the SDK while the first screen is being read.
  #portal: PortalController | undefined;
  readonly #mine: PortalRequest<readonly unknown[], { readonly items: readonly FilingSummary[] }>;

  constructor(definition: TrackerDefinition) {
    super();
    this.#definition = definition;
    this.#locale = new LocaleController(this, definition.words);
    this.#mine = new PortalRequest(this, {
      args: () => [this.#portal?.portal, this.#signedIn, this.view],
      run: (_, signal) =>
        this.#signedIn &&
        !this.view &&
        this.#portal?.portal &&
        definition.listMine(this.#portal.portal, {}, { signal, locale: this.#locale.locale }),
    });
    void this.#connect();
  }

  async #connect(): Promise<void> {
    while (!this.#portal)
      try {
        const { PortalController } = await import('../portal-context.ts');
        this.#portal = new PortalController(this);
        this.requestUpdate();
      } catch {
        // The network failed; what is typed meanwhile stays.
        await new Promise((resolve) => setTimeout(resolve, 3000));
      }
  }

  get #signedIn(): boolean {
    return Boolean(this.#portal?.connection?.session.current);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('reference') || changed.has('accessCode')) {
      this.#close();
      if (this.reference && (this.accessCode || this.#signedIn))
        void this.#open({ reference: this.reference, code: this.accessCode }, false);
    }
  }

  protected override render(): unknown {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    return html`
      <div class="stack" lang=${locale} dir=${direction} @click=${this.#onGoTo}>
        <div class="head">
          <h2 part="heading">${this.#definition.heading()}</h2>
          ${this.view ? nothing : html`<p class="muted">${this.#definition.intro()}</p>`}
        </div>
        ${offlineNotice()}
        ${
          this.view
            ? html`<p>
                  <button class="button plain" type="button" @click=${this.#onBack}>
                    ${msg('Another complaint', { id: 'tracker.back' })}
                  </button>
                </p>
                ${this.view.render()}`
            : this.#renderEntry()
        }
      </div>
    `;
  }

  #renderEntry(): TemplateResult {
    return html`
      ${
        this.#signedIn
          ? this.#renderMine()
          : trackerEntry({
              errors: this.errors,
              reference: this.reference,
              signingIn: this.signingIn,
              portal: this.portal ?? this.#portal?.portal,
              onSubmit: (event) => this.#onSubmit(event),
              onSignIn: () => this.#onSignIn(),
            })
      }
    `;
  }

  #renderMine(): TemplateResult {
    const { data, failure, slow } = this.#mine;
    if (failure) return errorState(failure, () => this.#mine.retry());
    if (!data) return loadingState(slow);
    if (data.items.length === 0)
      return emptyState(
        msg('You have not filed anything yet', { id: 'tracker.none' }),
        msg('What you file with this mobile number appears here.', { id: 'tracker.none-advice' }),
      );
    return html`
      <h3>${msg('Your complaints', { id: 'tracker.mine' })}</h3>
      <ul class="mine" role="list" part="mine">
        ${data.items.map(
          (filing) => html`
            <li class="card stack">
              <p>
                <strong class="number" translate="no">${filing.reference}</strong>
                <span class="tag ${filing.waitingForCitizen ? 'warn' : ''}">
                  ${
                    filing.waitingForCitizen
                      ? msg('Your answer is needed', { id: 'tracker.needs-answer' })
                      : this.#definition.state(filing.state)
                  }
                </span>
              </p>
              <p class="small muted">
                ${formatDate(filing.filedAt)}${filing.station ? html` · ${localName(filing.station.name)}` : nothing}
              </p>
              <button
                class="button secondary wide-on-phone"
                type="button"
                @click=${() => this.#open({ reference: filing.reference, code: '' }, true)}
              >
                ${msg('See how far it is', { id: 'tracker.open' })}
                <span class="visually-hidden">${filing.reference}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  async #open(key: FilingKey, asked: boolean): Promise<void> {
    const [{ FilingView, timelineStyles }, words] = await Promise.all([
      import('./filing-view.ts'),
      this.#definition.loadFilingWords(),
      this.#connect(),
    ]);
    if (!this.#portal) return;
    await loadWords(this.#locale.locale, words.words).catch(() => undefined);
    const sheet = timelineStyles.styleSheet;
    const root = this.renderRoot;
    if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#close();
    // Whoever pressed a button is taken to what it opened; a page that opens a filing by itself moves nobody.
    this.view = new FilingView(this, this.#portal, this.#locale, key, words, () => asked && this.#focus('#filing'));
  }

  #close(): void {
    this.view?.watch.close();
    this.view = undefined;
  }

  #onBack(): void {
    this.#close();
    this.errors = {};
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const reference = latinDigits(String(fields.get('reference') ?? ''))
      .trim()
      .toUpperCase();
    const code = tidyCode(String(fields.get('code') ?? ''));
    this.errors = { reference: !reference, code: !code };
    if (reference && code) void this.#open({ reference, code }, true);
    else this.#focus(reference ? '#code' : '#reference');
  }

  async #onSignIn(): Promise<void> {
    await import('../define/sign-in.ts');
    this.signingIn = true;
  }

  #onGoTo(event: Event): void {
    const id = (event.target as HTMLElement).dataset['goto'];
    if (!id) return;
    event.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    const details = target?.closest('details');
    if (details) details.open = true;
    target?.focus();
  }

  #focus(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
