import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import { adoptStyles } from '../theme/adopt-styles.ts';
import { NearMe } from '../places/near-me.ts';
import { PlaceController } from '../places/place-controller.ts';
import type { PortalHost, PortalSource } from '../portal-source.ts';
import type { WordPart } from '../locale/load-words.ts';
import { errorState } from '../states/states.ts';
import type { ChoiceFilter, ListParts, ListQuery } from './list-definition.ts';

export interface ListFiltersOptions {
  readonly portal: PortalSource;
  readonly locale: LocaleController;
  readonly filters: readonly ChoiceFilter[];
  readonly query: () => ListQuery;
  readonly choose: (change: Partial<ListQuery>) => void;
}

/** The filters of a list: district, station, and the definition's own. Loaded when somebody opens them. */
export class ListFilters {
  readonly #options: ListFiltersOptions;
  readonly #places: PlaceController;
  readonly #nearMe: NearMe;

  constructor(host: PortalHost, options: ListFiltersOptions) {
    this.#options = options;
    const { portal, locale, query } = options;
    this.#places = new PlaceController(host, { portal, locale, needed: () => true, district: () => query().district });
    this.#nearMe = new NearMe(host, {
      districts: this.#places.districts,
      choose: (district) => options.choose({ district, station: '' }),
    });
  }

  render(): TemplateResult {
    const { filters, query } = this.#options;
    const chosen = query();
    const broken = [this.#places.districts, this.#places.stations].find(({ failure }) => failure);
    return html`
      ${broken?.failure && errorState(broken.failure, () => broken.retry())} ${this.#nearMe.render()}
      <div class="filters">
        ${this.#field(
          'district',
          msg('District', { id: 'list-filters.district' }),
          this.#places.districtOptions(chosen.district, msg('All of Bihar', { id: 'list-filters.all-districts' })),
        )}
        ${this.#field(
          'station',
          msg('Police station', { id: 'list-filters.station' }),
          this.#places.stationOptions(chosen.station, msg('All stations', { id: 'list-filters.all-stations' })),
          !chosen.district,
        )}
        ${filters.map(({ name, label, options }) =>
          this.#field(
            name,
            label(),
            options().map(
              ([value, text]) =>
                html`<option value=${value} ?selected=${value === (chosen[name] ?? '')}>${text}</option>`,
            ),
          ),
        )}
      </div>
    `;
  }

  #field(name: string, label: string, options: unknown, disabled = false): TemplateResult {
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <select id=${name} ?disabled=${disabled} @change=${this.#onChoice}>
          ${options}
        </select>
      </div>
    `;
  }

  readonly #onChoice = (event: Event): void => {
    const { id, value } = event.target as HTMLSelectElement;
    this.#options.choose(id === 'district' ? { district: value, station: '' } : { [id]: value });
  };
}

/** The filters of a list, once their words are there. @throws what an import threw (the network failed) */
export const openFilters = async <Item>(
  host: PortalHost & LitElement,
  { portal, locale, query }: ListParts<Item>,
  { words, filters }: { readonly words: readonly WordPart[]; readonly filters: readonly ChoiceFilter[] },
  choose: ListFiltersOptions['choose'],
): Promise<ListFilters> => {
  await locale.need(words);
  adoptStyles(host, filterStyles);
  return new ListFilters(host, { portal, locale, filters, query, choose });
};

const filterStyles = css`
  .near-me {
    margin-block: var(--n-3);
  }
  .near-me .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-2);
    margin-block-start: var(--n-2);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--n-column)), 1fr));
    gap: var(--n-3);
  }
`;
