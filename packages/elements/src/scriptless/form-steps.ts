import { Journey, type JourneySnapshot, type Page, type Problem, type Question } from '@nagrik/journey';
import {
  accessCode,
  createKey,
  type Failure,
  readOutcome,
  readUploadPolicy,
  type Receipt,
  uploadFile,
  type UploadPolicy,
} from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldId } from '../controls/control-context.ts';
import { arrivedBefore, type FilingState } from '../form/filing.ts';
import type { FormEnding, FormService, LoadedForm } from '../form/form-service.ts';
import { loseFiles } from '../form/lose-files.ts';
import { inLocale, msg } from '../locale/msg.ts';
import { askingPage, backButton, checkPage, donePage, firstPage, plainBar, unknownPage } from './form-screens.ts';
import { failureAgain, type KeptFailure, keptFailure } from './kept-failure.ts';
import { toMarkup } from './markup.ts';
import type { PlainTools, RefusedFile } from './plain-controls.ts';
import { PlainPlaces, type StationSearch } from './plain-places.ts';
import { filesOf, filesSent, mostItems, readAnswers } from './read-answers.ts';
import { type PlainSession, type PlainSignIn, signedIn, signInPage, takeSignIn } from './sign-in-steps.ts';
import type { Asked, PlainService, Reply, Visit } from './step.ts';

/**
 * The script-less pages of a form: its definition run by the same {@link Journey} as in the element, one request a step.
 * Every form is sent to its own page, taken in, and answered with the way to the next one, so that a reload sends nothing
 * twice. What is wrong is judged again when the page is drawn.
 */

/** What is kept between two pages. */
interface FormVisit {
  readonly form: string;
  readonly version: number;
  /** Made with the visit and sent with every attempt to file it: pressed twice, it is the same filing. */
  readonly key: string;
  readonly journey: JourneySnapshot;
  /** What is to be judged when the next page is drawn: the page itself, or everything. */
  readonly judged?: 'page' | 'all' | undefined;
  /** What the portal has found wrong with the answers. */
  readonly problem?: Problem | undefined;
  readonly session?: PlainSession | undefined;
  readonly sessionEnded?: boolean | undefined;
  readonly signIn?: PlainSignIn | undefined;
  /** Set before the answers leave: from then on the portal is asked before anything is sent again. */
  readonly outcome?: 'unknown' | 'did-not-arrive' | undefined;
  readonly notFiled?: KeptFailure | undefined;
  readonly refused?: readonly RefusedFile[] | undefined;
  readonly search?: StationSearch | undefined;
  /** After filing nothing else is kept. */
  readonly receipt?: Receipt | undefined;
  /** It arrived, and its receipt is not given a second time. */
  readonly arrived?: boolean | undefined;
}

/** A page that tells nothing, as in the element. */
const exitUrl = 'https://mausam.imd.gov.in/';

/** A form with its ending: on a server nothing comes later. */
type WholeForm = LoadedForm & FormEnding;

/** Makes the script-less pages of a form. Its words must be there already. */
export function formSteps(service: FormService, form: WholeForm, name: () => string): PlainService {
  return { answer: (asked) => new FormRequest(service, form, name, asked).answer() };
}

/** One request. */
class FormRequest {
  readonly #service: FormService;
  readonly #form: WholeForm;
  readonly #name: () => string;
  readonly #asked: Asked;
  readonly #visit: FormVisit | undefined;

  constructor(service: FormService, form: WholeForm, name: () => string, asked: Asked) {
    this.#service = service;
    this.#form = form;
    this.#name = name;
    this.#asked = asked;
    const { id, version } = form.definition;
    const visit = asked.visit as unknown as FormVisit | undefined;
    this.#visit = visit?.form === id && visit.version === version ? visit : undefined;
  }

