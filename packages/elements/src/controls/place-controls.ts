import type { PlaceAnswer } from '@nagrik/journey';
import { type District, listDistricts, searchStations, type Station } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { localName, nameText } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { errorState, loadingState } from '../states/states.ts';
import type { ControlContext, ControlHost } from './control-context.ts';
import { grouped, labelled, tiesOf } from './field.ts';
import { placeWords } from './place-words.ts';
import { whereAmI } from './where-am-i.ts';

/** Milliseconds after the last letter until a search is sent. */
const typingPause = 300;

/** What a picker remembers: the lists that the portal gave and what is being looked for. */
class PlaceSearch {
  readonly districts: PortalRequest<
    readonly unknown[],
    { readonly districts: readonly District[]; readonly stationsPlaced?: number }
  >;
  readonly stations: PortalRequest<readonly unknown[], { readonly stations: readonly Station[] }>;
  district = '';
  query = '';
  near = '';
  locating = false;
  cannotLocate = false;
  readonly #host: ControlHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ControlHost) {
    this.#host = host;
    this.district = host.element.district ?? '';
    this.districts = new PortalRequest(host.element, {
      args: () => [host.portal] as const,
      run: ([portal], signal) => portal && listDistricts(portal, { signal }),
    });
    this.stations = new PortalRequest(host.element, {
      args: () => [host.portal, this.query.trim(), this.district, this.near] as const,
      run: ([portal, q, district, near], signal) =>
        portal && (q || district || near)
          ? searchStations(
              portal,
              { ...(q && { q }), ...(district && { district }), ...(near && { near }), limit: q || near ? 12 : 100 },
              { signal },
            )
          : undefined,
    });
  }

  type(query: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.query = query;
      this.near = '';
      this.#host.element.requestUpdate();
    }, typingPause);
  }

  choose(district: string): void {
    this.district = district;
    this.near = '';
    this.#host.element.requestUpdate();
  }

  async locate(): Promise<void> {
    this.locating = true;
    this.cannotLocate = false;
    this.#host.element.requestUpdate();
    const position = await whereAmI();
    this.locating = false;
    this.cannotLocate = position === undefined;
    if (position) {
      // Three decimals are about a hundred metres: near enough to find a station, and no address.
      this.near = `${position.lat.toFixed(3)},${position.lng.toFixed(3)}`;
      this.district = this.query = '';
    }
    this.#host.element.requestUpdate();
  }
}

const searchOf = ({ host }: ControlContext): PlaceSearch => host.memory('places', () => new PlaceSearch(host));

const byName = (a: { text: string }, b: { text: string }): number => a.text.localeCompare(b.text);

const districtOptions = (search: PlaceSearch, chosen: string, none: string): TemplateResult => {
  const named = (search.districts.data?.districts ?? []).map(({ code, name }) => ({ code, text: nameText(name) }));
  return html`<option value="" ?selected=${!chosen}>
      ${search.districts.pending ? msg('Loading…', { id: 'state.loading' }) : none}
    </option>
    ${named
      .sort(byName)
      .map(({ code, text }) => html`<option value=${code} ?selected=${code === chosen}>${text}</option>`)}`;
};

const failureOf = (request: PortalRequest<readonly unknown[], unknown>) =>
  request.failure ? errorState(request.failure, () => request.retry()) : nothing;

/** A district out of the portal's list. */
export const district = (context: ControlContext): TemplateResult => {
  const { host, path } = context;
  const search = searchOf(context);
  const { id, describedBy, invalid } = tiesOf(context);
  const chosen = (context.answer as PlaceAnswer | undefined)?.code ?? '';
  return labelled(
    context,
    html`<select
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          const found = search.districts.data?.districts.find(({ code }) => code === value);
          host.answer(path, found && ({ code: found.code, name: found.name } satisfies PlaceAnswer));
        }}
      >
        ${districtOptions(search, chosen, msg('Choose', { id: 'form.choose' }))}
      </select>
      ${failureOf(search.districts)}`,
  );
};

