import type { PlaceAnswer } from '@nagrik/journey';
import { type District, listDistricts, type Portal, readStation, searchStations, type Station } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { nameText } from '../locale/local-name.ts';

/** What somebody looks for in a station picker. */
export interface StationSearch {
  readonly district: string;
  readonly q: string;
}

/** The districts and stations that one page needs, fetched before it is drawn or read. */
export class PlainPlaces {
  readonly districts: readonly District[];
  readonly stations: readonly Station[];
  /** The lists could not be had now. */
  readonly failed: boolean;

  constructor(districts: readonly District[] = [], stations: readonly Station[] = [], failed = false) {
    this.districts = districts;
    this.stations = stations;
    this.failed = failed;
  }

  /** All districts, and the stations that a search finds. */
  static async find(portal: Portal, search?: StationSearch): Promise<PlainPlaces> {
    const q = search?.q.trim() ?? '';
    const wanted = { ...(q && { q }), ...(search?.district && { district: search.district }), limit: q ? 12 : 100 };
    const [all, found] = await Promise.all([
      listDistricts(portal),
      q || search?.district ? searchStations(portal, wanted) : undefined,
    ]);
    return new PlainPlaces(
      all.ok ? all.data.districts : [],
      found?.ok ? found.data.stations : [],
      !all.ok || found?.ok === false,
    );
  }

  /** All districts, and the one station of a code, so that its names are known. */
  static async named(portal: Portal, code: string): Promise<PlainPlaces> {
    const [all, station] = await Promise.all([
      listDistricts(portal),
      /^\d{7}$/.test(code) ? readStation(portal, code) : undefined,
    ]);
    return new PlainPlaces(all.ok ? all.data.districts : [], station?.ok ? [station.data] : []);
  }

  district(code: string): PlaceAnswer | undefined {
    const found = this.districts.find((district) => district.code === code);
    return found && { code: found.code, name: found.name };
  }

  station(code: string): PlaceAnswer | undefined {
    const found = this.stations.find((station) => station.code === code);
    return found && { code: found.code, name: found.name, within: found.districtName };
  }
}

/** Options of a select of places, by name. @param none the text of the empty choice */
export const placeOptions = (
  places: readonly { readonly code: string; readonly name: District['name'] }[],
  chosen: string,
  none: string,
): TemplateResult => {
  const named = places.map(({ code, name }) => ({ code, text: nameText(name) }));
  named.sort((a, b) => a.text.localeCompare(b.text));
  return html`<option value="" ?selected=${!chosen}>${none}</option>
    ${named.map(({ code, text }) => html`<option value=${code} ?selected=${code === chosen}>${text}</option>`)}`;
};
