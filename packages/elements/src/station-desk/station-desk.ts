import {
  endOfficerSession,
  type InboxEntry,
  type InboxFilter,
  type InboxPage,
  listInbox,
  listMatches,
  type MatchList,
  type OfficerSession,
  type Portal,
  sessionAuth,
  watchStationInbox,
} from '@nagrik/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDate, formatNumber } from '../locale/format.ts';
import { formatKept } from '../locale/format-time.ts';
import { localName } from '../locale/local-name.ts';
import { hasWords, loadWords, together } from '../locale/load-words.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import { PortalController } from '../portal-context.ts';
import { stateWords } from '../services/status/state-words.ts';
import { PortalRequest, UNREACHABLE } from '../states/portal-request.ts';
import { emptyState, errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import { timelineStyles } from '../tracker/timeline.ts';
import { CaseDrawer } from './case-drawer.ts';
import { DeskSignIn } from './desk-sign-in.ts';
import { enclosedStyles } from '../controls/file-styles.ts';
import { filedStyles } from '../filed/filed-styles.ts';
import { deskStyles } from './desk-styles.ts';
import type { MatchDesk } from './match-desk.ts';
import type { SiteDesk } from './site-desk.ts';

const FILTERS: readonly (readonly [InboxFilter | undefined, () => string])[] = [
  ['new', () => msg('New', { id: 'desk.filter-new' })],
  ['due-today', () => msg('Due today', { id: 'desk.filter-due' })],
  ['late', () => msg('Late', { id: 'desk.filter-late' })],
  ['waiting-for-citizen', () => msg('Waiting for the citizen', { id: 'desk.filter-waiting' })],
  ['mine', () => msg('Mine', { id: 'desk.filter-mine' })],
  // What is acknowledged and given to nobody yet stands in none of the five.
  [undefined, () => msg('All', { id: 'desk.filter-all' })],
];

/**
 * The station's desk: an officer signs in, sees what was filed at the station, and says what the station does about it. The
 * verbs come from the portal, in the order that the law allows.
 *
 * @summary The station officer's inbox.
 * @slot - Shown until the desk can render.
 * @csspart heading - The heading.
 * @csspart sign-in - The officer's sign-in.
 * @csspart inbox - The list of filings.
 * @csspart contact - How whoever filed may be reached safely.
 * @csspart on-behalf - For whom it was filed, and what they say to it.
 * @csspart filing - What was filed.
 * @csspart support - What they need to be heard and understood.
 * @csspart verbs - What can be recorded now.
 * @csspart timeline - The log.
 * @csspart dialog - The open case.
 * @csspart matches - Reports and entries that may be about the same.
 * @csspart careful-words - How a family is told.
 * @csspart sites - The registry of host sites, for officers who keep it.
 * @csspart site-form - One site being registered, changed or removed.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 */
export class NagrikStationDesk extends LitElement {
  static override styles = [...baseStyles, stateStyles, timelineStyles, filedStyles, enclosedStyles, deskStyles];

  /** A portal of the SDK. Goes before everything else. */
  @property({ attribute: false }) portal: Portal | undefined;
  /** Address of the portal. */
  @property({ attribute: 'portal-url' }) portalUrl: string | undefined;

  @state() private filter: InboxFilter | undefined = 'new';
  @state() private drawer: CaseDrawer | undefined;
  @state() private version = 0;
  /** What stands where the inbox was. */
  @state() private beside: 'sites' | 'matches' | undefined;

  readonly #locale = new LocaleController(
    this,
    together('state', 'desk', 'status', 'filing', 'filing-seldom', 'stage', 'filing-view'),
  );
  readonly #portal = new PortalController(this);
  /** An officer's tokens belong to this desk alone, and to no citizen's element beside it. */
  readonly #auth = sessionAuth<OfficerSession>({ scheme: 'officer', onChange: () => this.#signedOut() });
  readonly #signIn = new DeskSignIn(this, (session) => this.#signedIn(session));
  readonly #inbox: PortalRequest<readonly unknown[], InboxPage>;
  readonly #matches: PortalRequest<readonly unknown[], MatchList>;
  #as: Portal | undefined;
  #stop: AbortController | undefined;
  #sites: SiteDesk | undefined;
  #matchDesk: MatchDesk | undefined;
  #besideFailed = false;

  constructor() {
    super();
    this.#inbox = new PortalRequest(this, {
      args: () => [this.#as, this.filter, this.version],
      run: (_, signal) =>
        this.#as && listInbox(this.#as, { ...(this.filter && { filter: this.filter }), limit: 50 }, { signal }),
    });
    this.#matches = new PortalRequest(this, {
      args: () => [this.#as, this.version],
      run: (_, signal) => this.#as && listMatches(this.#as, { signal }),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  protected override render(): unknown {
    const { portal } = this.#portal;
    if (!this.#locale.ready || !portal) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    const officer = this.#auth.current?.officer;
    return html`
      <div class="stack" lang=${locale} dir=${direction}>
        <div class="head">
          <h2 part="heading">${msg('Station desk', { id: 'desk.heading' })}</h2>
          ${
            officer
              ? html`<p class="row">
                  <span>${officer.rank} ${officer.name}, ${localName(officer.station.name)}</span>
                  ${this.#renderMatchesButton()}
                  ${
                    officer.may?.includes('keep-sites')
                      ? html`<button
                          class="button secondary"
                          type="button"
                          aria-pressed=${this.beside === 'sites'}
                          @click=${() => this.#toggle('sites')}
                        >
                          ${msg('Sites', { id: 'desk.sites' })}
                        </button>`
                      : nothing
                  }
                  <button class="button plain" type="button" @click=${this.#leave}>
                    ${msg('Sign out', { id: 'desk.sign-out' })}
                  </button>
                </p>`
              : nothing
          }
        </div>
        ${offlineNotice()}
        ${officer ? (this.beside ? this.#renderBeside(this.beside) : this.#renderInbox()) : this.#signIn.render(portal)}
        <dialog part="dialog" aria-labelledby="case" @close=${this.#onClosed}>${this.#renderCase()}</dialog>
      </div>
    `;
  }

  /** How many pairs wait stands on it, so that nobody has to look. */
  #renderMatchesButton(): TemplateResult {
    const waiting = this.#matches.data?.total ?? 0;
    return html`<button
      class="button secondary"
      type="button"
      aria-pressed=${this.beside === 'matches'}
      @click=${() => this.#toggle('matches')}
    >
      ${msg('Possible matches', { id: 'desk.matches' })}
      ${waiting > 0 ? html`<span class="number">${formatNumber(waiting)}</span>` : nothing}
    </button>`;
  }

  #renderBeside(beside: 'sites' | 'matches'): TemplateResult {
    if (this.#besideFailed) return errorState(UNREACHABLE, () => void this.#load(beside));
    if (hasWords(this.#locale.locale, [beside])) {
      if (beside === 'sites' && this.#sites) return this.#sites.render();
      if (beside === 'matches' && this.#matchDesk) return this.#renderMatches(this.#matchDesk);
    }
    // Also after a change of the language, whose words are not here yet.
    void this.#load(beside);
    return loadingState(false);
  }

  #renderMatches(desk: MatchDesk): TemplateResult {
    const { data, failure, slow } = this.#matches;
    return failure ? errorState(failure, () => this.#matches.retry()) : data ? desk.render(data) : loadingState(slow);
  }

  #toggle(beside: 'sites' | 'matches'): void {
    this.beside = this.beside === beside ? undefined : beside;
    this.#besideFailed = false;
  }

  /** The inbox is what most officers open: nobody loads the code and the words of what stands beside it before. */
  async #load(beside: 'sites' | 'matches'): Promise<void> {
    this.#besideFailed = false;
    const words = loadWords(this.#locale.locale, [beside]);
    try {
      if (beside === 'sites') {
        const [{ SiteDesk }] = await Promise.all([import('./site-desk.ts'), words]);
        this.#sites ??= new SiteDesk(this, () => this.#as);
      } else {
        const [{ MatchDesk }] = await Promise.all([import('./match-desk.ts'), words]);
        this.#matchDesk ??= new MatchDesk(this, {
          portal: () => this.#as,
          open: (reference) => void this.#open(reference),
          judged: () => (this.version += 1),
        });
      }
    } catch {
      this.#besideFailed = true;
    }
    this.requestUpdate();
  }

  #renderInbox(): TemplateResult {
    const { data, failure, slow } = this.#inbox;
    const counts = data?.counts as Readonly<Record<string, number>> | undefined;
    return html`
      <div class="row filters" role="group" aria-label=${msg('Filter', { id: 'desk.filter' })}>
        ${FILTERS.map(
          ([filter, label]) => html`
            <button
              class="button secondary"
              type="button"
              aria-pressed=${this.filter === filter}
              @click=${() => (this.filter = this.filter === filter ? undefined : filter)}
            >
              ${label()}
              ${counts && filter ? html`<span class="number">${formatNumber(counts[filter] ?? 0)}</span>` : nothing}
            </button>
          `,
        )}
      </div>
      ${failure ? errorState(failure, () => this.#inbox.retry()) : nothing}
      ${!data && !failure ? loadingState(slow) : nothing}
      ${
        data && data.items.length === 0
          ? emptyState(
              msg('Nothing here', { id: 'desk.empty' }),
              msg('What is newly filed appears by itself.', { id: 'desk.empty-advice' }),
            )
          : nothing
      }
      <ul class="inbox" role="list" part="inbox" aria-live="polite">
        ${data?.items.map((entry) => this.#renderEntry(entry))}
      </ul>
    `;
  }

  #renderEntry(entry: InboxEntry): TemplateResult {
    return html`
      <li class="card">
        <div>
          <p>
            <strong class="number" translate="no">${entry.reference}</strong>
            <span class="tag ${entry.filters.includes('late') ? 'bad' : ''}">${stateWords(entry.state)}</span>
            ${
              entry.doNotCall
                ? html`<span class="tag warn">${msg('Do not call', { id: 'desk.do-not-call' })}</span>`
                : nothing
            }
          </p>
          <p class="small muted">
            ${formatKept(entry.filedAt)}${entry.serviceName ? html` · ${localName(entry.serviceName)}` : nothing}${entry.subject ? html` · ${localName(entry.subject)}` : nothing}${
              entry.assignedTo ? html` · ${entry.assignedTo}` : nothing
            }
          </p>
          ${
            entry.nextDueAt
              ? html`<p class="small">${msg('Due:', { id: 'desk.due' })} ${formatDate(entry.nextDueAt)}</p>`
              : nothing
          }
        </div>
        <button class="button" type="button" @click=${() => this.#open(entry.reference)}>
          ${msg('Open', { id: 'desk.open' })} <span class="visually-hidden">${entry.reference}</span>
        </button>
      </li>
    `;
  }

  #renderCase(): TemplateResult | typeof nothing {
    if (!this.drawer) return nothing;
    return html`
      <div class="bar">
        <h3 id="case" class="number" translate="no" tabindex="-1">${this.drawer.reference}</h3>
        <button class="button plain" type="button" @click=${this.#close}>${msg('Close', { id: 'desk.close' })}</button>
      </div>
      <div class="sheet">${this.drawer.render()}</div>
    `;
  }

  #signedIn(session: OfficerSession): void {
    this.#auth.start(session);
    this.#as = this.#portal.portal?.with({ auth: this.#auth });
    this.requestUpdate();
    void this.#watch();
  }

  #signedOut(): void {
    this.#as = undefined;
    this.beside = undefined;
    this.#matchDesk = undefined;
    this.#sites?.close();
    this.#sites = undefined;
    this.#stop?.abort();
    this.#close();
    this.requestUpdate();
  }

  async #leave(): Promise<void> {
    if (this.#as) await endOfficerSession(this.#as);
    this.#auth.forget();
    this.#signedOut();
  }

  /** Reads the inbox again whenever the portal says that it has changed. */
  async #watch(): Promise<void> {
    this.#stop?.abort();
    const portal = this.#as;
    if (!portal) return;
    const { signal } = (this.#stop = new AbortController());
    try {
      for await (const _ of watchStationInbox(portal, { signal })) this.version += 1;
    } catch {
      // The session is over: reading the inbox says so.
      if (!signal.aborted) this.version += 1;
    }
  }

  async #open(reference: string): Promise<void> {
    this.drawer?.close();
    this.drawer = new CaseDrawer(
      this,
      this.#locale,
      () => this.#as,
      reference,
      () => (this.version += 1),
    );
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #onClosed(): void {
    this.drawer?.close();
    this.drawer = undefined;
    this.version += 1;
  }
}
