import { Journey, type Tree } from '@nagrik/journey';
import { DraftKeeper, type DraftNews, IndexedDbDrafts } from '@nagrik/journey/drafts';
import { accessCode, type Portal, type Receipt } from '@nagrik/sdk';
import type { LitElement } from 'lit';
import { type ControlHost, fieldId, type FileKeeper } from '../controls/control-context.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalConnection } from '../portal-context.ts';
import { saveFile } from '../save-file.ts';
import { SignInFlow } from '../sign-in/sign-in-flow.ts';
import { signInFields } from '../sign-in/sign-in-screen.ts';
import { Filing } from './filing.ts';
import { NagrikFiledEvent, NagrikPageChangedEvent, NagrikSignedInEvent } from './form-events.ts';
import type { LoadedForm } from './form-service.ts';
import { PageHistory } from './page-history.ts';

/** Milliseconds that Continue waits for the validator, which a thin line may still be carrying; the last one judges all. */
const validatorPatience = 4000;

/** What the run needs of the element around it. */
export interface FormRunOptions {
  readonly element: LitElement;
  readonly locale: LocaleController;
  readonly connection: () => PortalConnection | undefined;
  readonly form: LoadedForm;
}

/**
 * One citizen's run through a form: moves between pages, keeps the draft, signs in, files. It is loaded while the first
 * screen is being read; what is drawn of it stands in `run-screen.ts`.
 */
export class FormRun implements ControlHost {
  /** The citizen is inside the form; before, and after going back from the first page, the start screen is shown. */
  active = false;
  announcement = '';
  news: DraftNews | undefined;
  download: 'receipt' | 'calendar' | 'failed' | undefined;
  /** The validator is being waited for. */
  waiting = false;
  readonly form: LoadedForm;
  readonly element: LitElement;
  readonly locale: LocaleController;
  readonly journey: Journey;
  readonly keeper: DraftKeeper;
  readonly filing: Filing;
  readonly signIn: SignInFlow;
  readonly files: FileKeeper;
  readonly #connection: () => PortalConnection | undefined;
  readonly #history = new PageHistory((page) => this.#wentTo(page));
  readonly #memory = new Map<string, object>();
  #validator: Promise<void> | undefined;
  #shown = '';

  constructor({ element, locale, connection, form }: FormRunOptions) {
    this.element = element;
    this.locale = locale;
    this.form = form;
    this.#connection = connection;
    this.journey = this.#say(() => new Journey(form.definition));
    this.keeper = new DraftKeeper(this.journey as Journey<never>, new IndexedDbDrafts(), {
      onNews: (news) => this.#heard(news),
    });
    this.filing = new Filing(
      this.keeper,
      () => this.portal,
      () => this.#filingChanged(),
    );
    this.signIn = new SignInFlow(element, {
      connection,
      locale,
      onSignedIn: (session) => {
        element.dispatchEvent(new NagrikSignedInEvent(session));
        void this.next();
      },
      onShown: (what) => void this.#focusSignIn(what),
    });
    this.files = {
      save: (id, file) => this.keeper.saveFile(id, file),
      load: (id) => this.keeper.loadFile(id),
      remove: (id) => this.keeper.removeFile(id),
    };
    this.journey.subscribe(() => element.requestUpdate());
  }

  get portal(): Portal | undefined {
    return this.#connection()?.portal;
  }

  get signedInAs(): string | undefined {
    return this.#connection()?.session.current?.citizen.mobileMasked;
  }

  /** When the draft that was found here was saved, in milliseconds. */
  get draftFrom(): number | undefined {
    return this.news?.kind === 'resumed' ? this.news.savedAt : undefined;
  }

  get view(): Tree {
    return this.journey.view();
  }

  /** Looks for a draft and keeps one from now on. */
  async open(): Promise<void> {
    this.connect();
    await this.keeper.start();
    this.element.requestUpdate();
    this.#loadValidator().catch(() => undefined);
  }

  connect(): void {
    this.#history.connect();
    this.filing.connect();
  }

  close(): void {
    this.#history.disconnect();
    this.filing.disconnect();
    void this.keeper.stop();
  }

  /** Into the form: to its first page, or to where the draft stopped. */
  start(): void {
    this.active = true;
    this.news = undefined;
    if (this.keeper.outcomeUnknown) void this.filing.ask();
    this.#showPage();
  }

  /** Throws the draft away. */
  async forget(): Promise<void> {
    this.news = undefined;
    await this.keeper.wipe();
    this.#say(() => this.journey.reset());
    this.filing.reset();
  }

