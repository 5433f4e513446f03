import { Journey } from '@nagrik/journey';
import { DraftKeeper, type DraftNews, IndexedDbDrafts } from '@nagrik/journey/drafts';
import { createKey, type Portal } from '@nagrik/sdk';
import { Downloads } from './downloads.ts';
import { Filing, type FilingState, stages } from './filing.ts';
import { filesOnTheirWay } from './files-on-their-way.ts';
import { focusFirst } from './focus.ts';
import { FormControls } from './form-controls.ts';
import { NagrikFiledEvent, NagrikPageChangedEvent, NagrikSignedInEvent } from './form-events.ts';
import type { LoadedForm } from './form-service.ts';
import { Late, type LateOptions } from './late.ts';
import { LazyValidator } from './lazy-validator.ts';
import { loseFiles } from './lose-files.ts';
import { PageHistory } from './page-history.ts';

/** What the run needs of the element around it. */
export interface FormRunOptions extends Omit<LateOptions, 'onSignedIn' | 'parts'> {
  readonly form: LoadedForm;
}

/**
 * One citizen's run through a form: moves between pages, keeps the draft, signs in, files. It is loaded while the first
 * screen is being read; what is drawn of it stands in `run-screen.ts`.
 */
export class FormRun {
  /** The citizen is inside the form; before, and after going back from the first page, the start screen is shown. */
  active = false;
  news: DraftNews | undefined;
  /** The portal no longer knew who was signed in. */
  sessionEnded = false;
  /** The validator is being waited for. */
  waiting = false;
  readonly form: LoadedForm;
  readonly element: LateOptions['element'];
  readonly locale: LateOptions['locale'];
  readonly journey: Journey;
  readonly keeper: DraftKeeper;
  readonly filing: Filing;
  readonly downloads: Downloads;
  readonly late: Late;
  readonly controls: FormControls;
  readonly #connection: LateOptions['connection'];
  readonly #history: PageHistory;
  readonly #validator: LazyValidator;
  /** A phone kills hidden tabs without a word, so what was typed is saved before the tab is hidden. */
  readonly #leaving = () => {
    if (document.visibilityState === 'hidden') void this.keeper.flush();
  };
  /** Id of the page that was announced last. */
  #shown = '';
  #stage = '';

  constructor({ element, locale, connection, form }: FormRunOptions) {
    this.element = element;
    this.locale = locale;
    this.form = form;
    this.#connection = connection;
    this.journey = this.#say(() => new Journey(form.definition));
    this.#validator = new LazyValidator(this.journey, form.validator);
    this.downloads = new Downloads(form, () => element.requestUpdate());
    this.keeper = new DraftKeeper(this.journey as Journey<never>, new IndexedDbDrafts(), {
      createKey,
      onNews: (news) => this.#heard(news),
    });
    // A few letters of the key tell journeys apart; the whole of it is a secret.
    this.#history = new PageHistory(
      () => this.keeper.idempotencyKey.slice(0, 6),
      (page) => this.#wentTo(page),
    );
    this.filing = new Filing(
      this.keeper,
      () => this.portal,
      () => this.#filingChanged(),
    );
    this.controls = new FormControls({
      element,
      locale,
      journey: this.journey,
      keeper: this.keeper,
      portal: () => this.portal,
    });
    this.late = new Late({
      element,
      locale,
      connection,
      parts: form.laterParts,
      onSignedIn: (session) => {
        this.sessionEnded = false;
        element.dispatchEvent(new NagrikSignedInEvent(session));
        void this.next();
      },
    });
    this.journey.subscribe(() => element.requestUpdate());
  }

  get portal(): Portal | undefined {
    return this.#connection()?.portal;
  }

  get signedInAs(): string | undefined {
    return this.#connection()?.session.current?.citizen.mobileMasked;
  }

  /** Looks for a draft and keeps one from now on. */
  async open(): Promise<void> {
    this.filing.connect();
    document.addEventListener('visibilitychange', this.#leaving);
    await this.keeper.start();
    if (this.element.isConnected) this.#history.connect();
    this.element.requestUpdate();
    void this.#validator.load();
    void this.late.load();
  }

  close(): void {
    this.#history.disconnect();
    this.filing.disconnect();
    document.removeEventListener('visibilitychange', this.#leaving);
    void this.keeper.stop();
  }

  /** Into the form: to its first page, or to where the draft stopped. */
  start(): void {
    this.active = true;
    this.news = undefined;
    if (this.keeper.outcomeUnknown) void this.filing.ask();
    void this.#sendOn();
    this.#showPage();
  }

  /** Throws the draft away. */
  async forget(): Promise<void> {
    this.news = undefined;
    await this.keeper.wipe();
    this.#say(() => this.journey.reset());
    this.controls.clear();
    this.filing.reset();
  }

  /** Continue: judges the page and goes on, or files. */
  async next(): Promise<void> {
    if (this.filing.busy || this.waiting) return;
    this.waiting = true;
    await this.#validator.wait();
    this.waiting = false;
    const last = this.journey.pages.at(-1);
    const atEnd = this.journey.state.page === last;
    if (!this.#say(() => this.journey.continue())) {
      if (this.journey.state.page.id === this.#shown) await focusFirst(this.element, '.summary');
      else this.#showPage();
      return;
    }
    if (atEnd) await this.#file();
    else {
      this.#skipSignIn();
      this.#showPage();
    }
  }

  /** One page back, as the browser's button would. */
  back(): void {
    const { page } = this.journey.state;
    if (page.step === 'sign-in' && this.late.signIn?.back()) return;
    if (this.#history.back()) return;
    if (this.journey.back()) this.#showPage('replace');
    else this.#leave();
  }

  /** From check answers to the page of one answer. */
  change(pageId: string): void {
    this.journey.goTo(pageId);
    this.#showPage();
  }

  chooseDraft(mine: boolean): void {
    this.news = undefined;
    if (mine) void this.keeper.keepMine();
    else this.keeper.takeTheirs();
    this.#showPage();
  }

  /** After filing: nothing of it stays on the screen, and nobody stays signed in. */
  finish(): void {
    this.#clear();
    this.#leave();
    this.news = undefined;
  }

  /** A rule or a `fill` may look words or the language up. */
  #say<T>(thunk: () => T): T {
    return this.locale.say(thunk);
  }

  async #file(): Promise<void> {
    if (!this.signedInAs) return this.#toSignIn();
    await this.filing.send((portal, key) => {
      const body = this.#say(() => this.journey.body());
      return this.form.file(portal, body, { key, locale: this.locale.locale });
    });
  }

  #filingChanged(): void {
    const { state } = this.filing;
    switch (state.kind) {
      case 'signed-out':
        this.filing.reset();
        this.sessionEnded = true;
        return this.#toSignIn();
      case 'refused':
        this.filing.reset();
        this.#say(() => {
          loseFiles(this.journey, state.failure.fields);
          this.journey.applyProblem({ code: state.failure.code, errors: state.failure.fields });
        });
        this.#showPage();
        void focusFirst(this.element, '.summary');
        return;
      case 'filed':
        this.#say(() => this.journey.reset());
        this.controls.clear();
        this.#history.replace('done');
        this.element.dispatchEvent(new NagrikFiledEvent(state.receipt.reference));
        break;
    }
    this.element.requestUpdate();
    this.#tellStage(state);
    if (state.kind === 'idle' || (state.kind === 'sending' && state.slow)) return;
    const note = state.kind === 'not-sent' || state.kind === 'did-not-arrive';
    void focusFirst(this.element, note ? '.summary' : '.page-title');
  }

  #tellStage({ kind }: FilingState): void {
    const stage = stages[kind];
    if (!stage || stage === this.#stage) return;
    this.#stage = stage;
    this.element.dispatchEvent(new NagrikPageChangedEvent(stage));
  }

  #toSignIn(): void {
    const step = this.journey.pages.find((page) => page.step === 'sign-in');
    if (!step) return;
    this.#connection()?.session.forget();
    this.change(step.id);
  }

  /** Whoever is signed in already is not asked again. */
  #skipSignIn(): void {
    if (this.journey.state.page.step === 'sign-in' && this.signedInAs) this.#say(() => this.journey.continue());
  }

  #showPage(how: 'push' | 'replace' = 'push'): void {
    const { id } = this.journey.state.page;
    if (id !== this.#shown || !this.active) this.#history[how](id);
    this.#shown = id;
    this.controls.announcement = '';
    this.element.dispatchEvent(new NagrikPageChangedEvent(id));
    this.element.requestUpdate();
    void focusFirst(this.element, '.page-title');
  }

  /** Files that were on their way when the page was left go on, at whichever page the draft has stopped. */
  async #sendOn(): Promise<void> {
    const paths = filesOnTheirWay(this.journey);
    if (paths.length === 0) return;
    // Where this does not come, the page with the files brings it.
    const loaded = await import('../controls/file-queue.ts').catch(() => undefined);
    if (!loaded) return;
    for (const path of paths) this.controls.memory(path, () => new loaded.FileQueue(this.controls, path));
  }

  /** The browser went to an entry of ours, or to what was before the first. */
  #wentTo(page: string | undefined): void {
    if (this.filing.busy || this.filing.state.kind === 'filed') return;
    // Entries of a journey that is over lead to its beginning, not into empty pages.
    const over = Object.keys(this.journey.state.answers as object).length === 0;
    if (page === undefined || over) return this.#leave();
    this.active = true;
    if (!this.journey.goTo(page)) this.journey.back();
    this.#shown = this.journey.state.page.id;
    this.element.dispatchEvent(new NagrikPageChangedEvent(this.#shown));
    void focusFirst(this.element, '.page-title');
  }

  /** To the start screen; the answers stay. */
  #leave(): void {
    this.active = false;
    this.#shown = '';
    this.news = { kind: 'resumed', savedAt: Date.now() };
    this.element.dispatchEvent(new NagrikPageChangedEvent('start'));
    this.element.requestUpdate();
    void focusFirst(this.element, '.page-title');
  }

  /** For whoever comes next at this device. */
  #clear(): void {
    const connection = this.#connection();
    this.controls.clear();
    this.late.signIn?.restart();
    if (connection) void this.late.screens?.signOut(connection);
    this.#stage = '';
    this.filing.reset();
  }

  #heard(news: DraftNews): void {
    this.news = news;
    if (news.kind === 'wiped') {
      this.active = false;
      this.#clear();
    }
    this.element.requestUpdate();
  }
}
