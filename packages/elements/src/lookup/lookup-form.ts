import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { PlaceController } from '../places/place-controller.ts';
import { errorState } from '../states/states.ts';
import type { LookupDefinition, LookupQuery } from './lookup-definition.ts';

/** What may be absent. */
type Maybe<T> = T | typeof nothing;

export interface LookupFormState {
  readonly district: string;
  readonly query: LookupQuery;
  /** What is wrong, by the id of the input. */
  readonly errors: ReadonlyMap<string, string>;
  /** All of them, above the form. */
  readonly summary: Maybe<TemplateResult>;
  readonly pending: boolean;
  readonly today: string;
  readonly places: PlaceController;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
}

const field = (
  { errors }: LookupFormState,
  id: string,
  label: string,
  control: (wrong: Maybe<string>, describedBy: Maybe<string>) => TemplateResult,
  hint?: string,
): TemplateResult => {
  const error = errors.get(id);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field ${error ? 'invalid' : ''}">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="error-message" id="${id}-error">${error}</p>` : nothing}
      ${control(error ? 'true' : nothing, describedBy || nothing)}
    </div>
  `;
};

const way = (state: LookupFormState, value: LookupQuery['by'], text: string): TemplateResult => html`
  <div class="choice">
    <input
      type="radio"
      name="by"
      id="by-${value}"
      value=${value}
      .checked=${state.query.by === value}
      @change=${state.onInput}
    />
    <label for="by-${value}">${text}</label>
  </div>
`;

const digits = (state: LookupFormState, id: 'number' | 'year', label: string, hint?: string): TemplateResult =>
  field(
    state,
    id,
    label,
    (wrong, describedBy) =>
      html`<input
        id=${id}
        name=${id}
        inputmode="numeric"
        autocomplete="off"
        .value=${state.query[id]}
        aria-invalid=${wrong}
        aria-describedby=${describedBy}
        @input=${state.onInput}
      />`,
    hint,
  );

const day = (state: LookupFormState, id: 'from' | 'to', label: string): TemplateResult =>
  // `value` is what the field begins with: written over, a day on its way to another (31 February) would be emptied.
  field(
    state,
    id,
    label,
    (wrong, describedBy) =>
      html`<input
        id=${id}
        name=${id}
        type="date"
        max=${state.today}
        value=${state.query[id]}
        aria-invalid=${wrong}
        aria-describedby=${describedBy}
        @change=${state.onInput}
      />`,
  );

/** The form of a lookup: district, station, and a number or a range of days. */
export const lookupForm = (state: LookupFormState, definition: LookupDefinition<never>): TemplateResult => {
  const { places, district, query, pending } = state;
  const choose = msg('Choose', { id: 'lookup.choose' });
  const failed = places.districts.failure ? places.districts : places.stations;
  return html`
    <form class="stack" novalidate part="form" @submit=${state.onSubmit}>
      ${state.summary} ${failed.failure ? errorState(failed.failure, () => failed.retry()) : nothing}
      <div class="pair">
        ${field(
          state,
          'district',
          msg('District', { id: 'lookup.district' }),
          (wrong, describedBy) =>
            html`<select id="district" aria-invalid=${wrong} aria-describedby=${describedBy} @change=${state.onInput}>
              ${places.districtOptions(district, choose)}
            </select>`,
        )}
        ${field(
          state,
          'station',
          msg('Police station', { id: 'lookup.station' }),
          (wrong, describedBy) =>
            html`<select
              id="station"
              aria-invalid=${wrong}
              aria-describedby=${describedBy}
              ?disabled=${!district}
              @change=${state.onInput}
            >
              ${places.stationOptions(
                query.station,
                district ? choose : msg('Choose the district first', { id: 'lookup.district-first' }),
              )}
            </select>`,
        )}
      </div>
      <fieldset>
        <legend>${msg('How do you want to look?', { id: 'lookup.how' })}</legend>
        ${way(state, 'number', definition.byNumber())} ${way(state, 'dates', definition.byDates())}
      </fieldset>
      ${
        query.by === 'number'
          ? html`<div class="pair">
              ${digits(state, 'number', definition.numberLabel(), definition.numberHint())}
              ${digits(state, 'year', msg('Year', { id: 'lookup.year' }))}
            </div>`
          : html`<div class="pair">
              ${day(state, 'from', msg('From', { id: 'lookup.from' }))}
              ${day(state, 'to', msg('To', { id: 'lookup.to' }))}
            </div>`
      }
      <button class="button wide-on-phone" aria-disabled=${pending}>
        ${pending ? msg('Looking…', { id: 'lookup.looking' }) : msg('Look', { id: 'lookup.look' })}
      </button>
    </form>
  `;
};
