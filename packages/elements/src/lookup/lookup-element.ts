import type { Portal, Result } from '@nagrik/sdk';
import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NagrikFailedEvent, NagrikFoundEvent } from '../events.ts';
import { latinDigits } from '../locale/digits.ts';
import { formatNumber } from '../locale/format.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg, str } from '../locale/msg.ts';
import { PlaceController } from '../places/place-controller.ts';
import { PortalSource } from '../portal-source.ts';
import { saveFile } from '../save-file.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { baseStyles } from '../theme/base.ts';
import type { LookupDefinition, LookupPage, LookupQuery, LookupTools } from './lookup-definition.ts';
import { lookupForm } from './lookup-form.ts';

/** Today in India, as a date input writes it. */
const today = (): string => new Date(Date.now() + 5.5 * 3_600_000).toISOString().slice(0, 10);

const lookupStyles = css`
  .head {
    padding-block-end: var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--n-column)), 1fr));
    gap: var(--n-4);
    align-items: end;
  }
  .results {
    display: grid;
    gap: var(--n-4);
    padding: 0;
    list-style: none;
  }
`;

/** The engine of lookups: a form, its answer, what to do where there is none. */
export abstract class LookupElement<Item> extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, lookupStyles];

  @property({ attribute: false }) portal: Portal | undefined;
  @property({ attribute: 'portal-url' }) portalUrl: string | undefined;
  /** The district chosen at first: its CCTNS code, four digits. */
  @property() district = '';
  /** The station chosen at first: its CCTNS code, seven digits. */
  @property() station = '';

  @state() private query: LookupQuery = { station: '', by: 'number', number: '', year: '', from: '', to: '' };
  /** What was asked for, with a place in the pages of its answer. */
  @state() private asked: (LookupQuery & { readonly cursor: string }) | undefined;
  @state() private errors: ReadonlyMap<string, string> = new Map();
  @state() private items: readonly Item[] = [];
  @state() private file: { readonly key: string; readonly failure?: unknown } | undefined;

  readonly #definition: LookupDefinition<Item>;
  readonly #locale: LocaleController;
  readonly #portal = new PortalSource(this);
  readonly #places: PlaceController;
  readonly #answer: PortalRequest<readonly unknown[], LookupPage<Item>>;

  constructor(definition: LookupDefinition<Item>) {
    super();
    this.#definition = definition;
    this.#locale = new LocaleController(this, definition.words);
    this.#places = new PlaceController(this, {
      portal: this.#portal,
      locale: this.#locale,
      needed: () => this.#locale.ready,
      district: () => this.district,
    });
    this.#answer = new PortalRequest(this, {
      args: () => [this.#portal.portal, this.asked],
      run: (_, signal) =>
        this.#portal.portal &&
        this.asked &&
        definition.find(this.#portal.portal, this.asked, { signal, locale: this.#locale.locale }),
      onData: ({ items }) => {
        this.items = this.asked?.cursor ? [...this.items, ...items] : items;
        this.dispatchEvent(new NagrikFoundEvent(this.items.length));
        if (!this.asked?.cursor) this.#focus('#answer');
      },
      onFailure: (failure) => {
        this.dispatchEvent(new NagrikFailedEvent(failure.code));
        if (failure.kind === 'invalid')
          this.#refuse(
            failure.fields.map((problem) => [
              problem.pointer.replace(/^\//u, ''),
              this.#locale.say(() => definition.problem(problem)),
            ]),
          );
      },
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('station') && this.station) this.query = { ...this.query, station: this.station };
  }

  protected override render(): unknown {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    const tools: LookupTools = {
      options: { locale },
      district: this.#places.districtName(this.district) ?? '',
      download: (key, run, name) => void this.#download(key, run, name),
      downloading: (key) => this.file?.key === key && !this.file.failure,
    };
    return html`
      <div class="stack" lang=${locale} dir=${direction} @click=${this.#onGoTo}>
        <div class="head">
          <h2 part="heading">${this.#definition.heading()}</h2>
          <p class="muted">${this.#definition.intro()}</p>
        </div>
        ${offlineNotice()}
        ${lookupForm(
          {
            district: this.district,
            query: this.query,
            errors: this.errors,
            pending: this.#answer.pending,
            today: today(),
            places: this.#places,
            onInput: (event) => this.#onInput(event),
            onSubmit: (event) => this.#onSubmit(event),
          },
          this.#definition as unknown as LookupDefinition<never>,
        )}
        <div id="answer" tabindex="-1" part="answer">${this.#renderAnswer(tools)}</div>
      </div>
    `;
  }

  #renderAnswer(tools: LookupTools): TemplateResult | typeof nothing {
    const { data, failure, pending, slow } = this.#answer;
    if (failure) return failure.kind === 'invalid' ? nothing : errorState(failure, () => this.#answer.retry());
    if (pending && !this.asked?.cursor) return loadingState(slow);
    if (!data) return nothing;
    if (this.items.length === 0) return this.#definition.nothing(tools);
    return html`
      <p role="status">${msg(str`Found: ${formatNumber(this.items.length)}`, { id: 'lookup.found' })}</p>
      <ul class="results" role="list" part="results">
        ${this.items.map((item) => html`<li class="card">${this.#definition.result(item, tools)}${this.#renderFile(item)}</li>`)}
      </ul>
      ${
        data.nextCursor
          ? html`<p>
              <button class="button secondary" type="button" aria-disabled=${pending} @click=${this.#onMore}>
                ${pending ? msg('Loading…', { id: 'state.loading' }) : msg('Show more', { id: 'lookup.more' })}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderFile(item: Item): TemplateResult | typeof nothing {
    if (this.file?.key !== this.#definition.key(item) || !this.file.failure) return nothing;
    return html`<p class="error-message" role="alert">
      ${msg('The copy could not be downloaded. Look again and try once more.', { id: 'lookup.download-failed' })}
    </p>`;
  }

  async #download(key: string, run: (portal: Portal) => Promise<Result<Blob>>, name: string): Promise<void> {
    const { portal } = this.#portal;
    if (!portal || (this.file?.key === key && !this.file.failure)) return;
    this.file = { key };
    const result = await run(portal);
    if (result.ok) saveFile(result.data, name);
    else this.dispatchEvent(new NagrikFailedEvent(result.error.code));
    this.file = result.ok ? undefined : { key, failure: result.error };
  }

  #onInput(event: Event): void {
    const { id, name, value } = event.target as HTMLInputElement;
    if (id === 'district') {
      this.district = value;
      this.query = { ...this.query, station: '' };
    } else {
      this.query = { ...this.query, [name || id]: value };
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.#answer.pending) return;
    // "339/2025" is how people say it; digits may be Devanagari or Urdu ones.
    const [number = '', year = ''] = latinDigits(this.query.number).split('/');
    const query = {
      ...this.query,
      number: number.trim(),
      year: latinDigits(this.query.year).trim() || year.trim(),
    };
    this.query = query;
    const needed = ['station', ...(query.by === 'number' ? (['number', 'year'] as const) : (['from', 'to'] as const))];
    const missing = needed.filter((name) => !query[name as keyof LookupQuery]);
    if (!this.district && missing.includes('station')) missing.unshift('district');
    if (missing.length > 0) {
      this.#refuse(
        missing.map((name) => [
          name,
          this.#locale.say(() => this.#definition.problem({ pointer: `/${name}`, code: 'required' })),
        ]),
      );
      return;
    }
    this.errors = new Map();
    this.items = [];
    this.asked = { ...query, cursor: '' };
  }

  #onMore(): void {
    const cursor = this.#answer.data?.nextCursor;
    if (this.asked && cursor && !this.#answer.pending) this.asked = { ...this.asked, cursor };
  }

  #refuse(errors: readonly (readonly [string, string])[]): void {
    this.errors = new Map(errors);
    this.#focus('#summary');
  }

  #onGoTo(event: Event): void {
    const id = (event.target as HTMLElement).dataset['goto'];
    if (!id) return;
    event.preventDefault();
    this.#focus(`#${id}`);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
