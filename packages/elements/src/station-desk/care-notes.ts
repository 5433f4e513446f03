import type { StationFiling } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';

type Contact = NonNullable<StationFiling['contact']>;
type Support = NonNullable<StationFiling['support']>[number];
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

/** Whether the filer lets themselves be called; also where they were not asked. */
export const mayBeCalled = ({ contact }: StationFiling): boolean => contact?.by === undefined || contact.by === 'call';

const contactWords = (by: Contact['by']): string | undefined => {
  switch (by) {
    case 'call':
      return msg('You may call them.', { id: 'desk.contact-call' });
    case 'sms':
      return msg('DO NOT CALL. In writing only: record it here, and an SMS says that there is news.', {
        id: 'desk.contact-sms',
      });
    case 'visit_station':
      return msg('DO NOT CALL AND DO NOT WRITE. They come to the station themselves.', { id: 'desk.contact-come' });
    case 'none':
      return msg('DO NOT CALL AND DO NOT WRITE. They look on the portal themselves.', { id: 'desk.contact-look' });
    default:
      return by;
  }
};

const messageWords = (messages: Contact['messages']): string | undefined => {
  switch (messages) {
    case 'discreet':
      return msg(
        'Somebody else may read or listen. Our SMS do not name the police: do not name them either before you know who is there.',
        {
          id: 'desk.contact-discreet',
        },
      );
    case 'none':
      return msg('The portal sends them no SMS.', { id: 'desk.contact-silent' });
    default:
      return undefined;
  }
};

/** How the filer may be reached. */
const contactNote = (filing: StationFiling): TemplateResult | typeof nothing => {
  const { contact } = filing;
  if (!contact) return nothing;
  const { by, time, messages } = contact;
  const lines = [contactWords(by), messageWords(messages)].filter((line) => line !== undefined);
  return html`<div class="note ${mayBeCalled(filing) ? 'warn' : 'bad'}" part="contact">
    ${lines.map((line, index) => html`<p>${index === 0 ? html`<strong>${line}</strong>` : line}</p>`)}
    ${
      time
        ? html`<p>
            ${msg('Safe at these hours:', { id: 'desk.contact-time' })} <strong><bdi>${time}</bdi></strong>
          </p>`
        : nothing
    }
  </div>`;
};

/** What somebody answered whom the filing is about, where it is more than yes. */
const answerNote = ({ consentAnswer }: StationFiling): TemplateResult | typeof nothing => {
  if (consentAnswer === undefined || consentAnswer === 'agree') return nothing;
  const words =
    consentAnswer === 'unknown_person'
      ? msg('The person says that they do not know who asks about them. Find out why somebody asks about a stranger.', {
          id: 'desk.subject-unknown',
        })
      : msg('The person does not agree. Whoever asked is not told why.', { id: 'desk.subject-refused' });
  return html`<div class="note warn" part="consent">
    <p><strong>${words}</strong></p>
  </div>`;
};

const lacksConsentNote = ({ lacksConsent }: StationFiling): TemplateResult | typeof nothing =>
  lacksConsent
    ? html`<p class="note" part="lacks-consent">
        ${msg('What was told about the person can be read once they agree, and not before.', {
          id: 'desk.lacks-consent',
        })}
      </p>`
    : nothing;

/** What an officer must know of the people in a filing before they read on, or reach for the phone. */
export const careNotes = (filing: StationFiling): TemplateResult =>
  html`${contactNote(filing)} ${behalfNote(filing)} ${answerNote(filing)} ${lacksConsentNote(filing)}`;

const supportWords = (support: Support): string => {
  switch (support) {
    case 'woman_officer':
      return msg('A woman officer writes down what they say', { id: 'desk.support-woman' });
    case 'home_visit':
      return msg('They cannot come: go to them', { id: 'desk.support-home' });
    case 'interpreter':
      return msg('An interpreter', { id: 'desk.support-interpreter' });
    case 'special_educator':
      return msg('A special educator', { id: 'desk.support-educator' });
    case 'sign_language':
      return msg('Somebody who knows sign language', { id: 'desk.support-sign' });
    case 'read_aloud':
      return msg('Everything is read aloud to them', { id: 'desk.support-read' });
    case 'step_free':
      return msg('A way without steps', { id: 'desk.support-steps' });
    default:
      return support;
  }
};

/**
 * What they asked for so that they are heard and understood; beside the clocks, because it is to be arranged by then.
 * Rights of women and of persons with disabilities (BNSS s.173(1), provisos; RPwD Act 2016 s.12).
 */
export const supportList = ({ support = [] }: StationFiling): TemplateResult | typeof nothing =>
  support.length > 0
    ? html`<section class="stack" part="support">
        <h3>${msg('To be arranged for them', { id: 'desk.support' })}</h3>
        <ul>
          ${support.map((each) => html`<li>${supportWords(each)}</li>`)}
        </ul>
        <p class="small muted">
          ${msg('Women and persons with disabilities have a right to it (BNSS section 173(1), RPwD Act section 12).', {
            id: 'desk.support-law',
          })}
        </p>
      </section>`
    : nothing;
