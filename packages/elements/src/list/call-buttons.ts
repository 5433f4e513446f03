import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';

const call = (number: string, label: string): TemplateResult =>
  html`<a class="button" href=${`tel:${number.replace(/[^+\d]/gu, '')}`}>
    ${label} <span class="number" translate="no">${number}</span>
  </a>`;

/**
 * Whom to call, most fitting first: for a child Childline, the station where it has a number of its own, and 112.
 * Needs the words of the part `call`.
 */
export const callButtons = (phone: string | undefined, child = false): TemplateResult => html`
  <p class="row">
    ${child ? call('1098', msg('Call Childline', { id: 'call.childline' })) : nothing}
    ${phone && phone !== '112' ? call(phone, msg('Call the station', { id: 'call.station' })) : nothing}
    ${call('112', msg('Call the police', { id: 'call.112' }))}
  </p>
`;
