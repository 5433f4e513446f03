import { readStation, type Station, type StationRef } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { callButtons } from '../../list/call-buttons.ts';
import type { ListDetail, ListTools } from '../../list/list-definition.ts';
import { together } from '../../locale/load-words.ts';
import { localName } from '../../locale/local-name.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { kindWords } from './kind-words.ts';
import { stations } from './service.ts';

/** The number that a portal gives where it knows none of the station's own. */
const EVERYBODYS = '112';

const row = (label: string, value: unknown): TemplateResult => html`
  <dt>${label}</dt>
  <dd>${value}</dd>
`;

const named = ({ name, districtName }: StationRef): TemplateResult =>
  html`${localName(name)}, ${localName(districtName)}`;

/** Who does the station's work on the computer: people ask why their papers come from another one. */
const onCctns = ({ onCctns, parent }: Station): TemplateResult => {
  if (onCctns) return html`${msg('Works on it itself', { id: 'stations-detail.on-cctns' })}`;
  return parent
    ? html`${msg('This station does its work there:', { id: 'stations-detail.parent' })} ${named(parent)}`
    : html`${msg('Not yet', { id: 'stations-detail.not-on-cctns' })}`;
};

/** In a frame a link opens a window: the portal's pages stand in no frame. */
const inFrame = (): boolean => self !== top;

/** Without script this is the page itself. */
const ownPage = (resolve: ListTools['resolve'], code: string): TemplateResult => html`
  <p>
    <a
      href=${resolve(`/services/${stations.id}/${code}?lang=${currentLocale()}`)}
      target=${inFrame() ? '_blank' : nothing}
      rel="noopener"
      part="own-page"
      >${msg('This station’s own page', { id: 'stations-detail.own-page' })}</a
    >
  </p>
`;

/** A station that is open: what it is, how to reach it, and its own address on the portal. */
export const stationDetail: ListDetail<Station> = {
  words: together('call', 'stations-detail', 'station-kinds'),
  load: async ({ code }, portal, options) => {
    const whole = await readStation(portal, code, options);
    return whole.ok ? whole.data : undefined;
  },
  title: ({ name }) => localName(name),
  render: (listed, { resolve }, loaded) => {
    const station = (loaded as Station | undefined) ?? listed;
    const { code, districtName, kind, phone, covers } = station;
    return html`
      ${callButtons(phone)}
      ${
        phone === undefined || phone === EVERYBODYS
          ? html`<p class="muted">
              ${msg('The station’s own number is not known here. 112 reaches the police at any time.', {
                id: 'stations-detail.no-number',
              })}
            </p>`
          : nothing
      }
      <dl class="facts" part="facts">
        ${row(msg('District', { id: 'stations-detail.district' }), localName(districtName))}
        ${row(msg('Kind', { id: 'stations-detail.kind' }), kindWords()[kind] ?? kind)}
        ${row(
          msg('Code of the station', { id: 'stations-detail.code' }),
          html`<span class="number" translate="no">${code}</span>`,
        )}
        ${row(msg('Police computer network (CCTNS)', { id: 'stations-detail.cctns' }), onCctns(station))}
        ${
          covers
            ? row(
                msg('Also does the work there of', { id: 'stations-detail.covers' }),
                covers.map((each) => html`<div>${named(each)}</div>`),
              )
            : nothing
        }
      </dl>
      <p>${msg('Any station takes your complaint, whatever area it belongs to.', { id: 'stations-detail.any' })}</p>
      ${typeof document === 'undefined' ? nothing : ownPage(resolve, code)}
    `;
  },
};
