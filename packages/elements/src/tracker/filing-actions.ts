import {
  addInformation,
  createKey,
  downloadFirCopy,
  downloadReceipt,
  type Failure,
  type FilingStatus,
  type Portal,
  readFilingCalendar,
  type Result,
  withdrawFiling,
  type Withdrawal,
} from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/format.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { saveFile } from '../save-file.ts';
import { explain } from '../states/explain.ts';
import type { FilingWatch } from './filing-watch.ts';

/** The contract's bound of `Information.text`, for the counter; the portal is the one that judges. */
const TEXT_MAX = 4000;

type Writing = 'information' | 'withdrawal';

/** What somebody can do with an open filing: add information, take it back, download. */
export class FilingActions {
  readonly #host: PortalHost;
  readonly #portal: PortalController;
  readonly #watch: FilingWatch;
  #text = '';
  #reason: Withdrawal['reason'] | '' = '';
  /** One key for one writing until the portal has answered: pressing twice, or trying again, writes once. */
  #keys: { [what in Writing]?: string | undefined } = {};
  #busy = '';
  #failed: { readonly what: string; readonly failure?: Failure; readonly text?: () => string } | undefined;
  /** What has been done, as a thunk: the language may change while it is on the screen. */
  #done: (() => string) | undefined;

  constructor(host: PortalHost, portal: PortalController, watch: FilingWatch) {
    this.#host = host;
    this.#portal = portal;
    this.#watch = watch;
  }

  render({ citizenMay, clocks, fir }: FilingStatus): TemplateResult {
    const may = new Set<string>(citizenMay);
    return html`
      <div class="stack" part="actions">
        <p role="status" class=${this.#done ? 'note good' : 'visually-hidden'}>${this.#done?.()}</p>
        ${may.has('add_information') ? this.#renderInformation() : nothing}
        <div class="row">
          ${
            fir?.copyHandle
              ? this.#renderDownload('fir', msg('Copy of the FIR (PDF)', { id: 'filing-view.fir-copy' }), (portal) =>
                  downloadFirCopy(portal, fir.copyHandle ?? '', {}, this.#watch.options()),
                )
              : nothing
          }
          ${
            may.has('download_receipt')
              ? this.#renderDownload('receipt', msg('Receipt (PDF)', { id: 'filing-view.receipt' }), (portal) =>
                  downloadReceipt(portal, this.#watch.key.reference, {}, this.#watch.options()),
                )
              : nothing
          }
          ${
            clocks.length > 0
              ? this.#renderDownload(
                  'calendar',
                  msg('Dates for the calendar', { id: 'filing-view.calendar' }),
                  (portal) => readFilingCalendar(portal, this.#watch.key.reference, {}, this.#watch.options()),
                  'ics',
                )
              : nothing
          }
        </div>
        ${this.#renderFailure('download')} ${may.has('withdraw') ? this.#renderWithdrawal() : nothing}
      </div>
    `;
  }

