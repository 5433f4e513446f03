import { type FormDefinition, Journey } from '@nagrik/journey';
import { DraftKeeper, type DraftNews, IndexedDbDrafts, MemoryDrafts } from '@nagrik/journey/drafts';
import { createKey, type Portal } from '@nagrik/sdk';
import type { LitElement } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalConnection } from '../portal-context.ts';
import { focusFirst } from './focus.ts';
import { FormControls } from './form-controls.ts';
import type { FormEnd } from './form-end.ts';
import { NagrikStepEvent } from './form-events.ts';
import type { Discreet, LoadedForm } from './form-service.ts';
import { LazyValidator } from './lazy-validator.ts';
import { PageHistory } from './page-history.ts';

/** What the run needs of the element around it. */
export interface FormRunOptions {
  readonly element: LitElement & {
    readonly district?: string;
    readonly about?: string;
    /** The run that it shows. */
    run: FormRun | undefined;
  };
  readonly locale: LocaleController;
  readonly connection: () => PortalConnection | undefined;
  readonly form: LoadedForm;
  readonly discreet?: Discreet | undefined;
}

/**
 * One citizen's run through a form: moves between pages and keeps the draft. It is loaded while the first screen is being
 * read; what is drawn of it stands in `run-screen.ts`, and how it ends (sign-in, filing) in `form-end.ts`.
 */
