import type { Failure, FieldProblem, Portal } from '@nagrik/sdk';
import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent, NagrikFoundEvent } from '../events.ts';
import { latinDigits } from '../locale/digits.ts';
import { isLeftAlone } from '../locale/left-alone.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { PlaceController } from '../places/place-controller.ts';
import { PortalSource } from '../portal-source.ts';
import { PortalRequest, UNREACHABLE } from '../states/portal-request.ts';
import { errorState, loadingState, offlineNotice, stateStyles } from '../states/states.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { baseStyles } from '../theme/base.ts';
import type { AnswerView } from './lookup-answer.ts';
import type { LookupDefinition, LookupPage, LookupQuery } from './lookup-definition.ts';
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
`;

/** The engine of lookups: a form, its answer, what to do where there is none. */
export abstract class LookupElement<Item> extends LitElement {
  static override styles: CSSResult[] = [...baseStyles, stateStyles, lookupStyles];

  // Not by decorators: they would cost the first screen half a kilobyte.
  static override properties = {
    portal: { attribute: false },
    portalUrl: { attribute: 'portal-url' },
    district: {},
    station: {},
    query: { state: true },
    asked: { state: true },
    problems: { state: true },
    items: { state: true },
    view: { state: true },
    broken: { state: true },
  };

  /** A portal of the SDK. Goes before everything else. */
  declare portal: Portal | undefined;
  /** Address of the portal. */
  declare portalUrl: string | undefined;
  /** The district chosen at first: its CCTNS code, four digits. */
  declare district: string;
  /** The station chosen at first: its CCTNS code, seven digits. */
  declare station: string;

  declare private query: LookupQuery;
  /** What was asked for, with a place in the pages of its answer. */
  declare private asked: (LookupQuery & { readonly cursor: string }) | undefined;
  /** What is wrong with the question; words are made when they are drawn. */
  declare private problems: readonly FieldProblem[];
  declare private items: readonly Item[];
  declare private view: AnswerView<Item> | undefined;
  /** A part of the screen could not be fetched, and how to try again. */
  declare private broken: { readonly failure: Failure; readonly retry: () => void } | undefined;

  readonly #definition: LookupDefinition<Item>;
  readonly #locale: LocaleController;
  readonly #portal = new PortalSource(this);
  readonly #places: PlaceController;
  readonly #answer: PortalRequest<readonly unknown[], LookupPage<Item>>;

  constructor(definition: LookupDefinition<Item>) {
    super();
    this.district = this.station = '';
    this.query = { station: '', by: 'number', number: '', year: '', from: '', to: '' };
    this.problems = [];
    this.items = [];
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
        this.dispatchEvent(new NagrikFailedEvent(failure));
        if (failure.kind === 'invalid') void this.#refuse(failure.fields);
      },
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('station') && this.station) this.query = { ...this.query, station: this.station };
  }

  protected override render(): unknown {
    if (!this.#locale.ready || isLeftAlone(this)) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    const { view } = this;
    const errors = new Map(view && this.problems.map((each) => [each.pointer.slice(1), view.problem(each)]));
    return html`
      <div class="stack" lang=${locale} dir=${direction} @click=${this.#onGoTo} @focusin=${this.#prepare}>
        <div class="head">
          <h2 part="heading">${this.#definition.heading()}</h2>
          <p class="muted">${this.#definition.intro()}</p>
        </div>
        ${offlineNotice()}
        ${lookupForm(
          {
            district: this.district,
            query: this.query,
            errors,
            summary: view && errors.size > 0 ? view.summary(errors) : nothing,
            pending: this.#answer.pending,
            today: today(),
            places: this.#places,
            onInput: (event) => this.#onInput(event),
            onSubmit: (event) => this.#onSubmit(event),
          },
          this.#definition as unknown as LookupDefinition<never>,
        )}
        <div id="answer" class="stack" tabindex="-1" part="answer">${this.#renderAnswer()}</div>
      </div>
    `;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const { data, failure, pending, slow } = this.#answer;
    if (this.broken) return errorState(this.broken.failure, this.broken.retry);
    if (failure) return failure.kind === 'invalid' ? nothing : errorState(failure, () => this.#answer.retry());
    if ((pending && !this.asked?.cursor) || (data && !this.view)) return loadingState(slow);
    if (!data || !this.view) return nothing;
    return this.view.render({
      items: this.items,
      hasMore: Boolean(data.nextCursor),
      pending,
      district: this.#places.districtName(this.district) ?? '',
      onMore: () => this.#onMore(),
    });
  }

  /**
   * Brings the words and the look of an answer, from the moment that somebody begins to fill the form in; says so where the
   * network does not bring them.
   */
  async #prepare(): Promise<void> {
    if (this.view) return;
    this.broken = undefined;
    try {
      const [{ AnswerView, answerStyles }, answer] = await Promise.all([
        import('./lookup-answer.ts'),
        this.#definition.loadAnswer(),
      ]);
      await this.#locale.need(answer.words);
      adoptStyles(this, answerStyles);
      const portal = () => this.#portal.portal;
      this.view ??= new AnswerView(this, answer, portal, () => this.#locale.locale);
    } catch {
      this.broken = { failure: UNREACHABLE, retry: () => void this.#prepare() };
    }
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
      void this.#refuse(missing.map((name) => ({ pointer: `/${name}`, code: 'required' })));
      return;
    }
    this.problems = [];
    this.items = [];
    this.asked = { ...query, cursor: '' };
    void this.#prepare();
  }

  #onMore(): void {
    const cursor = this.#answer.data?.nextCursor;
    if (this.asked && cursor && !this.#answer.pending) this.asked = { ...this.asked, cursor };
  }

  async #refuse(problems: readonly FieldProblem[]): Promise<void> {
    await this.#prepare();
    this.problems = problems;
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
