import { changeContact, type ContactWishes, type Portal, type Result } from '@nagrik/sdk';
import type { OptionWords } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { contactWords, isReached } from '../questions/contact-words.ts';
import { contactChangeWords } from './contact-change-words.ts';
import type { FilingActions } from './filing-actions.ts';
import type { FilingWatch } from './filing-watch.ts';

type Write = (said: unknown, run: (portal: Portal, key: string) => Promise<Result<unknown>>) => Promise<boolean>;
type Messages = NonNullable<ContactWishes['messages']>;

/** How somebody can be reached from now on; what it asks, and that it is sent. Loaded when they want to change it. */
export class ContactForm {
  readonly #actions: FilingActions;
  readonly #host: PortalHost;
  readonly #watch: FilingWatch;
  readonly #write: Write;
  #by: ContactWishes['contactBy'] | undefined;
  #time = '';
  #messages: Messages | undefined;

  constructor(actions: FilingActions, host: PortalHost, watch: FilingWatch, write: Write) {
    this.#actions = actions;
    this.#host = host;
    this.#watch = watch;
    this.#write = write;
  }

  render(): TemplateResult {
    return html`
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send();
        }}
      >
        <p>${contactChangeWords.intro()}</p>
        <fieldset class="field ${this.#failed && !this.#limit ? 'invalid' : ''}">
          <legend>${contactWords.by()}</legend>
          ${this.#limit ? nothing : this.#actions.renderFailure('contact')}
          ${choices('contact-by', contactWords.ways, this.#by, (by) => {
            this.#by = by;
            this.#host.requestUpdate();
          })}
        </fieldset>
        ${isReached(this.#by) ? this.#how() : nothing}
        <button class="button wide-on-phone" aria-disabled=${this.#actions.busy === 'contact'}>
          ${this.#actions.busy === 'contact' ? msg('Sending…', { id: 'filing-view.sending' }) : contactChangeWords.send()}
        </button>
      </form>
    `;
  }

  get #failed(): FilingActions['failed'] {
    const { failed } = this.#actions;
    return failed?.what === 'contact' ? failed : undefined;
  }

  /** How many letters the hours may have, where the portal has refused more. */
  get #limit(): number | undefined {
    const failure = this.#failed?.failure;
    if (failure?.kind !== 'invalid') return undefined;
    const long = failure.fields.find(({ pointer, code }) => pointer === '/contactTime' && code === 'too-long');
    return long && Number(long.params?.limit);
  }

  /** Asked only of whom the police may reach. */
  #how(): TemplateResult {
    const limit = this.#limit;
    return html`
      <div class="field ${limit ? 'invalid' : ''}">
        <label for="contact-time">${contactWords.hours()}</label>
        <p class="hint" id="contact-time-hint">${contactWords.hoursHint()}</p>
        ${
          limit
            ? html`<p class="error-message" role="alert" id="contact-time-error">
                ${msg(str`Write at most ${formatNumber(limit)} letters`, { id: 'filing-view.add-too-long' })}
              </p>`
            : nothing
        }
        <input
          id="contact-time"
          type="text"
          dir="auto"
          aria-invalid=${limit ? 'true' : 'false'}
          aria-describedby="contact-time-hint contact-time-error"
          .value=${this.#time}
          @input=${(event: Event) => (this.#time = (event.target as HTMLInputElement).value)}
        />
      </div>
      <fieldset class="field">
        <legend>${contactWords.sms()}</legend>
        ${choices('contact-messages', contactWords.messages, this.#messages, (messages) => (this.#messages = messages))}
      </fieldset>
    `;
  }

  async #send(): Promise<void> {
    const by = this.#by;
    if (!by) {
      this.#actions.fail('contact', contactChangeWords.required);
      return;
    }
    const time = this.#time.trim();
    const wishes: ContactWishes = {
      contactBy: by,
      ...(isReached(by) && { ...(time && { contactTime: time }), ...(this.#messages && { messages: this.#messages }) }),
    };
    const written = await this.#write(wishes, (portal, key) =>
      changeContact(portal, this.#watch.key.reference, wishes, { ...this.#watch.options(), key }),
    );
    if (!written) return;
    // Whoever picks up the phone next does not read here what was chosen.
    [this.#by, this.#time, this.#messages] = [undefined, '', undefined];
    this.#actions.done = contactChangeWords.done;
    this.#host.requestUpdate();
  }
}

const choices = <Value extends string>(
  name: string,
  options: Readonly<Record<Value, OptionWords>>,
  chosen: Value | undefined,
  choose: (value: Value) => void,
): TemplateResult[] =>
  (Object.entries(options) as [Value, OptionWords][]).map(([value, words]) => {
    const id = `${name}-${value}`;
    const [label, hint] = typeof words === 'function' ? [words, undefined] : [words.label, words.hint];
    return html`
      <div class="choice">
        <input
          type="radio"
          name=${name}
          id=${id}
          aria-describedby=${hint ? `${id}-hint` : nothing}
          .checked=${chosen === value}
          @change=${() => {
            choose(value);
          }}
        />
        <div>
          <label for=${id}>${label()}</label>
          ${hint ? html`<p class="hint" id="${id}-hint">${hint()}</p>` : nothing}
        </div>
      </div>
    `;
  });
