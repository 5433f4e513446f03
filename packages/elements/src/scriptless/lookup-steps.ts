import { type Failure, type FieldProblem } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { latinDigits } from '../locale/digits.ts';
import { inLocale, msg } from '../locale/msg.ts';
import { nameText } from '../locale/local-name.ts';
import type {
  LookupAnswer,
  LookupDefinition,
  LookupPage,
  LookupQuery,
  LookupTools,
} from '../lookup/lookup-definition.ts';
import { errorState } from '../states/states.ts';
import { toMarkup } from './markup.ts';
import { goButton } from './plain-controls.ts';
import { errorTitle, plainForm, plainSummary } from './plain-form.ts';
import { placeOptions, PlainPlaces } from './plain-places.ts';
import type { Asked, PlainService, Reply, Visit } from './step.ts';

/** What is kept while somebody looks something up. */
interface LookupVisit extends LookupQuery {
  readonly district: string;
  readonly cursor: string;
  readonly problems: readonly FieldProblem[];
}

const empty: LookupVisit = {
  ...{ district: '', station: '', by: 'number', number: '', year: '', from: '', to: '' },
  ...{ cursor: '', problems: [] },
};

const go = (step: string, visit: LookupVisit): Reply => ({ kind: 'go', step, visit: visit as unknown as Visit });

