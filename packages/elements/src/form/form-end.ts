import type { nothing, TemplateResult } from 'lit';
import { NagrikFailedEvent } from '../events.ts';
import { SignInFlow } from '../sign-in/sign-in-flow.ts';
import { signInFields } from '../sign-in/sign-in-screen.ts';
import { signOut } from '../sign-in/sign-out.ts';
import { asksSignIn } from './asks-sign-in.ts';
import { Downloads } from './downloads.ts';
import { checkPage, elsewherePage, outcomeScreen, signInPage } from './end-screens.ts';
import { filesOnTheirWay } from './files-on-their-way.ts';
import { Filing, type FilingState, stages } from './filing.ts';
import { focusFirst } from './focus.ts';
import { NagrikFiledEvent, NagrikStepEvent, NagrikSignedInEvent } from './form-events.ts';
import type { FormRun } from './form-run.ts';
import type { FormEnding } from './form-service.ts';
import { loseFiles } from './lose-files.ts';
import { notFiledNote } from './outcome-screens.ts';

/**
 * How a run ends: sign-in, filing, its outcome, what can be saved of it. It is loaded while the first questions are being
 * answered; what is drawn of it stands in `end-screens.ts`.
 */
export class FormEnd {
  /** The portal no longer knew who was signed in. */
  sessionEnded = false;
  /** The other form, with which this one goes on, could not be loaded. */
  cannotGo = false;
  readonly form: FormEnding;
  readonly filing: Filing;
  readonly downloads: Downloads;
  readonly signIn: SignInFlow;
  readonly #run: FormRun;
  #stage = '';
  #toldUnknown = false;

  constructor(run: FormRun, form: FormEnding) {
    const { element, locale, keeper } = run;
    this.#run = run;
    this.form = form;
    this.downloads = new Downloads(form, () => element.requestUpdate());
    this.filing = new Filing(
      keeper,
      () => run.portal,
      () => this.#filingChanged(),
    );
    this.signIn = new SignInFlow(element, {
      connection: () => run.connection,
      locale,
      onSignedIn: (session) => {
        this.sessionEnded = false;
        element.dispatchEvent(new NagrikSignedInEvent(session));
        void run.next();
      },
      onShown: (what) => void this.#focusSignIn(what),
    });
  }

  /** Files what was answered; whoever is not signed in is asked to first. */
  async file(): Promise<void> {
    const { journey, locale, signedInAs } = this.#run;
    if (!signedInAs && asksSignIn(journey.definition)) return this.#toSignIn();
    await this.filing.send((portal, key) => {
      const body = locale.say(() => journey.body());
      return this.form.file(portal, body, { key, locale: locale.locale });
    });
  }

  /** Files that were on their way when the page was left go on, at whichever page the draft has stopped. */
  async sendOn(): Promise<void> {
    const { controls, journey } = this.#run;
    const paths = filesOnTheirWay(journey);
    if (paths.length === 0) return;
    // Where this does not come, the page with the files brings it.
    const loaded = await import('../controls/file-queue.ts').catch(() => undefined);
    if (!loaded) return;
    for (const path of paths) controls.memory(path, () => new loaded.FileQueue(controls, path));
  }

  /** For whoever comes next at this device. */
  clear(): void {
    const { connection } = this.#run;
    this.signIn.restart();
    if (connection) void signOut(connection);
    this.#stage = '';
    this.filing.reset();
  }

  /** What is drawn instead of a page, once something was filed. */
  outcome(): TemplateResult | undefined {
    return outcomeScreen(this.#run, this);
  }

  /** What stands above a page when an attempt to file came to nothing. */
  note(): TemplateResult | typeof nothing {
    return notFiledNote(this.filing.state);
  }

  /** A page that asks nothing of the request: where one signs in, checks what was answered, or goes on in another form. */
  stepPage(step: string | undefined): TemplateResult | undefined {
    switch (step) {
      case 'sign-in':
        return signInPage(this.#run, this);
      case 'check':
        return checkPage(this.#run, this);
      case 'elsewhere':
        return elsewherePage(this.#run, this);
      default:
        return undefined;
    }
  }

  /** On in the other form, with everything that was typed. */
  async goElsewhere(): Promise<void> {
    const { elsewhere } = this.form;
    if (!elsewhere) return;
    try {
      await (await import('./onward-run.ts')).goOnward(this.#run, elsewhere);
      this.cannotGo = false;
    } catch {
      this.cannotGo = true;
    }
    this.#run.element.requestUpdate();
  }

  #filingChanged(): void {
    const { element, journey, locale } = this.#run;
    const { state } = this.filing;
    switch (state.kind) {
      case 'signed-out':
        this.filing.reset();
        this.sessionEnded = true;
        return this.#toSignIn();
      case 'refused':
        element.dispatchEvent(new NagrikFailedEvent(state.failure));
        this.filing.reset();
        locale.say(() => {
          loseFiles(journey, state.failure.fields);
          journey.applyProblem({ code: state.failure.code, errors: state.failure.fields });
        });
        this.#run.showPage();
        void focusFirst(element, '.summary');
        return;
      case 'filed':
        this.#run.filed();
        element.dispatchEvent(new NagrikFiledEvent(state.receipt.reference));
        break;
      case 'not-sent':
        element.dispatchEvent(new NagrikFailedEvent(state.failure));
        break;
      case 'did-not-arrive':
        element.dispatchEvent(new NagrikFailedEvent({ outcome: 'not-sent', code: 'network-failed' }));
        break;
      case 'unknown':
        // Told once, however often the portal is asked.
        if (!state.asking && !this.#toldUnknown)
          element.dispatchEvent(new NagrikFailedEvent({ outcome: 'unknown', code: 'network-failed' }));
        this.#toldUnknown ||= !state.asking;
        break;
      case 'sending':
        this.#toldUnknown = false;
    }
    element.requestUpdate();
    this.#tellStage(state);
    if (state.kind === 'idle' || (state.kind === 'sending' && state.slow)) return;
    const note = state.kind === 'not-sent' || state.kind === 'did-not-arrive';
    void focusFirst(element, note ? '.summary' : '.page-title');
  }

  #tellStage({ kind }: FilingState): void {
    const stage = stages[kind];
    if (!stage || stage === this.#stage) return;
    this.#stage = stage;
    this.#run.element.dispatchEvent(new NagrikStepEvent(stage));
  }

  #toSignIn(): void {
    const step = this.#run.journey.pages.find((page) => page.step === 'sign-in');
    if (!step) return;
    this.#run.connection?.session.forget();
    this.#run.change(step.id);
  }

  async #focusSignIn(what: 'screen' | 'error'): Promise<void> {
    const { element } = this.#run;
    await element.updateComplete;
    if (what === 'screen') return focusFirst(element, '.page-title');
    const { code, mobile } = signInFields;
    element.shadowRoot?.getElementById(this.signIn.challenge ? code : mobile)?.focus();
  }
}
