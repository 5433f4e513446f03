import { build, valueOf } from './body.ts';
import type { Built } from './body.ts';
import type { FormDefinition, Page, Question } from './definition.ts';
import type { Issue, Problem, Validator } from './issue.ts';
import { findQuestion, firstOfEach, locate, missingOn } from './judgement.ts';
import { getAt, isWithin, withAt } from './path.ts';

/** Everything a screen is drawn from. A new object after each change. */
export interface JourneyState {
  readonly page: Page;
  readonly answers: unknown;
  /** What is wrong on the page shown, by path of the answer, in the order of the questions. */
  readonly errors: ReadonlyMap<string, Issue>;
  /** What is wrong and belongs to no question that is asked. */
  readonly general: readonly Issue[];
  /** The citizen came from check answers and goes back there. */
  readonly returning: boolean;
}

/** What a draft keeps of a journey. */
export interface JourneySnapshot {
  readonly page: string;
  readonly answers: unknown;
  readonly done: readonly string[];
  readonly returning: boolean;
}

/** One line of check answers. */
export interface CheckRow {
  readonly page: Page;
  readonly question: Question;
  /** As it was typed; undefined where an optional question was left blank. */
  readonly answer: unknown;
}

/** How far the citizen has come, for words such as 'Part 2 of 5'. */
export interface Progress {
  /** Number of the part, from 1. */
  readonly at: number;
  readonly of: number;
  readonly section?: (() => string) | undefined;
}

export interface JourneyOptions {
  /** Judges bodies by the contract. May also be given later, by {@link Journey.validator}. */
  readonly validator?: Validator;
  /** The clock of rules such as "not in the future". */
  readonly now?: () => Date;
}

/**
 * A citizen's way through one form. Answers are kept as they were typed; errors appear on Continue only; going back
 * loses nothing; an answer on a page that no longer applies is kept and not sent. Knows no DOM and no HTTP.
 *
 * The last page of a definition is the one where the answers are checked: {@link goTo} from there comes back there,
 * after the pages that the change has opened.
 */
export class Journey<Request = unknown> {
  #definition: FormDefinition<Request>;
  /** Replaced when the generated validator has been loaded. */
  validator: Validator;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  #answers: unknown = {};
  #done = new Set<string>();
  #pageId: string;
  #returning = false;
  #errors = new Map<string, Issue>();
  #general: readonly Issue[] = [];
  #built: Built | undefined;

  constructor(definition: FormDefinition<Request>, options: JourneyOptions = {}) {
    this.#definition = definition;
    this.validator = options.validator ?? (() => []);
    this.#now = options.now ?? (() => new Date());
    this.#pageId = this.pages[0]?.id ?? '';
  }

  get definition(): FormDefinition<Request> {
    return this.#definition;
  }

  /** The pages that apply now, in order. */
  get pages(): readonly Page[] {
    return this.#build().pages;
  }

  get state(): JourneyState {
    return {
      page: this.#page(),
      answers: this.#answers,
      errors: this.#errors,
      general: this.#general,
      returning: this.#returning,
    };
  }

  /**
   * Takes the whole of a form that has opened with its first pages. Whoever waited for a page is at it then; everybody else stays where
   * they are, with what was wrong there.
   */
  extend({ pages, rules, fill, goesOn }: FormDefinition<Request>): void {
    const { id } = this.#page();
    this.#definition = { ...this.#definition, pages, rules, fill, goesOn };
    this.#built = undefined;
    const page = this.#find(this.#pageId)?.id ?? this.#firstToDo();
    if (page === id) this.#notify();
    else this.#move(page);
  }

  /** The request body as it would be sent now: blanks dropped, digits and mobile numbers in the contract's form. */
  body(): Request {
    return this.#build().body as Request;
  }

  /** Values of the pages that apply, with the local ones. */
  view(): Built['view'] {
    return this.#build().view;
  }

