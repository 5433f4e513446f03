import type { CallOptions, Portal, Result } from '@nagrik/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { NagrikFailedEvent, NagrikFoundEvent } from '../../events.ts';
import { isLeftAlone } from '../../locale/left-alone.ts';
import { LocaleController } from '../../locale/locale-controller.ts';
import { msg } from '../../locale/msg.ts';
import { PortalSource } from '../../portal-source.ts';
import { PortalRequest, UNREACHABLE } from '../../states/portal-request.ts';
import { errorState, loadingState, stateStyles } from '../../states/states.ts';
import { baseStyles } from '../../theme/base.ts';
import type { CodeProblem } from './answer.ts';
import type { Finding } from './finding.ts';
import type { Scanned } from './scan.ts';
import { verifyDocument } from './service.ts';

/** The code, or a QR. */
type Asked = { readonly code: string } | Scanned;

/** What an answer needs to be drawn: again in each language. */
type Drawn = Finding & { readonly draw: () => TemplateResult };

/**
 * Tells whether a receipt, a report or a copy of a FIR was issued by the portal: by the code that is printed on it, or by its QR, which
 * carries the portal's signature and is checked without a network, too.
 *
 * A picture of the QR is read on the device and sent nowhere.
 *
 * @summary Is this document genuine?
 * @slot - Shown until it can render: a link to the check on the portal.
 * @fires {NagrikFoundEvent} nagrik-found - The check has an answer; `count` is 1 where the portal issued or signed the document.
 * @fires {NagrikFailedEvent} nagrik-failed - The portal could not answer.
 * @csspart heading - The heading.
 * @csspart form - The form with the code.
 * @csspart answer - Around the answer.
 * @csspart genuine - The portal issued it: it counts, or it was replaced or taken back.
 * @csspart signed - Its signature is the portal's; the portal itself could not be asked.
 * @csspart unknown - The portal has issued nothing with this code.
 * @csspart forged - The QR says that it is the portal's, and is not.
 * @csspart elsewhere - The QR leads to another website.
 * @csspart unclear - It cannot be said.
 * @csspart loading - The grey bars.
 * @csspart error - A failure.
 * @cssproperty --nagrik-color-brand - Buttons and links.
 * @cssproperty --nagrik-color-accent - The line under the heading.
 * @cssproperty --nagrik-color-surface - What everything stands on.
 * @cssproperty --nagrik-color-text - Letters.
 * @cssproperty --nagrik-font-family - Letters of Hindi and English.
 * @cssproperty --nagrik-font-family-urdu - Letters of Urdu.
 * @cssproperty --nagrik-radius - Corners of buttons and inputs.
 */
export class NagrikVerifyDocument extends LitElement {
  static override styles = [...baseStyles, stateStyles];

  // Not by decorators: they would cost the first screen half a kilobyte.
  static override properties = {
    portal: { attribute: false },
    portalUrl: { attribute: 'portal-url' },
    code: {},
    fromAddress: { attribute: 'from-address', type: Boolean },
    problem: { state: true },
    asked: { state: true },
  };

  /** A portal of the SDK. Goes before everything else. */
  declare portal: Portal | undefined;
  /** Address of the portal. */
  declare portalUrl: string | undefined;
  /** The code that is checked at once. */
  declare code: string;
  /** The page was opened by the QR of a document: what its address says is checked at once. */
  declare fromAddress: boolean;

  /** What is wrong with what was typed, and its words: they come with the first answer. */
  declare private problem: { readonly is: CodeProblem; readonly words: (problem: CodeProblem) => string } | undefined;
  declare private asked: Asked | undefined;

  readonly #locale: LocaleController;
  readonly #portal = new PortalSource(this);
  readonly #check: PortalRequest<readonly unknown[], Drawn>;

  constructor() {
    super();
    this.code = '';
    this.fromAddress = false;
    this.#locale = new LocaleController(this, verifyDocument.words);
    this.#check = new PortalRequest(this, {
      args: () => [this.#portal.portal, this.asked],
      run: (_, signal) =>
        this.#portal.portal &&
        this.asked &&
        this.#answer(this.#portal.portal, this.asked, { signal, locale: this.#locale.locale }),
      onData: ({ is }) => {
        this.dispatchEvent(new NagrikFoundEvent(is === 'issued' || is === 'signed' ? 1 : 0));
        this.#focus('#answer');
      },
      onFailure: (failure) => {
        this.dispatchEvent(new NagrikFailedEvent(failure));
        this.#focus('#answer');
      },
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('code') && !changed.has('fromAddress')) return;
    if (this.fromAddress && location.hash.length > 1) this.asked = { text: location.href };
    else if (this.code) void this.#take(this.code);
  }