const typed = (sent: FormData, name: string): string => {
  const value = sent.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** The script-less pages of a lookup: district, then station and number or days, then what was found. */
export function lookupSteps<Item>(definition: LookupDefinition<Item>, found: LookupAnswer<Item>): PlainService {
  return { answer: (asked) => new LookupRequest(definition, found, asked).answer() };
}

class LookupRequest<Item> {
  readonly #definition: LookupDefinition<Item>;
  readonly #found: LookupAnswer<Item>;
  readonly #asked: Asked;
  readonly #visit: LookupVisit;

  constructor(definition: LookupDefinition<Item>, found: LookupAnswer<Item>, asked: Asked) {
    this.#definition = definition;
    this.#found = found;
    this.#asked = asked;
    this.#visit = { ...empty, ...(asked.visit as Partial<LookupVisit> | undefined) };
  }

  async answer(): Promise<Reply> {
    const { step, sent, visit } = this.#asked;
    if (step === '') return sent ? this.#take(sent) : this.#form();
    if (step !== 'answer') return { kind: 'none' };
    if (!visit) return go('', empty);
    return sent ? this.#takeAnswer(sent) : this.#answer();
  }

  #page(draw: () => unknown, upgrade = false): Reply {
    return inLocale(this.#asked.locale, () => ({
      kind: 'page',
      title:
        upgrade && this.#visit.problems.length > 0
          ? errorTitle(this.#definition.heading())
          : this.#definition.heading(),
      upgrade,
      markup: toMarkup(
        html`${upgrade ? nothing : html`<h1 class="caption">${this.#definition.heading()}</h1>`}${draw()}`,
      ),
    }));
  }

  async #form(): Promise<Reply> {
    const { district } = this.#visit;
    const places = await PlainPlaces.find(this.#asked.portal, district ? { district, q: '' } : undefined);
    return this.#page(() => this.#drawForm(places), true);
  }

  #drawForm(places: PlainPlaces): TemplateResult {
    const { district, station, by, number, year, from, to, problems } = this.#visit;
    const definition = this.#definition;
    const errors = new Map(problems.map((each) => [each.pointer.slice(1), this.#found.problem(each)]));
    const choose = msg('Choose', { id: 'lookup.choose' });
    const field = (
      id: string,
      label: string,
      control: (wrong: unknown) => TemplateResult,
      hint = '',
    ): TemplateResult => {
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
        this.#asked,
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

  async #take(sent: FormData): Promise<Reply> {
    const district = typed(sent, 'district');
    if (!district) return go('', { ...empty, problems: [{ pointer: '/district', code: 'required' }] });
    // Without script the stations come with the next page.
    if (district !== this.#visit.district || typed(sent, 'go') === 'district') return go('', { ...empty, district });
    // "339/2025" is how people say it; digits may be Devanagari or Urdu ones.
    const [number = '', year = ''] = latinDigits(typed(sent, 'number')).split('/');
    const by = typed(sent, 'by') === 'dates' ? 'dates' : 'number';
    const query: LookupVisit = {
      ...{ district, by, station: typed(sent, 'station'), number: number.trim(), cursor: '', problems: [] },
      ...{ year: latinDigits(typed(sent, 'year')) || year.trim(), from: typed(sent, 'from'), to: typed(sent, 'to') },
    };
    const needed = ['station', ...(by === 'number' ? ['number', 'year'] : ['from', 'to'])] as const;
    const missing = needed.filter((name) => !query[name as keyof LookupQuery]);
    if (missing.length > 0) {
      return go('', { ...query, problems: missing.map((name) => ({ pointer: `/${name}`, code: 'required' })) });
    }
    const result = await this.#find(query);
    if (!result.ok && result.error.kind === 'invalid') return go('', { ...query, problems: result.error.fields });
    return go('answer', query);
  }

  #find(visit: LookupVisit): ReturnType<LookupDefinition<Item>['find']> {
    return this.#definition.find(this.#asked.portal, visit, { locale: this.#asked.locale });
  }

  async #answer(): Promise<Reply> {
    const [result, places] = await Promise.all([this.#find(this.#visit), PlainPlaces.find(this.#asked.portal)]);
    return this.#page(() => {
      const again = html`<p><a href=${this.#asked.href('')}>${msg('Look again', { id: 'plain.look-again' })}</a></p>`;
      const title = html`<h2 class="page-title">${msg('Result', { id: 'plain.result' })}</h2>`;
      if (!result.ok) return html`${title}${errorState(result.error as Failure)}${again}`;
      const named = places.districts.find(({ code }) => code === this.#visit.district);
      return html`${title}${this.#drawAnswer(result.data, named ? nameText(named.name) : '')}${again}`;
    });
  }

  #drawAnswer({ items, nextCursor }: LookupPage<Item>, district: string): TemplateResult {
    const tools: LookupTools = {
      options: {},
      district,
      download: () => undefined,
      downloading: () => false,
    };
    if (items.length === 0) return this.#found.nothing(tools);
    return plainForm(
      this.#asked,
      html`
        <ul class="results stack" role="list">
          ${items.map(
            (item, index) =>
              html`<li class="card stack">
                ${this.#found.result(item, tools)}
                ${goButton(`copy:${index}`, this.#found.copy.label(), 'wide-on-phone')}
              </li>`,
          )}
        </ul>
        ${nextCursor ? goButton(`more:${nextCursor}`, msg('Next page', { id: 'plain.next-page' })) : nothing}
      `,
      { enter: 'none' },
    );
  }

  async #takeAnswer(sent: FormData): Promise<Reply> {
    const [act, which = ''] = typed(sent, 'go').split(/:(.*)/s);
    if (act === 'more') return go('answer', { ...this.#visit, cursor: which });
    if (act !== 'copy') return go('answer', this.#visit);
    // A handle serves once: it is asked for anew with the answer, and never stands in a page.
    const result = await this.#find(this.#visit);
    const item = result.ok ? result.data.items[Number(which)] : undefined;
    if (!item) return go('answer', this.#visit);
    const { locale, portal } = this.#asked;
    const copy = await this.#found.copy.load(portal, item, { locale });
    if (copy.ok) return { kind: 'file', file: copy.data, name: this.#found.copy.fileName(item) };
    return this.#page(
      () =>
        html`${errorState(copy.error as Failure)}
          <p><a href=${this.#asked.href('answer')}>${msg('Back', { id: 'form.back' })}</a></p>`,
    );
  }
}
