import { type Attachment, type Portal, readAttachment, readStationFiling, type StationFiling } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../locale/format-time.ts';
import { msg } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { saveFile } from '../save-file.ts';
import { complaintWords } from '../services/status/filing-words.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import { clockList, timeline } from '../tracker/timeline.ts';
import { chosenWords, questionWords } from './filed-words.ts';
import { VerbForm } from './verb-form.ts';
import { type VerbKind, verbOf } from './verbs.ts';

const row = (label: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === ''
    ? nothing
    : html`<dt>${label}</dt>
        <dd dir="auto">${value}</dd>`;

const notKnown = (): string => msg('Not known', { id: 'desk.not-known' });

const when = ({ from, to }: StationFiling['filing']['incident']['when']): string => {
  const known = [from, to].filter((each): each is string => Boolean(each)).map(formatDateTime);
  return known.length > 0 ? known.join(' – ') : notKnown();
};

/** One open case of the station: what was filed, its log, and the verbs that are in order. */
export class CaseDrawer {
  readonly reference: string;
  readonly #host: PortalHost;
  readonly #portal: () => Portal | undefined;
  readonly #request: PortalRequest<readonly unknown[], StationFiling>;
  readonly #changed: () => void;
  #form: VerbForm | undefined;
  #version = 0;
  #closed = false;

  constructor(host: PortalHost, portal: () => Portal | undefined, reference: string, changed: () => void) {
    this.#host = host;
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
        <p><span class="tag">${complaintWords.state(data.status.state)}</span></p>
        ${this.#renderFiling(data)} ${this.#renderAttachments(data.attachments)}
        ${clockList(data.status.clocks, complaintWords, 'station')}
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
                  @click=${() => this.#choose(kind as VerbKind)}
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
          ${timeline(data.events, complaintWords, 'station')}
        </section>
      </div>
    `;
  }

  #renderFiling({ filing, mobile }: StationFiling): TemplateResult {
    const { complainant, incident, against, wishes } = filing;
    const wished = Object.entries(wishes ?? {}).filter(([, value]) => value === true);
    return html`
      <dl class="facts" part="filing">
        ${row(msg('Complainant', { id: 'desk.complainant' }), complainant.name)}
        ${row(
          msg('Mobile', { id: 'desk.mobile' }),
          mobile && html`<a class="number" href=${`tel:+91${mobile}`}>+91 ${mobile}</a>`,
        )}
        ${row(msg('Address', { id: 'desk.address' }), complainant.address.text)}
        ${row(msg('On behalf of', { id: 'desk.on-behalf' }), filing.onBehalfOf?.name)}
        ${row(msg('What', { id: 'desk.nature' }), chosenWords('incident.nature', incident.nature))}
        ${row(msg('When', { id: 'desk.when' }), when(incident.when))}
        ${row(msg('Where', { id: 'desk.where' }), incident.place.text)}
        ${row(
          msg('Against', { id: 'desk.against' }),
          against.persons?.map(({ name, description }) => name ?? description).join(', ') || notKnown(),
        )}
        ${row(msg('Account', { id: 'desk.narrative' }), html`<span class="narrative">${filing.narrative}</span>`)}
        ${row(msg('Wishes', { id: 'desk.wishes' }), wished.map(([name]) => questionWords(`wishes.${name}`)).join(' · '))}
      </dl>
    `;
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
  #choose(kind: VerbKind): void {
    this.#form = new VerbForm(this.#host, this.reference, kind, () => {
      this.#form = undefined;
      this.refresh();
      this.#changed();
    });
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById('verb')?.focus());
  }
}