  protected override render(): unknown {
    if (!this.#locale.ready || isLeftAlone(this)) return html`<slot></slot>`;
    const { locale, direction } = this.#locale;
    const error = this.problem && this.problem.words(this.problem.is);
    const { pending } = this.#check;
    return html`
      <div class="stack" lang=${locale} dir=${direction}>
        <div class="head">
          <h2 part="heading">${verifyDocument.name()}</h2>
          <p class="muted">${verifyDocument.summary()}</p>
        </div>
        <form class="stack" part="form" novalidate @submit=${this.#onSubmit}>
          <div class="field ${error ? 'invalid' : ''}">
            <label for="code">${msg('Code of the document', { id: 'verify-document.code' })}</label>
            <p class="hint" id="code-hint">
              ${msg('Twelve letters and digits at the end of the paper, like', { id: 'verify-document.hint' })}
              <span class="number" translate="no">D7KQ-M2XV-T9HA</span>
            </p>
            ${error ? html`<p class="error-message" id="code-error" role="alert">${error}</p>` : nothing}
            <input
              id="code"
              name="code"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              dir="ltr"
              .value=${this.code}
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? 'code-hint code-error' : 'code-hint'}
            />
          </div>
          <button class="button wide-on-phone" aria-disabled=${pending}>
            ${msg('Check', { id: 'verify-document.check' })}
          </button>
          <button
            class="button secondary wide-on-phone"
            type="button"
            id="scan"
            aria-disabled=${pending}
            @click=${this.#onScan}
          >
            ${msg('Photograph the QR, or choose a picture', { id: 'verify-document.scan' })}
          </button>
          <input type="file" id="picture" accept="image/*" hidden @change=${this.#onPicture} />
        </form>
        <div id="answer" class="stack" tabindex="-1" part="answer" aria-live="polite">${this.#renderAnswer()}</div>
      </div>
    `;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const { data, failure, pending, slow } = this.#check;
    if (pending) return loadingState(slow);
    if (!failure) return data && this.asked ? data.draw() : nothing;
    return errorState(failure, () => this.#check.retry());
  }

  /** Brings what is needed for an answer of this sort, and the answer. */
  async #answer(portal: Portal, asked: Asked, options: CallOptions): Promise<Result<Drawn>> {
    const { answerWords, lookUp, registered } = await import('./answer.ts');
    await this.#locale.need(answerWords);
    if ('code' in asked) {
      const result = await lookUp(portal, asked.code, options);
      // From now on a QR can be checked without a network.
      if (result.ok)
        void import('./kept-keys.ts').then(({ freshKeys }) => freshKeys(portal, {})).catch(() => undefined);
      return result.ok ? { ...result, data: { ...result.data, draw: () => registered(result.data) } } : result;
    }
    const { checkScanned, scanFinding, scanWords } = await import('./scan.ts');
    await this.#locale.need(scanWords);
    const result = await checkScanned(portal, asked, options);
    if (!result.ok) return result;
    const { data } = result;
    const draw = () => (data.is === 'issued' || data.is === 'unknown' ? registered(data) : scanFinding(data));
    return { ...result, data: { ...data, draw } };
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.#check.pending) void this.#take(this.renderRoot.querySelector<HTMLInputElement>('#code')?.value ?? '');
  }

  /** Checks what was typed, which needs nobody, and then asks. */
  async #take(typed: string): Promise<void> {
    try {
      const { answerWords, codeProblem, readTyped } = await import('./answer.ts');
      await this.#locale.need(answerWords);
      const read = readTyped(typed);
      this.problem = 'problem' in read ? { is: read.problem, words: codeProblem } : undefined;
      this.asked = 'code' in read ? read : undefined;
      if (this.problem) this.#focus('#code');
    } catch {
      this.dispatchEvent(new NagrikFailedEvent(UNREACHABLE));
      // Said, with a way to try again, by what cannot be loaded either.
      this.asked = { code: typed };
    }
  }

  #onScan(): void {
    if (!this.#check.pending) this.renderRoot.querySelector<HTMLInputElement>('#picture')?.click();
  }

  #onPicture(event: Event): void {
    const input = event.target as HTMLInputElement;
    const [picture] = input.files ?? [];
    // The same file can be chosen once more.
    input.value = '';
    if (!picture) return;
    this.problem = undefined;
    this.asked = { picture };
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
