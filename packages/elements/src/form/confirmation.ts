import type { Receipt } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { localName } from '../locale/local-name.ts';
import { formatKept } from '../locale/format-time.ts';
import { msg } from '../locale/msg.ts';
import type { Download, Downloads } from './downloads.ts';
import type { FormEnding } from './form-service.ts';

export interface ConfirmationState {
  readonly receipt: Receipt;
  readonly form: Pick<FormEnding, 'filedTitle' | 'saveReceipt' | 'next' | Download>;
  /** Whether somebody may be signed in. */
  readonly signsOut: boolean;
  /** A download that is on its way, or that failed. */
  readonly download: Downloads['state'];
  readonly save: (what: Download) => void;
  readonly finish: () => void;
}

/** Reference and access code, and what to do with them. */
export const receiptFacts = (
  receipt: Receipt,
  { filedTitle, receipt: paper }: Pick<FormEnding, 'filedTitle' | 'receipt'>,
): TemplateResult => html`
  <div class="receipt" part="receipt">
    <h2 class="page-title" tabindex="-1">${filedTitle()}</h2>
    <dl class="stack">
      <div>
        <dt>${msg('Reference', { id: 'form-later.reference' })}</dt>
        <dd class="big"><span class="number" translate="no">${receipt.reference}</span></dd>
      </div>
      <div>
        <dt>${msg('Access code', { id: 'form-later.access-code' })}</dt>
        <dd class="big"><span class="number" translate="no">${receipt.accessCode}</span></dd>
      </div>
      <div>
        <dt>${msg('Filed', { id: 'form-later.filed-at' })}</dt>
        <dd>${formatKept(receipt.filedAt)}</dd>
      </div>
      ${
        receipt.station
          ? html`<div>
              <dt>${msg('Sent to', { id: 'form-later.sent-to' })}</dt>
              <dd>${localName(receipt.station.name)}, ${localName(receipt.station.districtName)}</dd>
            </div>`
          : nothing
      }
    </dl>
  </div>
  <p class="note">
    ${
      paper
        ? msg(
            'Save the receipt, and write the access code down: it is not on the receipt. With both you see the status without signing in. Show the code only to people you trust.',
            { id: 'form-later.keep-code' },
          )
        : msg(
            'Write both down now: they are shown this once, and nobody can look them up for you. With both you come back under “Status of what you filed”, read what the station asks, and answer.',
            { id: 'form-later.keep-both' },
          )
    }
  </p>
`;

/** On the button that forgets what is on the screen. */
export const finishWords = (signsOut: boolean): string =>
  signsOut
    ? msg('I have noted everything: clear this screen and sign out', { id: 'form-later.finish' })
    : msg('I have noted both: clear this screen', { id: 'form-later.finish-both' });
/** On the button that saves the receipt. */
export const saveWords = ({ saveReceipt }: Pick<FormEnding, 'saveReceipt'>): string =>
  saveReceipt?.() ?? msg('Save the receipt (PDF)', { id: 'form-later.receipt' });

/** What the citizen must do, and what the police do. */
export const whatNext = (steps: ReturnType<FormEnding['next']>): TemplateResult => html`
  <section>
    <h3>${msg('What happens next', { id: 'form-later.next' })}</h3>
    <ol class="next">
      ${steps.map(
        ({ title, text }) =>
          html`<li>
            <strong>${title}</strong>
            <p>${text}</p>
          </li>`,
      )}
    </ol>
  </section>
`;

/** Proof that it arrived, what opens it again, and what happens next. */
export const confirmation = ({
  receipt,
  form,
  signsOut,
  download,
  save,
  finish,
}: ConfirmationState): TemplateResult => html`
  <div class="page" part="confirmation">
    ${receiptFacts(receipt, form)}
    <div class="nav">
      ${
        form.receipt
          ? html`<button
              class="button wide-on-phone"
              type="button"
              aria-disabled=${download === 'receipt' ? 'true' : nothing}
              @click=${() => save('receipt')}
            >
              ${
                download === 'receipt'
                  ? msg('Preparing the receipt…', { id: 'form-later.receipt-pending' })
                  : saveWords(form)
              }
            </button>`
          : nothing
      }
      ${
        form.calendar && receipt.clocks.length > 0
          ? html`<button
              class="button secondary wide-on-phone"
              type="button"
              aria-disabled=${download === 'calendar' ? 'true' : nothing}
              @click=${() => save('calendar')}
            >
              ${msg('Put the dates into my calendar', { id: 'form-later.calendar' })}
            </button>`
          : nothing
      }
    </div>
    <p role="status">
      ${
        download === 'failed'
          ? html`<span class="error-message"
              >${msg('This could not be loaded now. It is filed all the same. Try again later.', {
                id: 'form-later.download-failed',
              })}</span
            >`
          : nothing
      }
    </p>
    ${whatNext(form.next(receipt))}
    <button class="button plain" type="button" part="finish" @click=${finish}>${finishWords(signsOut)}</button>
  </div>
`;
