import type { CallOptions, District, Portal, Result, Station } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { nameText } from '../locale/local-name.ts';
import { msg } from '../locale/msg.ts';
import type { PortalHost, PortalSource } from '../portal-source.ts';
import { PortalRequest } from '../states/portal-request.ts';

export interface PlaceControllerOptions {
  readonly portal: PortalSource;
  readonly locale: LocaleController;
  /** Whether the lists are needed already; nothing is loaded before. */
  readonly needed: () => boolean;
  readonly district: () => string;
}

type DistrictAnswer = { readonly districts: District[] };
type StationAnswer = { readonly stations: Station[] };

const listAll = async (portal: Portal, signal: AbortSignal): Promise<Result<DistrictAnswer>> =>
  (await import('./operations.ts')).listDistricts(portal, { signal });

const listWithin = async (portal: Portal, district: string, options: CallOptions): Promise<Result<StationAnswer>> =>
  (await import('./operations.ts')).searchStations(portal, { district, limit: 100 }, options);

/** The districts, the stations of the chosen one, and the two selects for them. */
export class PlaceController {
  readonly districts: PortalRequest<readonly [Portal | undefined, boolean], DistrictAnswer>;
  readonly stations: PortalRequest<readonly [Portal | undefined, string | false], StationAnswer>;

  constructor(host: PortalHost, { portal, locale, needed, district }: PlaceControllerOptions) {
    this.districts = new PortalRequest(host, {
      args: () => [portal.portal, needed()],
      run: ([target, wanted], signal) => target && wanted && listAll(target, signal),
    });
    this.stations = new PortalRequest(host, {
      args: () => [portal.portal, needed() && district()],
      run: ([target, code], signal) => target && code && listWithin(target, code, { signal, locale: locale.locale }),
    });
  }

  /** The name of a district, once the list is here. */
  districtName(code: string): string | undefined {
    const found = this.districts.data?.districts.find((district) => district.code === code);
    return found && nameText(found.name);
  }

  /** Options of a district select. @param none the text of the empty choice */
  districtOptions(chosen: string, none: string): TemplateResult {
    return this.#options(this.districts.data?.districts, this.districts.pending, chosen, none);
  }

  /** Options of a station select. @param none the text of the empty choice */
  stationOptions(chosen: string, none: string): TemplateResult {
    return this.#options(this.stations.data?.stations, this.stations.pending, chosen, none);
  }

  #options(
    places: readonly { readonly code: string; readonly name: District['name'] }[] | undefined,
    pending: boolean,
    chosen: string,
    none: string,
  ): TemplateResult {
    const named = (places ?? []).map(({ code, name }) => ({ code, text: nameText(name) }));
    named.sort((a, b) => a.text.localeCompare(b.text));
    return html`
      <option value="" ?selected=${!chosen}>${pending ? msg('Loading…', { id: 'state.loading' }) : none}</option>
      ${named.map(({ code, text }) => html`<option value=${code} ?selected=${code === chosen}>${text}</option>`)}
    `;
  }
}
