import {
  answerFiling,
  answerSatisfaction,
  createKey,
  type FilingAnswer,
  type FilingQuestion,
  type Portal,
  type Result,
  withdrawFiling,
  type Withdrawal,
} from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { hasWords, loadWords, together } from '../locale/load-words.ts';
import { currentLocale, msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { UNREACHABLE } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import type { ContactForm } from './contact-form.ts';
import type { FilingActions } from './filing-actions.ts';
import { InformationForm } from './information-form.ts';
import type { FiledView } from './filed-view.ts';
import { answeredWords, questionWords } from './question-words.ts';
import { satisfactionWords } from './satisfaction-words.ts';
import type { FilingWatch } from './filing-watch.ts';

const SATISFACTION = together('satisfaction');
const QUESTION = together('filing-question');
const CONTACT = together('contact', 'contact-change');

type Writing = 'information' | 'withdrawal' | 'satisfaction' | 'answer' | 'contact';

/** What somebody writes to a filing: information, that they take it back, an answer, or whether they are satisfied with its end. Loaded after the filing is shown. */
export class FilingWriting {
  readonly #actions: FilingActions;
  readonly #host: PortalHost;
  readonly #portal: PortalController;
  readonly #watch: FilingWatch;
  readonly #information: InformationForm;
  #contact: ContactForm | undefined;
  #contactBroken = false;
  #filed: FiledView | undefined;
  #filedOpen = false;
  #filedBroken = false;
  #reason: Withdrawal['reason'] | '' = '';
  /**
   * One key for the same words until the portal has answered: pressing twice, or trying again, writes once. What was changed since
   * is another writing; under the same key the portal would refuse it.
   */
  readonly #keys = new Map<string, string>();

  constructor(actions: FilingActions, host: PortalHost, portal: PortalController, watch: FilingWatch) {
    this.#actions = actions;
    this.#host = host;
    this.#portal = portal;
    this.#watch = watch;
    this.#information = new InformationForm(actions, host, portal, watch, (said, run) =>
      this.#write('information', said, run),
    );
  }

  /** What else the station should know, or why it should open again what has ended. */
  information(may: ReadonlySet<string>): TemplateResult {
    return this.#information.render(may);
  }

  /** How they can be reached from now on. Few change it, so what it asks is loaded when somebody opens it. */
  contact(): TemplateResult {
    return html`
      <details
        class="panel"
        id="contact"
        @toggle=${() => {
          if (!this.#contact) void this.#loadContact();
        }}
      >
        <summary>${msg('How the police may reach you', { id: 'filing-view.contact' })}</summary>
        ${
          this.#contactBroken
            ? errorState(UNREACHABLE, () => void this.#loadContact())
            : this.#contact && this.#has(CONTACT)
              ? this.#contact.render()
              : loadingState(false)
        }
      </details>
    `;
  }

  async #loadContact(): Promise<void> {
    const loaded = await import('./contact-form.ts').catch(() => undefined);
    this.#contactBroken = !loaded;
    if (loaded) {
      this.#contact ??= new loaded.ContactForm(this.#actions, this.#host, this.#watch, (said, run) =>
        this.#write('contact', said, run),
      );
    }
    this.#host.requestUpdate();
  }

  /** What they filed, for them to read again. It comes when somebody opens it, with the questions of its form. */
  filed(may: ReadonlySet<string>): TemplateResult {
    return html`
      <details
        class="panel"
        id="filed"
        @toggle=${(event: Event) => void this.#showFiled((event.target as HTMLDetailsElement).open)}
      >
        <summary>${msg('What you filed', { id: 'filing-view.filed' })}</summary>
        ${
          this.#filedBroken
            ? errorState(UNREACHABLE, () => void this.#showFiled(true))
            : (this.#filed?.render(may) ?? loadingState(false, 5))
        }
      </details>
    `;
  }

  async #showFiled(open: boolean): Promise<void> {
    this.#filedOpen = open;
    if (!this.#filed) {
      const loaded = await import('./filed-view.ts').catch(() => undefined);
      this.#filedBroken = !loaded;
      if (loaded) this.#filed ??= new loaded.FiledView(this.#host, this.#portal, this.#watch);
    }
    // It may have been closed on the way.
    if (this.#filed) this.#filed.open = this.#filedOpen;
    this.#host.requestUpdate();
  }

  /** Why somebody takes it back. */
  withdrawal(): TemplateResult {
    const reasons: readonly (readonly [Withdrawal['reason'], string])[] = [
      ['resolved', msg('The matter is settled', { id: 'filing-view.withdraw-resolved' })],
      ['filed_by_mistake', msg('I filed it by mistake', { id: 'filing-view.withdraw-mistake' })],
      ['other', msg('Another reason', { id: 'filing-view.withdraw-other' })],
    ];
    return html`
      <form
        class="stack panel"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#withdraw();
        }}
      >
        <p>
          ${msg('Nobody may press you to take it back. If somebody does, call 112.', { id: 'filing-view.withdraw-pressed' })}
        </p>
        <fieldset>
          <legend>${msg('Why?', { id: 'filing-view.withdraw-why' })}</legend>
          ${this.#actions.renderFailure('withdrawal')}
          ${reasons.map(
            ([value, text]) => html`
              <div class="choice">
                <input
                  type="radio"
                  name="reason"
                  id=${value}
                  .checked=${this.#reason === value}
                  @change=${() => (this.#reason = value)}
                />
                <label for=${value}>${text}</label>
              </div>
            `,
          )}
        </fieldset>
        <button class="button danger" aria-disabled=${this.#actions.busy === 'withdrawal'}>
          ${msg('Yes, take it back', { id: 'filing-view.withdraw-yes' })}
        </button>
      </form>
    `;
  }

  /** Whether they are satisfied. Two buttons: an answer that has to be sent besides is one that few give. */
  satisfaction(may: ReadonlySet<string>): TemplateResult {
    if (!this.#has(SATISFACTION)) return loadingState(false);
    const button = (satisfied: boolean, words: string): TemplateResult => html`
      <button
        class="button secondary"
        type="button"
        aria-disabled=${this.#actions.busy === 'satisfaction'}
        @click=${() => void this.#answer(satisfied, may.has('download_appeal_letter'))}
      >
        ${words}
      </button>
    `;
    return html`
      <section class="panel stack" part="satisfaction" aria-labelledby="satisfaction">
        <h3 id="satisfaction">${satisfactionWords.question()}</h3>
        <p>${satisfactionWords.whoReads()}</p>
        ${this.#actions.renderFailure('satisfaction')}
        <div class="row">${button(true, satisfactionWords.yes())} ${button(false, satisfactionWords.no())}</div>
      </section>
    `;
  }

  /** What the portal or the station asks. Answered with one press, as above. */
  question(asked: FilingQuestion): TemplateResult {
    if (!this.#has(QUESTION)) return loadingState(false);
    const words = questionWords(asked);
    const button = (answer: FilingAnswer['answer'], label: string): TemplateResult => html`
      <button
        class="button secondary"
        type="button"
        aria-disabled=${this.#actions.busy === 'answer'}
        @click=${() => void this.#answerQuestion({ seq: asked.seq, answer })}
      >
        ${label}
      </button>
    `;
    return html`
      <section class="panel stack" part="question" aria-labelledby="question">
        <h3 id="question">${words.question}</h3>
        <p>${words.whoReads}</p>
        ${this.#actions.renderFailure('answer')}
        <div class="row">${button('confirmed', words.yes)} ${button('denied', words.no)}</div>
      </section>
    `;
  }

  /** Asked once in the life of a filing: nobody waits for its words before the filing is shown. */
  #has(part: ReturnType<typeof together>): boolean {
    const locale = currentLocale();
    if (hasWords(locale, part)) return true;
    void loadWords(locale, part).then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
    return false;
  }

  async #answerQuestion(given: FilingAnswer): Promise<void> {
    const written = await this.#write('answer', given, (portal, key) =>
      answerFiling(portal, this.#watch.key.reference, given, { ...this.#watch.options(), key }),
    );
    if (!written) return;
    this.#actions.done = () => answeredWords(given.answer);
    this.#host.requestUpdate();
  }

  async #answer(satisfied: boolean, letter: boolean): Promise<void> {
    const written = await this.#write('satisfaction', satisfied, (portal) =>
      answerSatisfaction(portal, this.#watch.key.reference, { satisfied }, this.#watch.options()),
    );
    if (!written) return;
    this.#actions.done = () => satisfactionWords.done(satisfied, letter);
    this.#host.requestUpdate();
  }

  async #withdraw(): Promise<void> {
    const reason = this.#reason;
    if (!reason) {
      this.#actions.fail('withdrawal', () => msg('Choose a reason', { id: 'filing-view.withdraw-required' }));
      return;
    }
    await this.#write('withdrawal', reason, (portal, key) =>
      withdrawFiling(portal, this.#watch.key.reference, { reason }, { ...this.#watch.options(), key }),
    );
  }

  async #write(
    what: Writing,
    said: unknown,
    run: (portal: Portal, key: string) => Promise<Result<unknown>>,
  ): Promise<boolean> {
    const { portal } = this.#portal;
    if (this.#actions.busy || !portal) return false;
    this.#actions.begin(what);
    const writing = what + JSON.stringify(said);
    const key = this.#keys.get(writing) ?? createKey();
    this.#keys.set(writing, key);
    const result = await run(portal, key);
    this.#actions.busy = '';
    // A refusal is final for its key; only where nobody knows what became of it is the same key sent again.
    if (result.ok || result.error.outcome !== 'unknown') this.#keys.delete(writing);
    if (result.ok) this.#watch.refresh();
    else this.#actions.failed = { what, failure: result.error };
    this.#host.requestUpdate();
    return result.ok;
  }
}