  /** Continue: judges the page and goes on, or files. */
  async next(): Promise<void> {
    if (this.filing.busy || this.waiting) return;
    await this.#awaitValidator();
    const last = this.journey.pages.at(-1);
    const atEnd = this.journey.state.page === last;
    if (!this.#say(() => this.journey.continue())) {
      if (this.journey.state.page.id === this.#shown) await this.#focusFirst('.summary');
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
    if (page.step === 'sign-in' && this.signIn.back()) return;
    if (this.#history.back()) return;
    if (this.journey.back()) this.#showPage('replace');
    else this.#leave();
  }

  /** From check answers to the page of one answer. */
  change(pageId: string): void {
    this.journey.goTo(pageId);
    this.#showPage();
  }

  /** Deletes what was typed and leaves for another site at once. */
  exit(url: string): void {
    void this.forget();
    location.replace(url);
  }

  chooseDraft(mine: boolean): void {
    this.news = undefined;
    if (mine) void this.keeper.keepMine();
    else this.keeper.takeTheirs();
    this.#showPage('replace');
  }

  async save(what: 'receipt' | 'calendar', receipt: Receipt): Promise<void> {
    const { portal } = this;
    if (this.download === what || !portal) return;
    this.download = what;
    this.element.requestUpdate();
    // The code on the receipt opens it even when the session has ended meanwhile.
    const result = await this.form[what](portal.with({ auth: accessCode(receipt.accessCode) }), receipt, {
      locale: this.locale.locale,
    });
    this.download = result.ok ? undefined : 'failed';
    this.element.requestUpdate();
    if (result.ok) saveFile(result.data, `${receipt.reference}.${what === 'receipt' ? 'pdf' : 'ics'}`);
  }

  read(path: string): unknown {
    return this.journey.read(path);
  }

  answer(path: string, answer: unknown): void {
    this.#say(() => this.journey.answer(path, answer));
  }

  memory<T extends object>(path: string, make: () => T): T {
    let kept = this.#memory.get(path);
    if (!kept) {
      kept = make();
      this.#memory.set(path, kept);
      // What was made while drawing has joined the element too late for this round.
      queueMicrotask(() => this.element.requestUpdate());
    }
    return kept as T;
  }

  announce(words: string): void {
    this.announcement = words;
    this.element.requestUpdate();
  }

  focusField(path: string): void {
    void this.element.updateComplete.then(() => {
      const field = this.element.shadowRoot?.getElementById(fieldId(path));
      const inside = field?.matches('input, select, textarea')
        ? field
        : field?.querySelector('input, select, textarea, button');
      (inside as HTMLElement | null | undefined)?.focus();
    });
  }

  /** A rule or a `fill` may look words or the language up. */
  #say<T>(thunk: () => T): T {
    return this.locale.say(thunk);
  }

  #loadValidator(): Promise<void> {
    this.#validator ??= this.form.validator().then(
      (validator) => void (this.journey.validator = validator),
      (failure: unknown) => {
        this.#validator = undefined;
        throw failure;
      },
    );
    return this.#validator;
  }

  async #awaitValidator(): Promise<void> {
    this.waiting = true;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, validatorPatience));
    // Without it the page is judged by what the journey knows; the portal judges everything in the end.
    await Promise.race([this.#loadValidator().catch(() => undefined), patience]);
    this.waiting = false;
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
        return this.#toSignIn();
      case 'refused':
        this.filing.reset();
        this.#say(() => this.journey.applyProblem({ code: state.failure.code, errors: state.failure.fields }));
        this.#showPage();
        void this.#focusFirst('.summary');
        return;
      case 'filed':
        this.#say(() => this.journey.reset());
        this.#memory.clear();
        this.#history.replace('done');
        this.element.dispatchEvent(new NagrikFiledEvent(state.receipt.reference));
        break;
    }
    this.element.requestUpdate();
    if (state.kind === 'idle' || (state.kind === 'sending' && state.slow)) return;
    const note = state.kind === 'not-sent' || state.kind === 'did-not-arrive';
    void this.#focusFirst(note ? '.summary' : '.page-title');
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
    this.announcement = '';
    this.element.dispatchEvent(new NagrikPageChangedEvent(id));
    this.element.requestUpdate();
    void this.#focusFirst('.page-title');
  }

  /** The browser went to an entry of ours, or to what was before the first. */
  #wentTo(page: string | undefined): void {
    if (this.filing.busy || this.filing.state.kind === 'filed') return;
    if (page === undefined) return this.#leave();
    this.active = true;
    if (!this.journey.goTo(page)) this.journey.back();
    this.#shown = this.journey.state.page.id;
    this.element.dispatchEvent(new NagrikPageChangedEvent(this.#shown));
    void this.#focusFirst('.page-title');
  }

  /** To the start screen; the answers stay. */
  #leave(): void {
    this.active = false;
    this.#shown = '';
    this.news = { kind: 'resumed', savedAt: Date.now() };
    this.element.dispatchEvent(new NagrikPageChangedEvent('start'));
    this.element.requestUpdate();
    void this.#focusFirst('.page-title');
  }

  #heard(news: DraftNews): void {
    this.news = news;
    if (news.kind === 'wiped') {
      this.active = false;
      this.#memory.clear();
      this.signIn.restart();
    }
    this.element.requestUpdate();
  }

  async #focusSignIn(what: 'screen' | 'error'): Promise<void> {
    await this.element.updateComplete;
    if (what === 'screen') return this.#focusFirst('.page-title');
    const id = this.signIn.challenge ? signInFields.code : signInFields.mobile;
    this.element.shadowRoot?.getElementById(id)?.focus();
  }

  async #focusFirst(selector: string): Promise<void> {
    await this.element.updateComplete;
    const found = this.element.shadowRoot?.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'nearest' });
    if (selector === '.page-title') this.element.scrollIntoView({ block: 'start' });
  }
}