const foundStations = (context: ControlContext, search: PlaceSearch): TemplateResult | typeof nothing => {
  const { host, path } = context;
  const { id } = tiesOf(context);
  const { data, pending, slow } = search.stations;
  if (pending && !data) return loadingState(slow);
  if (!data) return nothing;
  const chosen = (context.answer as PlaceAnswer | undefined)?.code;
  return html`
    <p class="small muted" role="status">
      ${
        data.stations.length > 0
          ? msg(str`${data.stations.length} stations found`, { id: 'form-later.stations-found' })
          : msg('No station found. Try another spelling, or choose the district.', { id: 'form-later.stations-none' })
      }
    </p>
    <div class="choices found">
      ${data.stations.map(
        (station) => html`
          <div class="choice">
            <input
              id="${id}-${station.code}"
              type="radio"
              name=${id}
              .checked=${live(station.code === chosen)}
              @change=${() =>
                host.answer(path, {
                  code: station.code,
                  name: station.name,
                  within: station.districtName,
                } satisfies PlaceAnswer)}
            />
            <label for="${id}-${station.code}"
              >${localName(station.name)}<span class="hint"
                >${localName(station.districtName)}${
                  station.distanceMetres === undefined
                    ? nothing
                    : html` ·
                      ${msg(str`${(station.distanceMetres / 1000).toFixed(1)} km`, { id: 'form-later.kilometres' })}`
                }</span
              ></label
            >
          </div>
        `,
      )}
    </div>
  `;
};

/** A station: by district, by name in any script, or the nearest ones. */
export const station = (context: ControlContext): TemplateResult => {
  const { host, path } = context;
  const search = searchOf(context);
  const { id } = tiesOf(context);
  const chosen = context.answer as PlaceAnswer | undefined;
  // A station in the list stays a ticked radio: replacing the list would tear it from under somebody who moves by arrow keys.
  if (chosen && !search.stations.data?.stations.some(({ code }) => code === chosen.code)) {
    return grouped(
      context,
      html`<div class="panel picked">
        <p>
          <strong>${placeWords(chosen)}</strong>
        </p>
        <button class="button plain" type="button" @click=${() => host.answer(path, undefined)}>
          ${msg('Choose another station', { id: 'form-later.station-other' })}
        </button>
      </div>`,
    );
  }
  return grouped(
    context,
    html`<div class="stack">
      <div>
        <label class="part-label" for="${id}-district">${msg('District', { id: 'form-later.district' })}</label>
        <select
          id="${id}-district"
          @change=${(event: Event) => search.choose((event.target as HTMLSelectElement).value)}
        >
          ${districtOptions(search, search.district, msg('All districts', { id: 'form-later.all-districts' }))}
        </select>
      </div>
      <div>
        <label class="part-label" for="${id}-name"
          >${msg('Name of the station, in Hindi or English letters', { id: 'form-later.station-name' })}</label
        >
        <input
          id="${id}-name"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          dir="auto"
          @keydown=${(event: KeyboardEvent) => {
            // Enter searches, which happens by itself; it must not press Continue.
            if (event.key === 'Enter') event.preventDefault();
          }}
          @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
        />
      </div>
      ${
        // Where the place of no station is known, nobody is asked for theirs.
        search.districts.data?.stationsPlaced
          ? html` <button
              class="button secondary"
              type="button"
              ?disabled=${search.locating}
              @click=${() => void search.locate()}
            >
              ${
                search.locating
                  ? msg('Looking for where you are…', { id: 'form-later.locating' })
                  : msg('Show the stations near me', { id: 'form-later.stations-near' })
              }
            </button>`
          : nothing
      }
      ${
        search.cannotLocate
          ? html`<p class="note warn" role="alert">
              ${msg('Your phone does not tell where it is. Search by district or name.', { id: 'form-later.no-location' })}
            </p>`
          : nothing
      }
      ${failureOf(search.stations)} ${foundStations(context, search)}
    </div>`,
  );
};
