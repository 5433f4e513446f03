import type { Portal } from '@nagrik/sdk';
import { adoptStyles, type CSSResult, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hasWords, loadWords, type WordPart } from '../locale/load-words.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import { loadingState, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import type { FormRun } from './form-run.ts';
import type { FormService } from './form-service.ts';
import { startPage } from './start-page.ts';
import { startStyles } from './start-styles.ts';

/** Words of the engine's later screens. */
const engineParts: readonly WordPart[] = ['form', 'sign-in'];

/**
 * The engine of forms. It draws the first screen by itself; journey, controls, definition and words of the later pages
 * come while that is being read. A form is a {@link FormService} and a class with its documentation.
 */
export abstract class FormElement extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, startStyles];

  /** A portal of the SDK. Goes before everything else. */
  @property({ attribute: false }) portal: Portal | undefined;
  /** Address of the portal. */
  @property({ attribute: 'portal-url' }) portalUrl: string | undefined;
  /** The district whose stations are offered first: its CCTNS code, four digits. */
  @property() district = '';
  /** Where "leave quickly" goes: a page that tells nothing. */
  @property({ attribute: 'exit-url' }) exitUrl = 'https://mausam.imd.gov.in/';

  @state() private run: FormRun | undefined;
  /** The citizen has pressed Start and the form is not here yet. */
  @state() private starting = false;
  @state() private cannotLoad = false;

  readonly #service: FormService;
  readonly #locale: LocaleController;
  /** Comes with the SDK and the questions, while the first screen is being read. */
  #portal: PortalController | undefined;
  #screen: ((run: FormRun) => unknown) | undefined;
  #loading: Promise<void> | undefined;

  constructor(service: FormService) {
    super();
    this.#service = service;
    this.#locale = new LocaleController(this, service.parts);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.run?.open();
    addEventListener('online', this.#retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#retry);
    this.run?.close();
  }

  protected override updated(): void {
    // After the first screen stands: it must not wait for what comes later.
    if (this.#locale.ready && !this.run && !this.cannotLoad) void this.#load();
    if (this.run) this.#needWords(this.run);
  }

  protected override render(): unknown {
    const { run } = this;
    // What stands inside the tag stays until there are words, and where nobody has named a portal.
    if (!this.#locale.ready || (run && !this.#portal?.portal)) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    return html`
      <div lang=${locale} dir=${direction}>
        <div class="bar" part="bar">
          <button class="button plain exit" type="button" part="exit" @click=${this.#exit}>
            ${msg('Leave this page quickly', { id: 'form-start.exit' })}
          </button>
        </div>
        ${run?.active ? this.#renderRun(run) : this.#renderStart()}
        <p class="visually-hidden" role="status">${run?.controls.announcement}</p>
      </div>
    `;
  }

  #renderRun(run: FormRun): unknown {
    if (!hasWords(this.#locale.locale, this.#parts(run))) return loadingState(false);
    return this.#screen?.(run);
  }

  #renderStart(): unknown {
    const { run } = this;
    return html`
      ${
        run?.news?.kind === 'wiped'
          ? html`<p class="note warn" role="alert">
              ${msg('Nobody answered for 15 minutes, so everything was deleted from this device.', {
                id: 'form-start.wiped',
              })}
            </p>`
          : nothing
      }
      ${startPage(this.#service.start, {
        ready: !this.starting,
        draftFrom: run?.news?.kind === 'resumed' ? run.news.savedAt : undefined,
        start: this.#start,
        startAfresh: () => void run?.forget().then(() => this.requestUpdate()),
      })}
      <p role="status">
        ${
          this.starting && this.cannotLoad
            ? html`<span class="note warn"
                >${msg('The questions could not be loaded. They come as soon as the internet is back.', {
                  id: 'form-start.cannot-load',
                })}</span
              >`
            : this.starting
              ? msg('One moment…', { id: 'form-start.loading' })
              : nothing
        }
      </p>
    `;
  }

  readonly #start = (): void => {
    if (!this.run || !hasWords(this.#locale.locale, this.#parts(this.run))) {
      this.starting = true;
      this.#retry();
      return;
    }
    this.starting = false;
    this.run.start();
  };

  readonly #exit = async (): Promise<void> => {
    // Nothing is to be seen from this moment; the disk gets a blink of time to forget.
    this.hidden = true;
    await Promise.race([this.run?.forget(), new Promise((resolve) => setTimeout(resolve, 250))]);
    location.replace(this.exitUrl);
  };

  readonly #retry = (): void => {
    this.cannotLoad = false;
    void this.#load();
  };

  #parts(run: FormRun): readonly WordPart[] {
    return [...engineParts, ...run.form.parts];
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadRun().catch(() => {
      this.cannotLoad = true;
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #loadRun(): Promise<void> {
    const { locale } = this.#locale;
    const [{ PortalController }, { FormRun }, { formStyles, runScreen }, form] = await Promise.all([
      import('../portal-context.ts'),
      import('./form-run.ts'),
      import('./run-screen.ts'),
      this.#service.load(),
    ]);
    await loadWords(locale, [...engineParts, ...form.parts]);
    const portal = (this.#portal ??= new PortalController(this));
    const run = new FormRun({
      element: this,
      locale: this.#locale,
      connection: () => portal.connection,
      form,
    });
    const { elementStyles } = this.constructor as typeof FormElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, formStyles]);
    this.#screen = runScreen;
    await run.open();
    this.run = run;
    if (this.starting) this.#start();
  }

  /** The language changed in the middle: the later pages' words follow. */
  #needWords(run: FormRun): void {
    const { locale } = this.#locale;
    if (hasWords(locale, this.#parts(run))) return;
    loadWords(locale, this.#parts(run)).then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }
}
