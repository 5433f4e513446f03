import { type Attachment, type Portal, readAttachment, readStationFiling, type StationFiling } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { filedFacts, filedForm, type FiledForm } from '../filed/filed-facts.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { saveFile } from '../save-file.ts';
import { filingWords } from '../services/status/filing-words.ts';
import { seldom } from '../services/status/seldom-words.ts';
import { PortalRequest, UNREACHABLE } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import { clockList, timeline } from '../tracker/timeline.ts';
import type { FilingWords } from '../tracker/tracker-definition.ts';
import { careNotes, mayBeCalled, supportList } from './care-notes.ts';
import { VerbForm } from './verb-form.ts';
import { type VerbKind, verbOf } from './verbs.ts';

/** The station alone is told that whoever filed wants to be reached otherwise: others read of information that was added. */
const stationWords: FilingWords = {
  ...filingWords,
  event: (event) =>
    event.kind === 'contact_changed'
      ? {
          title: msg('They said anew how they can be reached', { id: 'desk.contact-changed' }),
          meaning: msg('It stands above what was filed.', { id: 'desk.contact-changed-where' }),
        }
      : (seldom(event) ?? filingWords.event(event)),
};

/** One open case of the station: what was filed, its log, and the verbs that are in order. */
export class CaseDrawer {
  readonly reference: string;
  readonly #host: PortalHost;
  readonly #portal: () => Portal | undefined;
  readonly #request: PortalRequest<readonly unknown[], StationFiling>;
  readonly #changed: () => void;
  readonly #locale: LocaleController;
  #form: VerbForm | undefined;
  #filed: FiledForm | 'loading' | 'failed' | undefined;
  #version = 0;
  #closed = false;

  constructor(
    host: PortalHost,
    locale: LocaleController,
    portal: () => Portal | undefined,
    reference: string,
    changed: () => void,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#portal = portal;
    this.reference = reference;
    this.#changed = changed;
    this.#request = new PortalRequest(host, {
      args: () => [portal(), this.#version, this.#closed],
      run: (_, signal) => {
        const target = portal();
        return !this.#closed && target && readStationFiling(target, reference, { signal });
      },
    });
  }

  refresh(): void {
    this.#version += 1;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#closed = true;
  }

  render(): TemplateResult {
    const { data, failure, slow } = this.#request;
    if (!data) return failure ? errorState(failure, () => this.#request.retry()) : loadingState(slow, 5);
    const portal = this.#portal();
    return html`
      <div class="stack">
        <p><span class="tag">${filingWords.state(data.status.state)}</span></p>
        ${careNotes(data)} ${this.#renderFiling(data)} ${this.#renderAttachments(data.attachments)} ${supportList(data)}
        ${clockList(data.status.clocks, filingWords, 'station')}
        <section class="stack" part="verbs">
          <h3>${msg('What now?', { id: 'desk.verbs' })}</h3>
          ${data.mayPost.length === 0 ? html`<p>${msg('Nothing more can be recorded.', { id: 'desk.no-verbs' })}</p>` : nothing}
          <div class="row">
            ${data.mayPost.map(
              (kind) => html`
                <button
                  class="button secondary"
                  type="button"
                  aria-pressed=${this.#form?.kind === kind}
                  @click=${() => this.#choose(kind as VerbKind, data.needs[kind])}
                >
                  ${verbOf(kind).label()}
                </button>
              `,
            )}
          </div>
          ${this.#form && portal ? this.#form.render(portal) : nothing}
        </section>
        <section class="stack">
          <h3>${msg('Log', { id: 'desk.log' })}</h3>
          ${timeline(data.events, stationWords, 'station')}
        </section>
      </div>
    `;
  }

  #renderFiling(data: StationFiling): TemplateResult {
    const { filing, mobile, placeNames, status } = data;
    if (!this.#filed) void this.#loadForm(status.service);
    return html`
      <dl class="facts" part="filing">
        ${
          mobile
            ? html`<dt>${msg('Mobile', { id: 'desk.mobile' })}</dt>
                <dd>
                  ${
                    // Where a call would put them in danger, none is one touch away.
                    mayBeCalled(data)
                      ? html`<a class="number" href=${`tel:+91${mobile}`}>+91 ${mobile}</a>`
                      : html`<span class="number">+91 ${mobile}</span>`
                  }
                </dd>`
            : nothing
        }
        ${typeof this.#filed === 'object' ? filedFacts(this.#filed, filing, placeNames) : nothing}
      </dl>
      ${this.#filed === 'loading' ? loadingState(false, 5) : nothing}
      ${this.#filed === 'failed' ? errorState(UNREACHABLE, () => void this.#loadForm(status.service)) : nothing}
    `;
  }

  /** What was filed is shown in the questions of its form. */
  async #loadForm(service: string): Promise<void> {
    this.#filed = 'loading';
    try {
      const form = await filedForm(service);
      await this.#locale.need(form.parts);
      this.#filed = form;
    } catch {
      this.#filed = 'failed';
    }
    this.#host.requestUpdate();
  }

  #renderAttachments(attachments: readonly Attachment[]): TemplateResult | typeof nothing {
    if (attachments.length === 0) return nothing;
    return html`
      <div class="row">
        ${attachments.map(
          (attachment) => html`
            <button class="button secondary" type="button" @click=${() => this.#look(attachment)}>
              <bdi translate="no">${attachment.name ?? attachment.mediaType}</bdi>
            </button>
          `,
        )}
      </div>
    `;
  }

  async #look({ uploadId, name }: Attachment): Promise<void> {
    const portal = this.#portal();
    if (!portal) return;
    const result = await readAttachment(portal, this.reference, uploadId);
    if (result.ok) saveFile(result.data, name ?? uploadId);
  }

  /** What a newer portal invents, and says that one may post, is sent as it came. */
  #choose(kind: VerbKind, needs: readonly string[] = []): void {
    this.#form = new VerbForm(this.#host, this.reference, kind, needs, () => {
      this.#form = undefined;
      this.refresh();
      this.#changed();
    });
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById('verb')?.focus());
  }
}
