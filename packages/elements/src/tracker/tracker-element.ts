import type { Failure, Portal } from '@nagrik/sdk';
import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { DEFAULT_EXIT } from '../default-exit.ts';
import { isLeftAlone } from '../locale/left-alone.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import { UNREACHABLE } from '../states/portal-request.ts';
import { errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { baseStyles } from '../theme/base.ts';
import type { FilingView } from './filing-view.ts';
import type { FilingKey } from './filing-watch.ts';
import type { MyFilings } from './my-filings.ts';
import type { TrackerDefinition } from './tracker-definition.ts';
import { trackerEntry, type TrackerEntryState } from './tracker-entry.ts';

const trackerStyles = css`
  .head {
    padding-block-end: var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
  }
  .exit {
    display: flex;
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  .mine {
    display: grid;
    gap: var(--n-3);
    padding: 0;
    list-style: none;
  }
`;

/** The engine of trackers: find a filing by account or by number and code, and follow it live. */
export abstract class TrackerElement extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, trackerStyles];
  // Not by decorators: they would cost the first screen half a kilobyte.
  static override properties = {
    portal: { attribute: false },
    portalUrl: { attribute: 'portal-url' },
    reference: {},
    accessCode: { attribute: false },
    exitUrl: { attribute: 'exit-url' },
    view: { state: true },
    mine: { state: true },
    signIn: { state: true },
    errors: { state: true },
    broken: { state: true },
  };

  /** A portal of the SDK. Goes before everything else. */
  declare portal: Portal | undefined;
  /** Address of the portal. */
  declare portalUrl: string | undefined;
  /** Opens this filing at once: its number, as on the receipt. */
  declare reference: string;
  /** The code on the receipt, for `reference`. A secret: set the property from a script, never an attribute in a page. */
  declare accessCode: string;
  /** Where "leave quickly" goes: a page that tells nothing. */
  declare exitUrl: string;

  declare private view: FilingView | undefined;
  declare private mine: MyFilings | undefined;
  declare private signIn: HTMLElement | undefined;
  declare private errors: TrackerEntryState['errors'];
  /** A part of the screen could not be fetched, and how to try again. */
  declare private broken: { readonly failure: Failure; readonly retry: () => void } | undefined;

  readonly #definition: TrackerDefinition;
  readonly #locale: LocaleController;
  // Comes with the SDK while the first screen is being read.
  #portal: PortalController | undefined;
  /** What was typed, as long as it has opened nothing: after a slip of the pen it is compared and put right. */
  #typed: FilingKey | undefined;
  #listing = false;
  #mineFirst = true;

  constructor(definition: TrackerDefinition) {
    super();
    this.reference = this.accessCode = '';
    this.exitUrl = DEFAULT_EXIT;
    this.errors = {};
    this.#definition = definition;
    this.#locale = new LocaleController(this, definition.words);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#connect();
  }

  /** Waits for the network as long as it takes; what is typed meanwhile stays. */
  async #connect(): Promise<PortalController> {
    for (;;) {
      const module = await import('../portal-context.ts').catch(() => undefined);
      if (module) {
        this.#portal ??= new module.PortalController(this);
        this.requestUpdate();
        return this.#portal;
      }
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }

  get #signedIn(): boolean {
    return Boolean(this.#portal?.connection?.session.current);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('reference') || changed.has('accessCode')) {
      this.#close();
      const key = { reference: this.reference, code: this.accessCode };
      if (key.reference && (key.code || this.#signedIn)) this.#try(() => this.#open(key, false));
    }
    if (this.#signedIn && !this.#listing) {
      this.#listing = true;
      this.#mineFirst = !this.#isWriting();
      this.signIn = undefined;
      this.#try(() => this.#listMine());
    }
  }

  protected override render(): unknown {
    if (!this.#locale.ready || isLeftAlone(this)) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    return html`
      <div class="stack" lang=${locale} dir=${direction} @click=${this.#onGoTo}>
        <button class="button plain exit" type="button" part="exit" @click=${this.#exit}>
          ${msg('Leave this page quickly', { id: 'tracker.exit' })}
        </button>
        <div class="head" part="head">
          <h2 part="heading">${this.#definition.heading()}</h2>
          ${this.view ? nothing : html`<p class="muted">${this.#definition.intro()}</p>`}
        </div>
        ${offlineNotice()} ${this.broken ? errorState(this.broken.failure, this.broken.retry) : nothing}
        ${this.view ? this.#renderView(this.view) : this.#renderEntry()}
      </div>
    `;
  }

  #renderView(view: FilingView): TemplateResult {
    return html`
      <p>
        <button class="button plain" type="button" @click=${this.#onBack}>
          ${msg('Another filing', { id: 'tracker.back' })}
        </button>
      </p>
      ${view.render()}
    `;
  }

  #renderEntry(): TemplateResult {
    const state: TrackerEntryState = {
      ways: this.#definition.ways,
      errors: this.errors,
      typed: this.#typed ?? { reference: this.reference, code: '' },
      signIn: this.signIn,
      portal: this.portal ?? this.#portal?.portal,
      onSubmit: (event) => this.#onSubmit(event),
      onSignIn: () => this.#try(() => this.#signIn()),
    };
    const mine = this.#signedIn ? (this.mine?.render() ?? loadingState(false)) : undefined;
    return trackerEntry(state, mine, this.#mineFirst);
  }

  /** Does what needs more code than there is yet; says so where the network does not bring it. */
  #try(action: () => Promise<void>): void {
    this.broken = undefined;
    action().catch(() => {
      this.broken = { failure: UNREACHABLE, retry: () => this.#try(action) };
    });
  }

  async #open(key: FilingKey, asked: boolean): Promise<void> {
    const [{ FilingView, timelineStyles }, words, portal] = await Promise.all([
      import('./filing-view.ts'),
      this.#definition.loadFilingWords(),
      this.#connect(),
    ]);
    await this.#locale.need(words.words);
    adoptStyles(this, timelineStyles);
    this.#close();
    // Whoever pressed a button is taken to what it opened; a page that opens a filing by itself moves nobody.
    const opened = () => asked && this.#focus('#filing');
    this.view = new FilingView(this, portal, this.#locale, key, words, opened);
  }

  async #listMine(): Promise<void> {
    const [{ MyFilings }, words, portal] = await Promise.all([
      import('./my-filings.ts'),
      this.#definition.loadFilingWords(),
      this.#connect(),
    ]);
    await this.#locale.need([...words.words, 'my-filings']);
    this.mine ??= new MyFilings(this, {
      portal,
      locale: this.#locale,
      definition: this.#definition,
      words,
      shown: () => !this.view,
      open: (reference) => this.#try(() => this.#open({ reference, code: '' }, true)),
    });
  }

  async #signIn(): Promise<void> {
    const { createSignIn } = await import('../define/sign-in.ts');
    this.signIn = createSignIn();
  }

  #close(): void {
    this.view?.watch.close();
    this.view = undefined;
  }

  /** Somebody is in the fields, or has left something in them. */
  #isWriting(): boolean {
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>('form input');
    return Array.from(fields).some((field) => field.value !== '' || field.matches(':focus'));
  }

  /** Whoever is found with this page open must not be asked about it: nothing is to be seen, and nobody is signed in, from this moment. */
  async #exit(): Promise<void> {
    this.hidden = true;
    const { connection } = this.#portal ?? {};
    const out = connection && import('../sign-in/sign-out.ts').then(({ signOut }) => signOut(connection));
    await Promise.race([out?.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 250))]);
    connection?.session.forget();
    location.replace(this.exitUrl);
  }

  #onBack(): void {
    if (this.view?.watch.status.data) this.#typed = undefined;
    this.#close();
    this.#mineFirst = true;
    this.errors = {};
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const reference = String(fields.get('reference')).trim();
    const code = String(fields.get('code')).trim();
    this.errors = { reference: !reference, code: !code };
    this.#typed = { reference, code };
    if (reference && code) this.#try(() => this.#open({ reference, code }, true));
    else this.#focus(reference ? '#code' : '#reference');
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