  /** The answer at a path, as it was typed. */
  read(path: string): unknown {
    return getAt(this.#answers, path);
  }

  /** Keeps what was typed. Judges nothing. */
  answer(path: string, answer: unknown): void {
    this.#answers = withAt(this.#answers, path, answer);
    this.#built = undefined;
    this.#notify();
  }

  /**
   * Judges the page shown and moves on if nothing is wrong with it.
   * @returns false if something is wrong, and on the last page: true if the whole body may be sent.
   */
  continue(): boolean {
    const page = this.#page();
    if (page === this.pages.at(-1)) return this.ready();
    this.#show(this.#issues([page]), page.id);
    if (this.#errors.size > 0) return false;
    this.#done.add(page.id);
    const next = this.#returning
      ? this.pages.find(({ id }) => !this.#done.has(id))
      : this.pages[this.pages.indexOf(page) + 1];
    this.#move((next ?? this.pages.at(-1))?.id);
    return true;
  }

  /** One page back; to check answers, if the citizen came from there. @returns false on the first page. */
  back(): boolean {
    const previous = this.#returning ? this.pages.at(-1) : this.pages[this.pages.indexOf(this.#page()) - 1];
    if (!previous) return false;
    this.#move(previous.id);
    return true;
  }

  /** To a page that applies; from check answers, Continue then comes back. */
  goTo(pageId: string): boolean {
    const page = this.#find(pageId);
    if (!page) return false;
    // A journey may end in another form: then there is nothing to come back to.
    const returning = this.#returning || this.#page().step === 'check';
    this.#move(pageId);
    this.#returning = returning && page !== this.pages.at(-1);
    this.#notify();
    return true;
  }

  /** Judges everything. If something is wrong, goes to the first page where it is. */
  ready(): boolean {
    const issues = this.#issues(this.pages);
    if (issues.length === 0) {
      this.#show([], '');
      return true;
    }
    this.#showFirst(issues);
    return false;
  }

  /**
   * Shows what a server found, at the questions it speaks of. What belongs to no question that is asked becomes a
   * general error, so that nothing is swallowed.
   */
  applyProblem(problem: Problem): void {
    const issues = (problem.errors ?? []).map((issue) => locate(this.#build(), issue));
    this.#showFirst(issues.length > 0 ? issues : [{ path: '', code: problem.code }]);
  }

  /** What was asked and answered, in order. */
  checkRows(): readonly CheckRow[] {
    return this.pages.flatMap((page) =>
      page.questions.map((question) => {
        const answer = this.read(question.path);
        return { page, question, answer: valueOf(question, answer) === undefined ? undefined : answer };
      }),
    );
  }

  /** Parts are the sections of the pages that apply. */
  progress(): Progress {
    const sections: (() => string)[] = [];
    let at = 0;
    for (const page of this.pages) {
      if (page.section && page.section !== sections.at(-1)) sections.push(page.section);
      if (page.id === this.#pageId) at = sections.length;
    }
    return { at: Math.max(at, 1), of: Math.max(sections.length, 1), section: sections[Math.max(at, 1) - 1] };
  }

  snapshot(): JourneySnapshot {
    return { page: this.#pageId, answers: this.#answers, done: [...this.#done], returning: this.#returning };
  }

  /** Takes up a draft. A page that no longer applies gives way to the first one that was not done. */
  restore(snapshot: JourneySnapshot): void {
    this.#answers = snapshot.answers;
    this.#built = undefined;
    this.#done = new Set(snapshot.done);
    this.#move(this.#find(snapshot.page) ? snapshot.page : this.#firstToDo());
    this.#returning = snapshot.returning;
    this.#notify();
  }

  /** Forgets everything that was typed. */
  reset(): void {
    this.restore({ page: '', answers: {}, done: [], returning: false });
  }

  /** Calls back after each change. @returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #build(): Built {
    return (this.#built ??= build(this.#definition, this.#answers));
  }

  #page(): Page {
    const page = this.#find(this.#pageId) ?? this.pages[0];
    if (!page) throw new Error(`The form "${this.#definition.id}" has no page that applies.`);
    return page;
  }

  /** A page that applies; one that is not known yet is on its way. */
  #find(pageId: string): Page | undefined {
    const pages = this.pages;
    const coming = this.#definition.goesOn && pageId !== '' ? pages.at(-1) : undefined;
    return pages.find(({ id }) => id === pageId) ?? coming;
  }

  /** Id of the first page that was not done. */
  #firstToDo(): string | undefined {
    return this.pages.find(({ id }) => !this.#done.has(id))?.id;
  }

  #move(pageId: string | undefined): void {
    if (pageId !== undefined) this.#pageId = pageId;
    if (this.#page() === this.pages.at(-1)) this.#returning = false;
    this.#errors = new Map();
    this.#general = [];
    this.#notify();
  }

  /** Everything that is wrong on these pages; what belongs to no question, only when all of them are judged. */
  #issues(pages: readonly Page[]): readonly Issue[] {
    const built = this.#build();
    const judged = [
      ...this.#definition.rules.flatMap((rule) => rule(built.view as never, { now: this.#now() })),
      ...this.validator(built.body),
    ].map((issue) => locate(built, issue));
    const here = judged.filter(({ path }) => {
      const page = findQuestion(built.pages, path)?.page;
      return page ? pages.includes(page) : pages === built.pages;
    });
    return firstOfEach([
      ...pages.flatMap((page) => missingOn(page, built, this.#answers, pages === built.pages)),
      ...here,
    ]);
  }

  #showFirst(issues: readonly Issue[]): void {
    const first = this.pages.find((page) => issues.some(({ path }) => findQuestion(this.pages, path)?.page === page));
    if (first && first.id !== this.#pageId) {
      this.#returning = true;
      this.#pageId = first.id;
    }
    this.#show(issues, first?.id ?? '');
  }

  #show(issues: readonly Issue[], pageId: string): void {
    const here = issues.filter(({ path }) => findQuestion(this.pages, path)?.page.id === pageId);
    const page = this.pages.find(({ id }) => id === pageId);
    const order = (path: string) => page?.questions.findIndex((question) => isWithin(path, question.path)) ?? 0;
    this.#errors = new Map(
      [...here].sort((a, b) => order(a.path) - order(b.path)).map((issue) => [issue.path, issue] as const),
    );
    this.#general = issues.filter(({ path }) => !findQuestion(this.pages, path));
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
