import {
  downloadAppealLetter,
  downloadFirCopy,
  downloadReceipt,
  downloadResult,
  type Failure,
  type FilingStatus,
  type Portal,
  readFilingCalendar,
  type Result,
} from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { saveFile } from '../save-file.ts';
import { explain } from '../states/explain.ts';
import { UNREACHABLE } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import { informationSummary } from './information-words.ts';
import type { FilingWatch } from './filing-watch.ts';
import type { FilingWriting } from './filing-writing.ts';

/** What somebody can do with an open filing: add information, take it back, download. */
export class FilingActions {
  readonly #host: PortalHost;
  readonly #portal: PortalController;
  readonly #watch: FilingWatch;
  /** What is being done. */
  busy = '';
  failed: { readonly what: string; readonly failure?: Failure; readonly text?: () => string } | undefined;
  /** What has been done, as a thunk: the language may change while it is on the screen. */
  done: (() => string) | undefined;
  /** Nobody writes before they have read: it comes after the filing is shown. */
  #writing: FilingWriting | undefined;
  #asked = false;
  #broken = false;

  constructor(host: PortalHost, portal: PortalController, watch: FilingWatch) {
    this.#host = host;
    this.#portal = portal;
    this.#watch = watch;
  }

  render({ asked, citizenMay, clocks, fir }: FilingStatus): TemplateResult {
    const may = new Set<string>(citizenMay);
    return html`
      <div class="stack" part="actions">
        <p role="status" class=${this.done ? 'note good' : 'visually-hidden'}>${this.done?.()}</p>
        ${asked ? (this.#writing?.question(asked) ?? this.#coming()) : nothing}
        ${
          may.has('add_information') || may.has('ask_reopening')
            ? html`<details class="panel" id="add">
                <summary>${informationSummary(may.has('ask_reopening'))}</summary>
                ${this.#writing?.information(may) ?? this.#coming()}
              </details>`
            : nothing
        }
        ${may.has('change_contact') ? (this.#writing?.contact() ?? this.#coming()) : nothing}
        ${may.has('read_filed') ? (this.#writing?.filed(may) ?? this.#coming()) : nothing}
        ${may.has('say_satisfaction') ? (this.#writing?.satisfaction(may) ?? this.#coming()) : nothing}
        <div class="row">
          ${
            fir?.copyHandle
              ? this.#renderDownload('fir', msg('Copy of the FIR (PDF)', { id: 'filing-view.fir-copy' }), (portal) =>
                  downloadFirCopy(portal, fir.copyHandle ?? '', {}, this.#watch.options()),
                )
              : nothing
          }
          ${
            may.has('download_result')
              ? this.#renderDownload('result', msg('Result (PDF)', { id: 'filing-view.result' }), (portal) =>
                  downloadResult(portal, this.#watch.key.reference, {}, this.#watch.options()),
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
            may.has('download_appeal_letter')
              ? this.#renderDownload(
                  'appeal',
                  msg('Letter to the SP (PDF)', { id: 'filing-view.appeal-letter' }),
                  (portal) => downloadAppealLetter(portal, this.#watch.key.reference, {}, this.#watch.options()),
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
        ${this.renderFailure('download')}
        ${
          may.has('withdraw')
            ? html`<details>
                <summary>${msg('Take it back', { id: 'filing-view.withdraw' })}</summary>
                ${this.#writing?.withdrawal() ?? this.#coming()}
              </details>`
            : nothing
        }
      </div>
    `;
  }

  /** In the place of what has not been loaded yet. */
  #coming(): TemplateResult {
    if (!this.#asked) void this.#loadWriting();
    return this.#broken ? errorState(UNREACHABLE, () => void this.#loadWriting()) : loadingState(false);
  }

  async #loadWriting(): Promise<void> {
    this.#asked = true;
    const loaded = await import('./filing-writing.ts').catch(() => undefined);
    this.#broken = !loaded;
    if (loaded) this.#writing ??= new loaded.FilingWriting(this, this.#host, this.#portal, this.#watch);
    this.#host.requestUpdate();
  }

  #renderDownload(
    what: string,
    label: string,
    run: (portal: Portal) => Promise<Result<Blob>>,
    ending = 'pdf',
  ): TemplateResult {
    const busy = this.busy === what;
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

  renderFailure(what: string): TemplateResult | typeof nothing {
    if (this.failed?.what !== what) return nothing;
    const { failure, text } = this.failed;
    const words = failure && explain(failure);
    const sent =
      failure?.outcome === 'unknown'
        ? msg('It may have arrived all the same. Send again: it will not be recorded twice.', {
            id: 'filing-view.unknown',
          })
        : '';
    return html`<p class="error-message" role="alert" id="${what}-error">
      ${text?.() ?? html`${words?.title}. ${words?.advice} ${sent}`}
    </p>`;
  }

  async #download(what: string, run: (portal: Portal) => Promise<Result<Blob>>, name: string): Promise<void> {
    const { portal } = this.#portal;
    if (this.busy || !portal) return;
    this.begin(what);
    const result = await run(portal);
    this.busy = '';
    if (result.ok) saveFile(result.data, name);
    else this.failed = { what: 'download', failure: result.error };
    this.#host.requestUpdate();
  }

  begin(what: string): void {
    this.busy = what;
    this.failed = undefined;
    this.done = undefined;
    this.#host.requestUpdate();
  }

  fail(what: string, text: () => string): void {
    this.failed = { what, text };
    this.#host.requestUpdate();
  }
}
