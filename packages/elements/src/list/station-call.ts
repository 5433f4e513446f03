import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';

/**
 * The station's own number, for what is no emergency: where it has none, nobody is to be called. Needs the words of the part `call`.
 */
export const stationCall = (phone: string | undefined): TemplateResult | typeof nothing =>
  phone && phone !== '112'
    ? html`<p>
        <a class="button secondary" href=${`tel:${phone.replace(/[^+\d]/gu, '')}`}>
          ${msg('Call the station', { id: 'call.station' })} <span class="number" translate="no">${phone}</span>
        </a>
      </p>`
    : nothing;
