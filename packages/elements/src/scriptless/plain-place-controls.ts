import type { PlaceAnswer } from '@nagrik/journey';
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlContext } from '../controls/control-context.ts';
import { grouped, labelled, tiesOf } from '../controls/field.ts';
import { placeWords } from '../controls/place-words.ts';
import { localName } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import { goButton } from './go-button.ts';
import { type PlainPlaces, placeOptions } from './plain-places.ts';
import type { PlainControl } from './plain-tools.ts';

/** Districts as a select. */
export const district: PlainControl = (context, { places }) => {
  const { id, describedBy, invalid } = tiesOf(context);
  const chosen = (context.answer as PlaceAnswer | undefined)?.code ?? '';
  return labelled(
    context,
    html`<select id=${id} name=${id} aria-describedby=${describedBy} aria-invalid=${invalid}>
      ${placeOptions(places.districts, chosen, msg('Choose', { id: 'form.choose' }))}
    </select>`,
  );
};

const foundStations = (context: ControlContext, places: PlainPlaces): TemplateResult => {
  const { id } = tiesOf(context);
  const chosen = (context.answer as PlaceAnswer | undefined)?.code;
  return html`
    <p class="small muted">
      ${
        places.stations.length > 0
          ? msg(str`${places.stations.length} stations found`, { id: 'form-later.stations-found' })
          : msg('No station found. Try another spelling, or choose the district.', { id: 'form-later.stations-none' })
      }
    </p>
    <div class="choices">
      ${places.stations.map(
        ({ code, name, districtName }) => html`
          <div class="choice">
            <input id="${id}-${code}" type="radio" name=${id} value=${code} ?checked=${code === chosen} />
            <label for="${id}-${code}">${localName(name)}<span class="hint">${localName(districtName)}</span></label>
          </div>
        `,
      )}
    </div>
  `;
};

/** A station: one looks for it by district or name, then picks it from what was found. */
export const station: PlainControl = (context, { places, search }) => {
  const { id } = tiesOf(context);
  const picked = context.answer as PlaceAnswer | undefined;
  return grouped(
    context,
    html`<div class="stack">
      ${
        picked
          ? html`<p class="panel">
              <strong>${placeWords(picked)}</strong><input type="hidden" name="${id}-picked" value="1" />
            </p>`
          : nothing
      }
      <div>
        <label class="part-label" for="${id}-district">${msg('District', { id: 'form-later.district' })}</label>
        <select id="${id}-district" name="${id}-district">
          ${placeOptions(
            places.districts,
            search?.district ?? '',
            msg('All districts', { id: 'form-later.all-districts' }),
          )}
        </select>
      </div>
      <div>
        <label class="part-label" for="${id}-name"
          >${msg('Name of the station, in Hindi or English letters', { id: 'form-later.station-name' })}</label
        >
        <input id="${id}-name" name="${id}-name" type="search" autocomplete="off" dir="auto" value=${search?.q ?? ''} />
      </div>
      <p>${goButton(`search:${context.path}`, msg('Find stations', { id: 'plain.find-stations' }))}</p>
      ${search ? foundStations(context, places) : nothing}
    </div>`,
  );
};
