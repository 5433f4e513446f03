import type { StationFiling } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';

type Consent = NonNullable<StationFiling['onBehalfOf']>['consent'];

const consentWords = (consent: Consent): string => {
  switch (consent) {
    case 'agreed':
      return msg('They know of it and agree.', { id: 'desk.consent-agreed' });
    case 'child':
      return msg('A child: under 18.', { id: 'desk.consent-child' });
    case 'unable':
      return msg('They could not say themselves whether they agree. Ask them as soon as they can.', {
        id: 'desk.consent-unable',
      });
    case 'unsafe':
      return msg(
        'They do not know of it: asking would have put them in danger. Speak with whoever filed first, and do not call them.',
        {
          id: 'desk.consent-unsafe',
        },
      );
    default:
      return consent;
  }
};

/** For whom it was filed, and what they say to it. */
const behalfNote = ({ onBehalfOf: other }: StationFiling): TemplateResult | typeof nothing =>
  other
    ? html`<div class="note ${other.consent === 'agreed' ? '' : 'warn'}" part="on-behalf">
        <p>
          <strong>${msg('Filed for somebody else:', { id: 'desk.on-behalf' })} <bdi>${other.name}</bdi></strong>
        </p>
        <p>${consentWords(other.consent)}</p>
      </div>`
    : nothing;

/** What an officer must know of the people in a filing before they read on, or reach for the phone. */
export const careNotes = (filing: StationFiling): TemplateResult => html`${behalfNote(filing)}`;