export class FormRun {
  /** The citizen is inside the form; before, and after going back from the first page, the start screen is shown. */
  active = false;
  news: DraftNews | undefined;
  /** Sign-in and filing, once they are here. They come while the first questions are answered. */
  end: FormEnd | undefined;
  /** The validator is being waited for. */
  waiting = false;
  readonly form: LoadedForm;
  /** Nothing of it stays on the device. */
  readonly discreet: Discreet | undefined;
  readonly element: FormRunOptions['element'];
  readonly locale: FormRunOptions['locale'];
  readonly journey: Journey;
  readonly keeper: DraftKeeper;
  readonly controls: FormControls;
  readonly #connection: FormRunOptions['connection'];
  readonly #history: PageHistory;
  readonly #validator: LazyValidator;
  /** A phone kills hidden tabs without a word, so what was typed is saved before the tab is hidden. */
  readonly #leaving = () => {
    if (document.visibilityState === 'hidden') void this.keeper.flush();
  };
  /** Id of the page that was announced last. */
  #shown = '';
  #open = false;

  constructor({ element, locale, connection, form, discreet }: FormRunOptions) {
    this.element = element;
    this.locale = locale;
    this.form = form;
    this.discreet = discreet;
    this.#connection = connection;
    this.journey = this.#say(() => new Journey(form.definition));
    this.#validator = new LazyValidator(this.journey, form.validator);
    this.keeper = new DraftKeeper(
      this.journey as Journey<never>,
      discreet ? new MemoryDrafts() : new IndexedDbDrafts(),
      {
        createKey,
        onNews: (news) => this.heard(news),
      },
    );
    // A few letters of the key tell journeys apart; the whole of it is a secret.
    this.#history = new PageHistory(
      () => this.keeper.idempotencyKey.slice(0, 6),
      (page) => this.#wentTo(page),
    );
    this.controls = new FormControls({
      element,
      locale,
      journey: this.journey,
      keeper: this.keeper,
      portal: () => this.portal,
    });
    this.journey.subscribe(() => element.requestUpdate());
  }

  get connection(): PortalConnection | undefined {
    return this.#connection();
  }

  get portal(): Portal | undefined {
    return this.connection?.portal;
  }

  get signedInAs(): string | undefined {
    return this.connection?.session.current?.citizen.mobileMasked;
  }

  /** Looks for a draft and keeps one from now on. */
  async open(): Promise<void> {
    this.#open = true;
    this.end?.filing.connect();
    document.addEventListener('visibilitychange', this.#leaving);
    await this.keeper.start();
    if (this.element.isConnected) this.#history.connect();
    this.element.requestUpdate();
    void this.#validator.load();
    void this.loadEnd();
  }

  close(): void {
    this.#open = false;
    this.#history.disconnect();
    this.end?.filing.disconnect();
    document.removeEventListener('visibilitychange', this.#leaving);
    void this.keeper.stop();
  }

  /** Into the form: to its first page, or to where the draft stopped. */
  start(): void {
    this.active = true;
    this.news = undefined;
    this.#openAbout();
    // The last step may not have reached the device before a reload: the browser knows of it.
    const { page = '' } = this.#history;
    if (page !== this.#pageId) this.journey.goTo(page);
    if (this.keeper.outcomeUnknown) void this.end?.filing.ask();
    void this.end?.sendOn();
    this.showPage();
  }

  /** What it is about is answered already, unless something was answered before. */
  #openAbout(): void {
    const { element, form, journey } = this;
    if (!element.about || !form.opensWith || Object.keys(journey.state.answers as object).length > 0) return;
    for (const [path, answer] of Object.entries(form.opensWith(element.about))) this.controls.answer(path, answer);
  }

  /** Brings what comes after the questions, so that it is there when the network is not. What fails is tried again. */
  async loadEnd(): Promise<void> {
    const { element, form, locale } = this;
    if (this.end) return;
    const coming = Promise.all([import('./form-end.ts'), form.loadEnding(), locale.need(form.laterParts)]);
    const [module, ending] = (await coming.catch(() => undefined)) ?? [];
    if (this.end || !module || !ending) return;
    const end = (this.end = new module.FormEnd(this, ending));
    if (ending.definition) this.#extend(ending.definition);
    if (this.#open) end.filing.connect();
    if (this.active && this.keeper.outcomeUnknown) void end.filing.ask();
    if (this.active) void end.sendOn();
    // Somebody came before it did: the heading that could not take the focus then takes it now.
    const awaited = element.shadowRoot?.querySelector('.page-title') === null;
    element.requestUpdate();
    if (awaited) await focusFirst(element, '.page-title');
  }

  /** The pages after the first are here: whoever waits for one gets it. */
  #extend(definition: FormDefinition): void {
    const { page } = this.journey.state;
    this.#say(() => this.journey.extend(definition));
    if (!this.active || this.journey.state.page.id === page.id) return;
    this.#skipSignIn();
    this.showPage('replace');
  }

  /** Throws the draft away. */
  async forget(): Promise<void> {
    this.news = undefined;
    await this.keeper.wipe();
    this.#say(() => this.journey.reset());
    this.controls.clear();
    this.end?.filing.reset();
  }

  /** Continue: judges the page and goes on, or files. */
  async next(): Promise<void> {
    if (this.end?.filing.busy || this.waiting) return;
    this.waiting = true;
    await this.#validator.wait();
    this.waiting = false;
    const last = this.journey.pages.at(-1);
    const atEnd = this.journey.state.page === last;
    if (!this.#say(() => this.journey.continue())) {
      if (this.journey.state.page.id === this.#shown) await focusFirst(this.element, '.summary');
      else this.showPage();
      return;
    }
    if (atEnd) await this.end?.file();
    else {
      this.#skipSignIn();
      this.showPage();
    }
  }

  /** One page back, as the browser's button would. */
  back(): void {
    const { page } = this.journey.state;
    if (page.step === 'sign-in' && this.end?.signIn.back()) return;
    if (this.#history.back()) return;
    if (this.journey.back()) this.showPage('replace');
    else this.leave();
  }

  /** From check answers to the page of one answer. */
  change(pageId: string): void {
    this.journey.goTo(pageId);
    this.showPage();
  }

  chooseDraft(mine: boolean): void {
    this.news = undefined;
    if (mine) void this.keeper.keepMine();
    else this.keeper.takeTheirs();
    this.showPage();
  }

  /** After filing: nothing of it stays on the screen, and nobody stays signed in. */
  finish(): void {
    this.#clear();
    this.leave();
    this.news = undefined;
  }

  /** A rule or a `fill` may look words or the language up. */
  #say<T>(thunk: () => T): T {
    return this.locale.say(thunk);
  }

  /** It has arrived: what was answered is gone from here. */
  filed(): void {
    this.#say(() => this.journey.reset());
    this.controls.clear();
    this.#history.replace('done');
  }

  /** Whoever is signed in already is not asked again. */
  #skipSignIn(): void {
    if (this.journey.state.page.step === 'sign-in' && this.signedInAs) this.#say(() => this.journey.continue());
  }

  /** The page where the journey stands, or that it waits for. */
  get #pageId(): string {
    const { definition, state } = this.journey;
    return definition.goesOn ? this.journey.snapshot().page : state.page.id;
  }

  /** Shows the page where the journey stands, and takes the citizen there. */
  showPage(how: 'push' | 'replace' = 'push'): void {
    const id = this.#pageId;
    if (id !== this.#shown || !this.active) this.#history[how](id);
    this.#shown = id;
    this.controls.announcement = '';
    this.element.dispatchEvent(new NagrikStepEvent(id));
    this.element.requestUpdate();
    void focusFirst(this.element, '.page-title');
  }

  /** The browser went to an entry of ours, or to what was before the first. */
  #wentTo(page: string | undefined): void {
    const filing = this.end?.filing;
    if (filing?.busy || filing?.state.kind === 'filed') return;
    // Entries of a journey that is over lead to its beginning, not into empty pages.
    const over = Object.keys(this.journey.state.answers as object).length === 0;
    if (page === undefined || over) return this.leave();
    this.active = true;
    if (!this.journey.goTo(page)) this.journey.back();
    this.#shown = this.#pageId;
    this.element.dispatchEvent(new NagrikStepEvent(this.#shown));
    void focusFirst(this.element, '.page-title');
  }

  /** To the start screen; the answers stay. */
  leave(): void {
    this.active = false;
    this.#shown = '';
    this.news = { kind: 'resumed', savedAt: Date.now() };
    this.element.dispatchEvent(new NagrikStepEvent('start'));
    this.element.requestUpdate();
    void focusFirst(this.element, '.page-title');
  }

  /** For whoever comes next at this device. */
  #clear(): void {
    this.controls.clear();
    this.end?.clear();
  }

  heard(news: DraftNews): void {
    this.news = news;
    if (news.kind === 'wiped') {
      this.active = false;
      this.#clear();
    }
    this.element.requestUpdate();
  }
}