  async answer(): Promise<Reply> {
    const { step, sent } = this.#asked;
    const visit = this.#visit;
    if (step === 'leave') return { kind: 'leave', to: exitUrl };
    if (step === '') return sent ? this.#begin(sent) : this.#first();
    if (visit?.receipt || visit?.arrived) return this.#afterwards(visit);
    if (!visit) return { kind: 'go', step: '?gone', visit: undefined };
    const journey = await this.#journey(visit);
    if (step === 'outcome') return sent ? this.#ask(visit, journey) : this.#unknown(visit, journey);
    if (visit.outcome === 'unknown') return this.#go('outcome', visit);
    // As far as the citizen has come, and back: a bookmark or the browser's button may lead anywhere.
    const page = this.#reachable(journey, visit, step);
    if (page?.id !== step) return page ? this.#go(page.id, visit) : { kind: 'none' };
    if (page !== journey.state.page) this.#say(() => journey.goTo(page.id));
    return sent ? this.#take(visit, journey, page, sent) : this.#draw(visit, journey, page);
  }

  #say<T>(thunk: () => T): T {
    return inLocale(this.#asked.locale, thunk);
  }

  #go(step: string, visit: FormVisit): Reply {
    return { kind: 'go', step, visit: visit as unknown as Visit };
  }

  #page(draw: () => TemplateResult, wrong = false, upgrade = false): Reply {
    return this.#say(() => ({
      kind: 'page',
      // Heard before anything else on a page.
      title: wrong ? `${msg('Error:', { id: 'form.error-prefix' })} ${this.#name()}` : this.#name(),
      markup: toMarkup(html`${plainBar(this.#asked, upgrade ? undefined : this.#name())} ${draw()}`),
      upgrade,
    }));
  }

  #first(): Reply {
    const unfinished = this.#visit !== undefined && !this.#visit.receipt && !this.#visit.arrived;
    const gone = this.#asked.query.has('gone') && !unfinished;
    return this.#page(() => firstPage(this.#asked, this.#service.start, gone, unfinished), false, true);
  }

  async #begin(sent: FormData): Promise<Reply> {
    if (this.#visit && sent.get('go') === 'resume') return this.#go(this.#visit.journey.page, this.#visit);
    const { definition } = this.#form;
    const journey = this.#say(() => new Journey(definition));
    const visit: FormVisit = {
      form: definition.id,
      version: definition.version,
      key: createKey(),
      journey: journey.snapshot(),
    };
    return Promise.resolve(this.#go(journey.state.page.id, visit));
  }

  async #journey(visit: FormVisit): Promise<Journey> {
    const validator = await this.#form.validator();
    return this.#say(() => {
      const journey = new Journey(this.#form.definition, { validator });
      journey.restore(visit.journey);
      return journey;
    });
  }

  /** The page asked for, if all before it are done; otherwise the first that is not. */
  #reachable(journey: Journey, visit: FormVisit, step: string): Page | undefined {
    const { pages } = journey;
    const asked = pages.findIndex(({ id }) => id === step);
    const done = new Set(visit.journey.done);
    const open = pages.findIndex(({ id }) => !done.has(id));
    const current = pages.findIndex(({ id }) => id === visit.journey.page);
    const furthest = Math.max(current, open < 0 ? pages.length - 1 : open);
    if (asked < 0) return this.#form.definition.pages.some(({ id }) => id === step) ? pages[furthest] : undefined;
    return pages[Math.min(asked, furthest)];
  }

  // Drawing

  async #draw(visit: FormVisit, journey: Journey, page: Page): Promise<Reply> {
    if (page.step === 'sign-in') return this.#drawSignIn(visit, journey);
    const tools = await this.#tools(visit, journey, page);
    this.#say(() => {
      if (visit.problem) journey.applyProblem(visit.problem);
      else if (visit.judged === 'all') journey.ready();
      else if (visit.judged === 'page') journey.continue();
      // The clock may have made right what was wrong a moment ago; the page asked for is shown all the same.
      if (journey.state.page !== page) journey.goTo(page.id);
    });
    const { errors, general } = journey.state;
    const wrong = errors.size > 0 || general.length > 0 || (visit.refused?.length ?? 0) > 0;
    return this.#page(
      () =>
        page.step === 'check'
          ? checkPage(this.#asked, this.#form, journey, tools, filingState(visit))
          : askingPage(this.#asked, this.#form, journey, tools),
      wrong,
    );
  }

  async #tools(visit: FormVisit, journey: Journey, page: Page): Promise<PlainTools> {
    const asks = (...controls: string[]): boolean => page.questions.some(({ control }) => controls.includes(control));
    const { portal } = this.#asked;
    const [places, policy] = await Promise.all([
      asks('district', 'station') ? PlainPlaces.find(portal, visit.search) : new PlainPlaces(),
      asks('files') ? this.#policy() : undefined,
    ]);
    return { journey, places, policy, search: visit.search, refused: visit.refused ?? [] };
  }

  async #policy(): Promise<UploadPolicy | undefined> {
    const result = await readUploadPolicy(this.#asked.portal);
    return result.ok ? result.data : undefined;
  }

  #drawSignIn(visit: FormVisit, journey: Journey): Reply {
    if (visit.session) {
      const next = this.#goOn(journey);
      return this.#go(next, { ...visit, journey: journey.snapshot() });
    }
    return this.#page(
      () => html`
        ${
          visit.sessionEnded
            ? html`<p class="note warn">
                ${msg('Your sign-in has ended. Sign in again; nothing is lost.', { id: 'form-later.session-ended' })}
              </p>`
            : nothing
        }
        ${signInPage(this.#asked, visit.signIn, backButton(journey.state.returning))}
      `,
      visit.signIn?.problem !== undefined,
    );
  }

  // Taking in

  async #take(visit: FormVisit, journey: Journey, page: Page, sent: FormData): Promise<Reply> {
    const go = String(sent.get('go') ?? 'on');
    const clean: FormVisit = {
      ...visit,
      judged: undefined,
      problem: undefined,
      refused: undefined,
      notFiled: undefined,
    };
    const kept = (more: Partial<FormVisit> = {}): FormVisit => ({ ...clean, ...more, journey: journey.snapshot() });
    if (page.step === 'sign-in' && go !== 'back') return this.#takeSignIn(visit, journey, sent);
    const places = await this.#placesSent(page, sent);
    this.#say(() => readAnswers(journey, page, sent, places));
    const refused = await this.#takeFiles(journey, page, sent);
    if (go === 'back') {
      const first = !this.#say(() => journey.back());
      return this.#go(first ? '' : journey.state.page.id, kept({ search: undefined }));
    }
    const [act = '', path = '', which = ''] = go.split(':');
    if (act === 'search') return this.#go(page.id, kept({ search: searchOf(sent, path) }));
    const search = this.#unsearched(visit, journey, page, sent);
    if (search) return this.#go(page.id, kept({ search }));
    if (this.#change(journey, act, path, which)) return this.#go(page.id, kept({ refused }));
    if (act === 'upload' || refused.length > 0) return this.#go(page.id, kept({ refused }));
    if (page === journey.pages.at(-1)) return this.#file(kept(), journey);
    const next = this.#goOn(journey);
    // Whoever is signed in already is not asked again.
    if (journey.state.page.step === 'sign-in' && visit.session) return this.#go(this.#goOn(journey), kept());
    const stays = next === page.id;
    return this.#go(next, kept(stays ? { judged: 'page' } : { search: undefined }));
  }

  /** Continue. @returns the id of the page where the journey stands then */
  #goOn(journey: Journey): string {
    this.#say(() => journey.continue());
    return journey.state.page.id;
  }

  async #placesSent(page: Page, sent: FormData): Promise<PlainPlaces> {
    const station = page.questions.find(({ control }) => control === 'station');
    if (station) return PlainPlaces.named(this.#asked.portal, String(sent.get(fieldId(station.path)) ?? ''));
    const district = page.questions.some(({ control }) => control === 'district');
    return district ? PlainPlaces.find(this.#asked.portal) : new PlainPlaces();
  }

  /** Something was typed into a station's search and Continue pressed: the search comes first. */
  #unsearched(visit: FormVisit, journey: Journey, page: Page, sent: FormData): StationSearch | undefined {
    const question = page.questions.find(({ control }) => control === 'station');
    if (!question || journey.read(question.path) !== undefined) return undefined;
    const search = searchOf(sent, question.path);
    const same = search.q === (visit.search?.q ?? '') && search.district === (visit.search?.district ?? '');
    return same ? undefined : search;
  }

  /** Adds or removes an item of a group, or a file. */
  #change(journey: Journey, act: string, path: string, which: string): boolean {
    const before = journey.read(path);
    const items: readonly unknown[] = Array.isArray(before) ? before : [];
    switch (act) {
      case 'add':
        if (items.length < mostItems) journey.answer(path, [...items, {}]);
        return true;
      case 'remove':
        journey.answer(
          path,
          items.filter((_, index) => index !== Number(which)),
        );
        return true;
      case 'remove-file': {
        const others = filesOf(journey, path).filter(({ fileId }) => fileId !== which);
        journey.answer(path, others.length > 0 ? others : undefined);
        return true;
      }
      default:
        return false;
    }
  }

  async #takeFiles(journey: Journey, page: Page, sent: FormData): Promise<readonly RefusedFile[]> {
    const refused: RefusedFile[] = [];
    const questions = page.questions.filter(({ control }) => control === 'files');
    if (questions.every((question) => filesSent(sent, question).length === 0)) return refused;
    const policy = await this.#policy();
    for (const question of questions)
      for (const file of filesSent(sent, question)) {
        const code = await this.#takeFile(journey, question, file, policy);
        if (code) refused.push({ name: file.name, code });
      }
    return refused;
  }

  async #takeFile(
    journey: Journey,
    { path }: Question,
    file: File,
    policy: UploadPolicy | undefined,
  ): Promise<string | undefined> {
    const before = filesOf(journey, path);
    if (policy && before.length >= policy.maxFiles) return 'upload-too-many';
    const result = await uploadFile(this.#asked.portal, file, { name: file.name });
    if (!result.ok) return result.error.code;
    const { uploadId } = result.data;
    const added = { fileId: uploadId, uploadId, name: file.name, mediaType: file.type, bytes: file.size } as const;
    journey.answer(path, [...before, { ...added, state: 'stored' }]);
    return undefined;
  }

  async #takeSignIn(visit: FormVisit, journey: Journey, sent: FormData): Promise<Reply> {
    const taken = await takeSignIn(this.#asked, sent, visit.signIn);
    if (!('accessToken' in taken)) return this.#go(this.#asked.step, { ...visit, signIn: taken });
    const next = this.#goOn(journey);
    const rest = { signIn: undefined, sessionEnded: undefined };
    return this.#go(next, { ...visit, ...rest, session: taken, journey: journey.snapshot() });
  }

  // Filing

  async #file(visit: FormVisit, journey: Journey): Promise<Reply> {
    if (!this.#say(() => journey.continue())) {
      const where = journey.state.page.id;
      return this.#go(where, { ...visit, judged: 'all', journey: journey.snapshot() });
    }
    if (!visit.session || visit.session.until < Date.now()) return this.#toSignIn(visit, journey);
    // Before the first byte leaves: whoever comes back from here on asks before they send.
    await this.#asked.keep({ ...visit, outcome: 'unknown' } as unknown as Visit);
    const { portal, locale } = this.#asked;
    const body = this.#say(() => journey.body());
    const result = await this.#form.file(signedIn(portal, visit.session), body, { key: visit.key, locale });
    if (result.ok) return this.#filed(visit, result.data);
    const { error } = result;
    if (error.outcome === 'unknown' || arrivedBefore.has(error.code)) {
      return this.#go('outcome', { ...visit, outcome: 'unknown' });
    }
    if (error.kind === 'unauthenticated') return this.#toSignIn(visit, journey);
    if (error.kind !== 'invalid') {
      return this.#go(journey.state.page.id, { ...visit, outcome: undefined, notFiled: keptFailure(error) });
    }
    const problem: Problem = { code: error.code, errors: error.fields };
    this.#say(() => {
      loseFiles(journey, error.fields);
      journey.applyProblem(problem);
    });
    const snapshot = journey.snapshot();
    return this.#go(snapshot.page, { ...visit, outcome: undefined, problem, journey: snapshot });
  }

  #toSignIn(visit: FormVisit, journey: Journey): Reply {
    const step = journey.pages.find((page) => page.step === 'sign-in');
    if (!step) return this.#go(journey.state.page.id, visit);
    this.#say(() => journey.goTo(step.id));
    const rest = { session: undefined, signIn: undefined, outcome: undefined };
    const sessionEnded = visit.session !== undefined;
    return this.#go(step.id, { ...visit, ...rest, sessionEnded, journey: journey.snapshot() });
  }

  /** Answers, files, who was signed in: of all that only the receipt stays, until the citizen has noted it. */
  #filed({ form, version, key }: FormVisit, receipt: Receipt): Reply {
    const journey = { page: '', answers: {}, done: [], returning: false };
    return this.#go('done', { form, version, key, journey, receipt });
  }

  #unknown(visit: FormVisit, journey: Journey): Reply {
    if (visit.outcome !== 'unknown') return this.#go(journey.state.page.id, visit);
    return this.#page(() => unknownPage(this.#asked));
  }

  async #ask(visit: FormVisit, journey: Journey): Promise<Reply> {
    const last = journey.pages.at(-1)?.id ?? '';
    const result = await readOutcome(this.#asked.portal, visit.key);
    if (result.ok && result.data.state === 'filed') {
      const { response } = result.data;
      if (response) return this.#filed(visit, response as unknown as Receipt);
      const { form, version, key } = visit;
      const empty = { page: '', answers: {}, done: [], returning: false };
      return this.#go('done', { form, version, key, journey: empty, arrived: true });
    }
    if (result.ok && result.data.state === 'not-filed') return this.#go(last, { ...visit, outcome: 'did-not-arrive' });
    return this.#go('outcome', visit);
  }

  // After filing

  async #afterwards(visit: FormVisit): Promise<Reply> {
    const { step, sent } = this.#asked;
    const { receipt } = visit;
    if (sent && sent.get('go') === 'finish') return { kind: 'go', step: '', visit: undefined };
    if (step === 'receipt' || step === 'calendar') return receipt ? this.#download(step, receipt) : { kind: 'none' };
    if (step !== 'done') return this.#go('done', visit);
    return this.#page(() =>
      receipt
        ? donePage(this.#asked, this.#form, receipt)
        : html`<h2 class="page-title">${msg('It did arrive', { id: 'form-later.arrived' })}</h2>
            <p class="note good">
              ${msg('It is filed. Sign in under “Status of a complaint” to see it with its reference.', {
                id: 'form-later.arrived-where',
              })}
            </p>`,
    );
  }

  async #download(what: 'receipt' | 'calendar', receipt: Receipt): Promise<Reply> {
    const { portal, locale } = this.#asked;
    // The code on the receipt opens it even when the session has ended meanwhile.
    const opened = portal.with({ auth: accessCode(receipt.accessCode) });
    // The language of a document is read when the call is made.
    const result = await this.#say(() => this.#form[what](opened, receipt, { locale }));
    if (result.ok) {
      const ending = what === 'receipt' ? 'pdf' : 'ics';
      return { kind: 'file', file: result.data, name: `${receipt.reference}.${ending}` };
    }
    return this.#page(
      () =>
        html`<p class="note bad" role="alert">
            ${msg('This could not be loaded now. It is filed all the same. Try again later.', {
              id: 'form-later.download-failed',
            })}
          </p>
          <p><a href=${this.#asked.href('done')}>${msg('Back', { id: 'form.back' })}</a></p>`,
      true,
    );
  }
}

const searchOf = (sent: FormData, path: string): StationSearch => ({
  district: String(sent.get(`${fieldId(path)}-district`) ?? ''),
  q: String(sent.get(`${fieldId(path)}-name`) ?? '').trim(),
});

const filingState = ({ outcome, notFiled }: FormVisit): FilingState => {
  if (outcome === 'did-not-arrive') return { kind: 'did-not-arrive' };
  return notFiled ? { kind: 'not-sent', failure: failureAgain(notFiled) as Failure } : { kind: 'idle' };
};
