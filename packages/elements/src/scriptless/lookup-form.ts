import type { FieldProblem } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import type { LookupAnswer, LookupDefinition, LookupQuery } from '../lookup/lookup-definition.ts';
import { goButton } from './go-button.ts';
import { plainForm, plainSummary } from './plain-form.ts';
import { placeOptions, type PlainPlaces } from './plain-places.ts';
import type { Asked } from './step.ts';

/** What is kept while somebody looks something up. */
export interface LookupVisit extends LookupQuery {
  readonly district: string;
  readonly cursor: string;
  readonly problems: readonly FieldProblem[];
}

/** Before anything was typed. */
export const emptyLookup: LookupVisit = {
  ...{ district: '', station: '', by: 'number', number: '', year: '', from: '', to: '' },
  ...{ cursor: '', problems: [] },
};

interface LookupForm<Item> {
  readonly definition: LookupDefinition<Item>;
  readonly found: LookupAnswer<Item>;
  readonly visit: LookupVisit;
  readonly places: PlainPlaces;
}

/** The form: a district first, then its stations and what is looked for. */
export function lookupForm<Item>(asked: Asked, { definition, found, visit, places }: LookupForm<Item>): TemplateResult {
  const { district, station, by, number, year, from, to, problems } = visit;
  const errors = new Map(problems.map((each) => [each.pointer.slice(1), found.problem(each)]));
  const choose = msg('Choose', { id: 'lookup.choose' });
  const field = (id: string, label: string, control: (wrong: unknown) => TemplateResult, hint = ''): TemplateResult => {
    const error = errors.get(id);
    return html`<div class="field ${error ? 'invalid' : ''}">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      ${error ? html`<p class="error-message" id="${id}-error">${error}</p>` : nothing}
      ${control(error ? 'true' : nothing)}
    </div>`;
  };
  const input = (id: string, label: string, value: string, type: string, hint?: string): TemplateResult =>
    field(
      id,
      label,
      (wrong) =>
        html`<input
          id=${id}
          name=${id}
          type=${type}
          inputmode=${type === 'text' ? 'numeric' : nothing}
          autocomplete="off"
          aria-invalid=${wrong}
          aria-describedby=${wrong === nothing ? nothing : `${id}-error`}
          value=${value}
        />`,
      hint,
    );
  const way = (value: LookupQuery['by'], text: string): TemplateResult =>
    html`<div class="choice">
      <input type="radio" name="by" id="by-${value}" value=${value} ?checked=${by === value} />
      <label for="by-${value}">${text}</label>
    </div>`;
  return html`
    <h2>${definition.heading()}</h2>
    <p class="muted">${definition.intro()}</p>
    ${plainSummary([...errors].map(([to, words]) => ({ to, words })))}
    ${plainForm(
      asked,
      html`
        ${field(
          'district',
          msg('District', { id: 'lookup.district' }),
          (wrong) =>
            html`<select id="district" name="district" aria-invalid=${wrong}>
              ${placeOptions(places.districts, district, choose)}
            </select>`,
        )}
        ${
          district
            ? html`${goButton('district', msg('Show the stations of another district', { id: 'plain.other-district' }))}
                ${field(
                  'station',
                  msg('Police station', { id: 'lookup.station' }),
                  (wrong) =>
                    html`<select id="station" name="station" aria-invalid=${wrong}>
                      ${placeOptions(places.stations, station, choose)}
                    </select>`,
                )}
                <fieldset class="field">
                  <legend>${msg('How do you want to look?', { id: 'lookup.how' })}</legend>
                  ${way('number', definition.byNumber())}
                </fieldset>
                ${input('number', definition.numberLabel(), number, 'text', definition.numberHint())}
                ${input('year', msg('Year', { id: 'lookup.year' }), year, 'text')}
                <div>${way('dates', definition.byDates())}</div>
                ${input('from', msg('From', { id: 'lookup.from' }), from, 'date')}
                ${input('to', msg('To', { id: 'lookup.to' }), to, 'date')}
                ${goButton('on', msg('Look', { id: 'lookup.look' }), 'wide-on-phone')}`
            : goButton('on', msg('Continue', { id: 'form.continue' }), 'wide-on-phone')
        }
      `,
    )}
  `;
}
