import { readStation, type RecoveredItem, type Station } from '@nagrik/sdk';
import { html } from 'lit';
import type { ListDetail } from '../../list/list-definition.ts';
import { factRow } from '../../list/person-detail.ts';
import { stationCall } from '../../list/station-call.ts';
import { formatDate } from '../../locale/format.ts';
import { together } from '../../locale/load-words.ts';
import { localName } from '../../locale/local-name.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { kindWords } from './filters.ts';

/** What the number is by which a thing is known, of which only the end is told; the plain word for one that is not known here. */
const numberWords = (): Readonly<Record<string, string>> => ({
  imei: msg('IMEI ends in', { id: 'recovered-property-detail.imei' }),
  registration: msg('Number plate ends in', { id: 'recovered-property-detail.registration' }),
  chassis: msg('Chassis number ends in', { id: 'recovered-property-detail.chassis' }),
  serial: msg('Serial number ends in', { id: 'recovered-property-detail.serial' }),
});

/** A recovered thing that is open: what is told of it, and how its owner gets it. */
export const recoveredDetail: ListDetail<RecoveredItem> = {
  words: together('call', 'recovered-property-filters', 'recovered-property-detail'),
  load: async (item, portal, options) => {
    const station = await readStation(portal, item.station.code, options);
    return station.ok ? station.data : undefined;
  },
  title: ({ description }) => localName(description),
  render: (item, { resolve }, loaded) => html`
    <dl class="facts">
      ${factRow(msg('Kind', { id: 'recovered-property-filters.kind' }), kindWords()[item.kind])}
      ${factRow(
        numberWords()[item.identifier?.kind ?? ''] ?? msg('Number ends in', { id: 'recovered-property.number' }),
        item.identifier && html`<strong class="number" translate="no">${item.identifier.ending}</strong>`,
      )}
      ${factRow(msg('Recovered', { id: 'recovered-property-filters.recovered' }), formatDate(item.recoveredOn))}
      ${factRow(
        msg('Found at', { id: 'recovered-property-detail.place' }),
        item.recoveredPlace && localName(item.recoveredPlace),
      )}
      ${factRow(
        msg('Kept at', { id: 'recovered-property-detail.station' }),
        html`${localName(item.station.name)}, ${localName(item.station.districtName)}`,
      )}
      ${factRow(
        msg('Entry', { id: 'recovered-property-detail.entry' }),
        html`<span class="number" translate="no">${item.recoveredId}</span>`,
      )}
    </dl>
    <div class="panel stack" part="claim">
      <p><strong>${msg('Is it yours?', { id: 'recovered-property-detail.yours' })}</strong></p>
      <p>
        ${
          item.withheld === 'number'
            ? msg('Only the end of the number is shown. Whoever owns the thing knows all of it.', {
                id: 'recovered-property-detail.know-number',
              })
            : msg('What marks it is not told here. Whoever owns the thing can describe it.', {
                id: 'recovered-property-detail.know-mark',
              })
        }
      </p>
      <p>
        <a
          class="button"
          href=${resolve(`/services/property-claim?about=${encodeURIComponent(item.recoveredId)}&lang=${currentLocale()}`)}
          target="_blank"
          rel="noopener noreferrer"
          >${msg('Claim it', { id: 'recovered-property-detail.claim' })}</a
        >
      </p>
      <p>
        ${msg('Bring the bill or other papers to the station. It costs nothing to get your thing back.', {
          id: 'recovered-property-detail.bring',
        })}
      </p>
      ${stationCall((loaded as Station | undefined)?.phone)}
    </div>
  `,
};
