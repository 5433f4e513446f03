import { addInformation, askReopening, type Information, type Portal, type Result } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { UNREACHABLE } from '../states/portal-request.ts';
import { errorState } from '../states/states.ts';
import { informationLabel } from './information-words.ts';
import type { AddedFiles } from './added-files.ts';
import type { FilingActions } from './filing-actions.ts';
import type { FilingWatch } from './filing-watch.ts';

type Write = (said: unknown, run: (portal: Portal, key: string) => Promise<Result<unknown>>) => Promise<boolean>;

/** The contract's bound of `Information.text`, for the counter; the portal is the one that judges. */
const TEXT_MAX = 4000;

/**
 * What else the station should know: words, and photos and papers with them; of what has ended, why it should be opened again. What files need
 * comes when somebody asks for it.
 */
export class InformationForm {
  readonly #actions: FilingActions;
  readonly #host: PortalHost;
  readonly #portal: PortalController;
  readonly #watch: FilingWatch;
  readonly #write: Write;
  #text = '';
  #files: AddedFiles | undefined;
  #filesComing = false;
  #filesBroken = false;
  #filesShown = false;
  #reopens = false;

  constructor(actions: FilingActions, host: PortalHost, portal: PortalController, watch: FilingWatch, write: Write) {
    this.#actions = actions;
    this.#host = host;
    this.#portal = portal;
    this.#watch = watch;
    this.#write = write;
  }

  /** @param may - what can be done with the filing now */
  render(may: ReadonlySet<string>): TemplateResult {
    this.#reopens = may.has('ask_reopening');
    const busy = this.#actions.busy === 'information';
    return html`
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send();
        }}
      >
        ${this.#words()} ${may.has('add_files') ? this.#photos() : nothing}
        <button class="button wide-on-phone" aria-disabled=${busy}>
          ${
            busy
              ? msg('Sending…', { id: 'filing-view.sending' })
              : msg('Send to the station', { id: 'filing-view.send' })
          }
        </button>
      </form>
    `;
  }

  #words(): TemplateResult {
    const left = TEXT_MAX - this.#text.length;
    const wrong = this.#actions.failed?.what === 'information';
    return html`
      <div class="field ${wrong ? 'invalid' : ''}">
        <label for="information">${informationLabel(this.#reopens)}</label>
        ${this.#actions.renderFailure('information')}
        <textarea
          id="information"
          rows="5"
          dir="auto"
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby=${wrong ? 'information-error information-left' : 'information-left'}
          .value=${this.#text}
          @input=${(event: Event) => {
            this.#text = (event.target as HTMLTextAreaElement).value;
            this.#host.requestUpdate();
          }}
        ></textarea>
        <p class="hint" id="information-left">
          ${
            left >= 0
              ? msg(str`${formatNumber(left)} letters left`, { id: 'filing-view.letters-left' })
              : msg(str`${formatNumber(-left)} letters too many`, { id: 'filing-view.letters-over' })
          }
        </p>
      </div>
    `;
  }

  #photos(): TemplateResult {
    // Once it is there it stays: asking again what the portal takes must not take away what was chosen.
    if (this.#files && (this.#filesShown || this.#files.ready)) return this.#showFiles(this.#files);
    if (this.#filesBroken) return errorState(UNREACHABLE, () => void this.#loadFiles());
    return html`
      <button
        class="button secondary wide-on-phone"
        type="button"
        id="add-files"
        aria-disabled=${this.#filesComing}
        @click=${() => void this.#loadFiles()}
      >
        ${
          this.#filesComing
            ? msg('Preparing…', { id: 'filing-view.preparing' })
            : msg('Add a photo or paper', { id: 'filing-view.add-files' })
        }
      </button>
    `;
  }

  /** Takes the place of its button, and takes over the focus where that is still on it. */
  #showFiles(files: AddedFiles): TemplateResult {
    if (!this.#filesShown && this.#host.shadowRoot?.activeElement?.id === 'add-files') files.focus();
    this.#filesShown = true;
    const { failed } = this.#actions;
    return files.render(failed?.what === 'files' ? failed.text?.() : undefined);
  }

  async #loadFiles(): Promise<void> {
    if (this.#filesComing) return;
    this.#filesComing = true;
    this.#filesBroken = false;
    this.#host.requestUpdate();
    const files = await import('./added-files.ts')
      .then(({ openFiles }) => openFiles(this.#host, this.#portal, this.#watch.locale))
      .catch(() => undefined);
    this.#files = files;
    this.#filesBroken = !files;
    // Until the portal has said what it takes, the button stays and says so.
    this.#filesComing = Boolean(files);
    this.#host.requestUpdate();
  }

  /** What is wrong with the words, if something is. */
  #wrong(text: string): (() => string) | undefined {
    if (text.length > TEXT_MAX)
      return () => msg(str`Write at most ${formatNumber(TEXT_MAX)} letters`, { id: 'filing-view.add-too-long' });
    if (text) return undefined;
    return (
      this.#files?.textMissing ?? (() => msg('Write what the station should know', { id: 'filing-view.add-required' }))
    );
  }

  async #send(): Promise<void> {
    if (this.#actions.busy) return;
    const text = this.#text.trim();
    const wrong = this.#wrong(text);
    if (wrong) return this.#actions.fail('information', wrong);
    const files = this.#files;
    if (files?.unfinished) return this.#failFiles(files);
    const uploadIds = files?.uploadIds ?? [];
    const said: Information = { text, ...(uploadIds.length > 0 && { uploadIds: [...uploadIds] }) };
    const { reference } = this.#watch.key;
    const written = await this.#write(said, (portal, key) =>
      this.#reopens
        ? askReopening(portal, reference, { text }, { ...this.#watch.options(), key })
        : addInformation(portal, reference, said, { ...this.#watch.options(), key }),
    );
    if (!written) {
      if (files?.lose(this.#actions.failed?.failure)) this.#failFiles(files);
      return;
    }
    this.#text = '';
    files?.sent(uploadIds);
    this.#actions.done = () => msg('Sent to the station.', { id: 'filing-view.sent' });
    this.#host.requestUpdate();
  }

  #failFiles(files: AddedFiles): void {
    this.#actions.fail('files', files.unfinishedWords);
    files.focus();
  }
}
