import type { Failure } from '@nagrik/sdk';
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
import { goButton } from './go-button.ts';
import { emptyLookup, lookupForm, type LookupVisit } from './lookup-form.ts';
import { errorTitle, plainForm } from './plain-form.ts';
import { PlainPlaces } from './plain-places.ts';
import type { Asked, PlainService, Reply, Visit } from './step.ts';

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
    this.#visit = { ...emptyLookup, ...(asked.visit as Partial<LookupVisit> | undefined) };
  }

  async answer(): Promise<Reply> {
    const { step, sent, visit } = this.#asked;
    if (step === '') return sent ? this.#take(sent) : this.#form();
    if (step !== 'answer') return { kind: 'none' };
    if (!visit) return go('', emptyLookup);
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
    return this.#page(
      () => lookupForm(this.#asked, { definition: this.#definition, found: this.#found, visit: this.#visit, places }),
      true,
    );
  }

  async #take(sent: FormData): Promise<Reply> {
    const district = typed(sent, 'district');
    if (!district) return go('', { ...emptyLookup, problems: [{ pointer: '/district', code: 'required' }] });
    // Without script the stations come with the next page.
    if (district !== this.#visit.district || typed(sent, 'go') === 'district')
      return go('', { ...emptyLookup, district });
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
