import type { Portal } from '@nagrik/sdk';
import { type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { DEFAULT_EXIT } from '../default-exit.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { firstStyles } from '../theme/first.ts';
import type { FormRun } from './form-run.ts';
import type * as RunScreens from './run-screen.ts';
import type { FormService } from './form-service.ts';
import { startPage } from './start-page.ts';
import { startStyles } from './start-styles.ts';

/**
 * The engine of forms. It draws the first screen by itself; journey, controls, definition and words of the later pages
 * come while that is being read. A form is a {@link FormService} and a class with its documentation.
 */
export abstract class FormElement extends LitElement {
  static override styles: CSSResult[] = [...firstStyles, startStyles];

  // Not by decorators: they would cost the first screen half a kilobyte.
  static override properties = {
    portal: { attribute: false },
    portalUrl: { attribute: 'portal-url' },
    district: {},
    exitUrl: { attribute: 'exit-url' },
    about: {},
    run: { state: true },
    starting: { state: true },
    cannotLoad: { state: true },
  };

  /** A portal of the SDK. Goes before everything else. */
  declare portal: Portal | undefined;
  /** Address of the portal. */
  declare portalUrl: string | undefined;
  /** The district whose stations are offered first: its CCTNS code, four digits. */
  declare district: string;
  /** Where "leave quickly" goes: a page that tells nothing. */
  declare exitUrl: string;

  /** The key of a public entry that it is about, for forms that can be about one. */
  declare about: string;

  /** @internal */
  declare run: FormRun | undefined;
  /** The citizen has pressed Start and the form is not here yet. */
  declare private starting: boolean;
  declare private cannotLoad: boolean;

  readonly #service: FormService;
  readonly #locale: LocaleController;
  /** Comes with the SDK and the questions, while the first screen is being read. */
  #portal: PortalController | undefined;
  #screens: typeof RunScreens | undefined;
  #loading: Promise<void> | undefined;

  constructor(service: FormService) {
    super();
    this.district = this.about = '';
    this.exitUrl = DEFAULT_EXIT;
    this.starting = this.cannotLoad = false;
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
        ${run?.active ? this.#screens?.runScreen(run) : this.#renderStart()}
        <p class="visually-hidden" role="status">${run?.controls.announcement}</p>
      </div>
    `;
  }

  #renderStart(): unknown {
    const { run } = this;
    const { baseUrl } = this.#portal?.portal?.settings ?? {};
    return html`
      ${
        run?.news?.kind === 'wiped'
          ? html`<p class="note warn" role="alert">
              ${msg('Nobody answered for 15 minutes, so everything was deleted from this device.', {
                id: 'form.wiped',
              })}
            </p>`
          : nothing
      }
      ${startPage(this.#service.start, {
        unfiled:
          this.#service.discreet?.unfiled() ??
          msg('It is deleted from this device after 15 minutes.', { id: 'form-start.unfiled-here' }),
        ready: !this.starting,
        draft: this.#renderDraft(),
        start: this.#start,
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
      ${baseUrl && this.#screens?.relatedServices(this.#service.start.related, (path) => new URL(path, `${baseUrl}/`).href)}
    `;
  }

  #renderDraft(): TemplateResult | undefined {
    const { run } = this;
    if (run?.news?.kind !== 'resumed') return undefined;
    return this.#screens?.resumeNote({
      savedAt: run.news.savedAt,
      ready: !this.starting,
      start: this.#start,
      startAfresh: () => void run.forget().then(() => this.requestUpdate()),
    });
  }

  readonly #start = (): void => {
    if (!this.run) {
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

  #load(): Promise<void> {
    this.#loading ??= this.#loadRun().catch(() => {
      this.cannotLoad = true;
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #loadRun(): Promise<void> {
    const [{ PortalController }, { FormRun }, screens, form] = await Promise.all([
      import('../portal-context.ts'),
      import('./form-run.ts'),
      import('./run-screen.ts'),
      this.#service.load(),
    ]);
    await this.#locale.need(form.parts);
    const portal = (this.#portal ??= new PortalController(this));
    const run = new FormRun({
      element: this,
      locale: this.#locale,
      connection: () => portal.connection,
      form,
      discreet: this.#service.discreet,
    });
    for (const styles of screens.runStyles) adoptStyles(this, styles);
    this.#screens = screens;
    await run.open();
    this.run = run;
    if (this.starting) this.#start();
  }
}
