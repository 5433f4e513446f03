import {
  createKey,
  type Failure,
  type Portal,
  postFilingEvent,
  searchStations,
  type Station,
  type StationEvent,
} from '@nagrik/sdk';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { latinDigits } from '../locale/digits.ts';
import { localName, nameText } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import { explain } from '../states/explain.ts';
import { choicesOf, fieldWords, type VerbField, type VerbKind, verbOf } from './verbs.ts';

/** The way from a form's strings to the contract's event. */
const eventOf = (kind: VerbKind, values: ReadonlyMap<VerbField, string>): StationEvent => {
  const entries = [...values].filter(([, value]) => value !== '');
  const fields = entries.map(([field, value]) => {
    switch (field) {
      case 'sections':
        return [field, value.split(/[,،]/u).map((section) => section.trim())];
      case 'courtCaseNumber':
        return [field, latinDigits(value).toUpperCase()];
      case 'firNumber':
        return [field, latinDigits(value).padStart(4, '0')];
      case 'dueAt':
        return [field, `${value}T23:59:00+05:30`];
      default:
        return [field, value];
    }
  });
  return { kind, ...(Object.fromEntries(fields) as Omit<StationEvent, 'kind'>) };
};

/** One verb being filled in. */
export class VerbForm {
  readonly kind: VerbKind;
  readonly #host: ReactiveControllerHost;
  readonly #reference: string;
  readonly #posted: () => void;
  readonly #values = new Map<VerbField, string>();
  /** Sent with each try, so that pressing twice posts once. */
  readonly #key = createKey();
  #missing = new Set<VerbField>();
  #failure: Failure | undefined;
  #busy = false;
  #stations: readonly Station[] = [];

  readonly #needs: readonly string[];

  /** @param needs - the fields that the portal wants of this kind, whatever this version knows of them */
  constructor(
    host: ReactiveControllerHost,
    reference: string,
    kind: VerbKind,
    needs: readonly string[],
    posted: () => void,
  ) {
    this.#host = host;
    this.#reference = reference;
    this.kind = kind;
    this.#needs = needs;
    this.#posted = posted;
  }

  render(portal: Portal): TemplateResult {
    const verb = verbOf(this.kind);
    return html`
      <form
        class="panel stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#post(portal);
        }}
      >
        <h4 id="verb" tabindex="-1">${verb.label()}</h4>
        ${this.#fields().map((field) => this.#renderField(field, !this.#isNeeded(field), portal))}
        ${this.#renderFailure()}
        <button class="button ${verb.closing ? 'danger' : ''}" aria-disabled=${this.#busy}>
          ${this.#busy ? msg('Recording…', { id: 'desk.recording' }) : msg('Record', { id: 'desk.record' })}
        </button>
      </form>
    `;
  }

  #fields(): readonly VerbField[] {
    return [...new Set([...verbOf(this.kind).fields, ...(this.#needs as VerbField[])])];
  }

  #isNeeded(field: VerbField): boolean {
    return this.#needs.includes(field) || !verbOf(this.kind).optional?.includes(field);
  }

  #renderField(field: VerbField, optional: boolean, portal: Portal): TemplateResult {
    const missing = this.#missing.has(field);
    return html`
      <div class="field ${missing ? 'invalid' : ''}">
        <label for=${field}>
          ${fieldWords(field, verbOf(this.kind).inside)}
          ${optional ? html`<span class="muted">${msg('(optional)', { id: 'desk.optional' })}</span>` : nothing}
        </label>
        ${
          missing
            ? html`<p class="error-message" id="${field}-error">${msg('This is needed', { id: 'desk.needed' })}</p>`
            : nothing
        }
        ${this.#renderControl(field, missing, portal)}
      </div>
    `;
  }

  #renderControl(field: VerbField, missing: boolean, portal: Portal): TemplateResult {
    const invalid = missing ? 'true' : nothing;
    const described = missing ? `${field}-error` : nothing;
    const value = this.#values.get(field) ?? '';
    const onInput = (event: Event) => {
      this.#values.set(field, (event.target as HTMLInputElement).value.trim());
      this.#missing.delete(field);
      this.#host.requestUpdate();
    };
    const choices = choicesOf(field);
    if (choices)
      return html`<select id=${field} aria-invalid=${invalid} aria-describedby=${described} @change=${onInput}>
        <option value="">${msg('Choose', { id: 'desk.choose' })}</option>
        ${choices.map(([code, words]) => html`<option value=${code}>${words}</option>`)}
      </select>`;
    switch (field) {
      case 'text':
        return html`<textarea
          id=${field}
          rows="4"
          dir="auto"
          aria-invalid=${invalid}
          aria-describedby=${described}
          @change=${onInput}
        ></textarea>`;
      case 'toStationCode':
        return html`
          <input
            id=${field}
            type="search"
            autocomplete="off"
            aria-invalid=${invalid}
            aria-describedby=${described}
            placeholder=${msg('Name of the station', { id: 'desk.station-name' })}
            @change=${(event: Event) => this.#findStations(portal, (event.target as HTMLInputElement).value)}
          />
          ${this.#stations.map(
            (station) => html`
              <div class="choice">
                <input
                  type="radio"
                  name="to"
                  id=${station.code}
                  value=${station.code}
                  .checked=${value === station.code}
                  @change=${onInput}
                />
                <label for=${station.code}>${localName(station.name)}, ${nameText(station.districtName)}</label>
              </div>
            `,
          )}
        `;
      default:
        return html`<input
          id=${field}
          type=${field === 'dueAt' || field === 'permittedOn' ? 'date' : 'text'}
          autocomplete="off"
          .value=${value}
          aria-invalid=${invalid}
          aria-describedby=${described}
          @change=${onInput}
        />`;
    }
  }

  #renderFailure(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const { title, advice } = explain(this.#failure);
    const text =
      this.#failure.code === 'illegal-event'
        ? msg('This step is not possible now: the case has changed. Close and open it again.', { id: 'desk.illegal' })
        : this.#failure.kind === 'invalid'
          ? msg(
              str`The portal does not accept: ${this.#failure.fields.map(({ pointer }) => fieldWords(pointer.slice(1) as VerbField)).join(', ')}`,
              { id: 'desk.not-accepted' },
            )
          : `${title}. ${advice}`;
    return html`<p class="error-message" role="alert">${text}</p>`;
  }

  async #findStations(portal: Portal, q: string): Promise<void> {
    const found = await searchStations(portal, { q, limit: 5 });
    if (found.ok) this.#stations = found.data.stations;
    else this.#failure = found.error;
    this.#host.requestUpdate();
  }

  async #post(portal: Portal): Promise<void> {
    if (this.#busy) return;
    this.#missing = new Set(this.#fields().filter((field) => this.#isNeeded(field) && !this.#values.get(field)));
    this.#failure = undefined;
    this.#busy = this.#missing.size === 0;
    this.#host.requestUpdate();
    if (!this.#busy) return;
    const result = await postFilingEvent(portal, this.#reference, eventOf(this.kind, this.#values), { key: this.#key });
    this.#busy = false;
    if (result.ok) this.#posted();
    else this.#failure = result.error;
    this.#host.requestUpdate();
  }
}