  #renderInformation(): TemplateResult {
    const left = TEXT_MAX - this.#text.length;
    return html`
      <details class="panel" id="add">
        <summary>${msg('Add information', { id: 'filing-view.add' })}</summary>
        <form
          class="stack"
          novalidate
          @submit=${(event: Event) => {
            event.preventDefault();
            void this.#addInformation();
          }}
        >
          <div class="field ${this.#failed?.what === 'information' ? 'invalid' : ''}">
            <label for="information"
              >${msg('What else should the station know?', { id: 'filing-view.add-label' })}</label
            >
            ${this.#renderFailure('information')}
            <textarea
              id="information"
              rows="5"
              dir="auto"
              aria-describedby="information-left"
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
          <button class="button wide-on-phone" aria-disabled=${this.#busy === 'information'}>
            ${
              this.#busy === 'information'
                ? msg('Sending…', { id: 'filing-view.sending' })
                : msg('Send to the station', { id: 'filing-view.send' })
            }
          </button>
        </form>
      </details>
    `;
  }

  #renderWithdrawal(): TemplateResult {
    const reasons: readonly (readonly [Withdrawal['reason'], string])[] = [
      ['resolved', msg('The matter is settled', { id: 'filing-view.withdraw-resolved' })],
      ['filed_by_mistake', msg('I filed it by mistake', { id: 'filing-view.withdraw-mistake' })],
      ['other', msg('Another reason', { id: 'filing-view.withdraw-other' })],
    ];
    return html`
      <details>
        <summary>${msg('Take it back', { id: 'filing-view.withdraw' })}</summary>
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
            ${this.#renderFailure('withdrawal')}
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
          <button class="button danger" aria-disabled=${this.#busy === 'withdrawal'}>
            ${msg('Yes, take it back', { id: 'filing-view.withdraw-yes' })}
          </button>
        </form>
      </details>
    `;
  }

  #renderDownload(
    what: string,
    label: string,
    run: (portal: Portal) => Promise<Result<Blob>>,
    ending = 'pdf',
  ): TemplateResult {
    const busy = this.#busy === what;
    return html`
      <button
        class="button secondary wide-on-phone"
        type="button"
        aria-disabled=${busy}
        @click=${() => this.#download(what, run, `${this.#watch.key.reference}-${what}.${ending}`)}
      >
        ${busy ? msg('Preparing…', { id: 'filing-view.preparing' }) : label}
      </button>
    `;
  }

  #renderFailure(what: string): TemplateResult | typeof nothing {
    if (this.#failed?.what !== what) return nothing;
    const { failure, text } = this.#failed;
    const words = failure && explain(failure);
    const sent =
      failure?.outcome === 'unknown'
        ? msg('It may have arrived all the same. Send again: it will not be recorded twice.', {
            id: 'filing-view.unknown',
          })
        : '';
    return html`<p class="error-message" role="alert">
      ${text?.() ?? html`${words?.title}. ${words?.advice} ${sent}`}
    </p>`;
  }

  async #addInformation(): Promise<void> {
    const text = this.#text.trim();
    if (!text || text.length > TEXT_MAX) {
      this.#fail('information', () =>
        text
          ? msg(str`Write at most ${formatNumber(TEXT_MAX)} letters`, { id: 'filing-view.add-too-long' })
          : msg('Write what the station should know', { id: 'filing-view.add-required' }),
      );
      return;
    }
    const written = await this.#write('information', (portal, key) =>
      addInformation(portal, this.#watch.key.reference, { text }, { ...this.#watch.options(), key }),
    );
    if (!written) return;
    this.#text = '';
    this.#done = () => msg('Sent to the station.', { id: 'filing-view.sent' });
    this.#host.requestUpdate();
  }

  async #withdraw(): Promise<void> {
    const reason = this.#reason;
    if (!reason) {
      this.#fail('withdrawal', () => msg('Choose a reason', { id: 'filing-view.withdraw-required' }));
      return;
    }
    await this.#write('withdrawal', (portal, key) =>
      withdrawFiling(portal, this.#watch.key.reference, { reason }, { ...this.#watch.options(), key }),
    );
  }

  async #write(what: Writing, run: (portal: Portal, key: string) => Promise<Result<unknown>>): Promise<boolean> {
    const { portal } = this.#portal;
    if (this.#busy || !portal) return false;
    this.#begin(what);
    const result = await run(portal, (this.#keys[what] ??= createKey()));
    this.#busy = '';
    // A refusal is final for its key; only where nobody knows what became of it is the same key sent again.
    if (result.ok || result.error.outcome !== 'unknown') this.#keys[what] = undefined;
    if (result.ok) this.#watch.refresh();
    else this.#failed = { what, failure: result.error };
    this.#host.requestUpdate();
    return result.ok;
  }

  async #download(what: string, run: (portal: Portal) => Promise<Result<Blob>>, name: string): Promise<void> {
    const { portal } = this.#portal;
    if (this.#busy || !portal) return;
    this.#begin(what);
    const result = await run(portal);
    this.#busy = '';
    if (result.ok) saveFile(result.data, name);
    else this.#failed = { what: 'download', failure: result.error };
    this.#host.requestUpdate();
  }

  #begin(what: string): void {
    this.#busy = what;
    this.#failed = undefined;
    this.#done = undefined;
    this.#host.requestUpdate();
  }

  #fail(what: string, text: () => string): void {
    this.#failed = { what, text };
    this.#host.requestUpdate();
  }
}
