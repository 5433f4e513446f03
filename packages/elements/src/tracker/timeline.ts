import type { Clock, FilingEvent } from '@nagrik/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../locale/format.ts';
import { formatKept } from '../locale/format-time.ts';
import { localName } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import type { FilingWords } from './tracker-definition.ts';

/** Who reads: the filer is told what a step means; the station knows, and is not "you". */
export type Reader = 'filer' | 'station';

const who = ({ actor, automatic }: FilingEvent, reader: Reader): TemplateResult | string => {
  // What an officer does by opening a case is written down by the computer, but done by the officer.
  if (automatic && actor.role !== 'officer') return msg('Recorded automatically', { id: 'filing-view.automatically' });
  if (actor.role === 'citizen')
    return reader === 'filer'
      ? msg('You', { id: 'filing-view.you' })
      : msg('Whoever filed it', { id: 'filing-view.complainant' });
  if (actor.role === 'subject') return msg('The person who was asked', { id: 'filing-view.subject' });
  const named = actor.name
    ? html`${actor.rank ?? nothing} ${actor.name}`
    : msg('The police', { id: 'filing-view.police' });
  return actor.station ? html`${named}, ${localName(actor.station.name)}` : html`${named}`;
};

const appealOf = (event: FilingEvent): TemplateResult | typeof nothing =>
  event.appeal?.length
    ? html`
        <details>
          <summary>${msg('Not satisfied?', { id: 'filing-view.appeal' })}</summary>
          <ol>
            ${event.appeal.map(({ to, districtName }) =>
              to === 'superintendent_of_police'
                ? html`<li>
                    ${msg('Write to the Superintendent of Police (SP)', { id: 'filing-view.appeal-sp' })}${
                      districtName ? html`, ${localName(districtName)}` : nothing
                    }
                  </li>`
                : to === 'magistrate'
                  ? html`<li>${msg('Then you can go to the magistrate.', { id: 'filing-view.appeal-magistrate' })}</li>`
                  : nothing,
            )}
          </ol>
        </details>
      `
    : nothing;

const line = (event: FilingEvent, words: FilingWords, reader: Reader): TemplateResult => {
  const { title, meaning, saysDue } = words.event(event);
  return html`
    <li class="event" part="event">
      <h4>${title}</h4>
      <p class="small muted"><time datetime=${event.at}>${formatKept(event.at)}</time> · ${who(event, reader)}</p>
      ${reader === 'filer' ? html`<p>${meaning}</p>` : nothing}
      ${
        event.toStation
          ? html`<p>
              ${msg('To:', { id: 'filing-view.to-station' })} ${localName(event.toStation.name)},
              ${localName(event.toStation.districtName)}
            </p>`
          : nothing
      }
      ${
        event.officer?.name
          ? html`<p>
              ${msg('Officer:', { id: 'filing-view.officer' })} ${event.officer.rank ?? nothing} ${event.officer.name}
            </p>`
          : nothing
      }
      ${
        event.reasonCode
          ? html`<p>${msg(str`Reason: ${words.reason(event.reasonCode)}.`, { id: 'filing-view.reason' })}</p>`
          : nothing
      }
      ${event.text ? html`<blockquote dir="auto">${event.text}</blockquote>` : nothing}
      ${
        event.dueAt && !saysDue
          ? html`<p>
              <strong
                >${msg(str`Please answer by ${formatDate(event.dueAt)}.`, { id: 'filing-view.answer-by' })}</strong
              >
            </p>`
          : nothing
      }
      ${
        event.attachments?.length
          ? html`<ul>
              ${event.attachments.map(({ name, mediaType }) => html`<li dir="auto" translate="no">${name ?? mediaType}</li>`)}
            </ul>`
          : nothing
      }
      ${reader === 'filer' ? appealOf(event) : nothing}
    </li>
  `;
};

/** The log of a filing, newest first. */
export const timeline = (
  events: readonly FilingEvent[],
  words: FilingWords,
  reader: Reader = 'filer',
): TemplateResult => html`
  <ol class="timeline" role="list" reversed part="timeline">
    ${[...events].reverse().map((event) => line(event, words, reader))}
  </ol>
`;

const clockTag = ({ state, metAt }: Clock): TemplateResult => {
  switch (state) {
    case 'met':
      return html`<span class="tag good">
        ${metAt ? msg(str`Done on ${formatDate(metAt)}`, { id: 'filing-view.clock-met-on' }) : msg('Done', { id: 'filing-view.clock-met' })}
      </span>`;
    case 'passed':
      return html`<span class="tag bad">${msg('This day has passed', { id: 'filing-view.clock-passed' })}</span>`;
    case 'running':
      return html`<span class="tag">${msg('Running', { id: 'filing-view.clock-running' })}</span>`;
    default:
      // A state of a newer portal: the date beside it says enough.
      return html``;
  }
};

/** The legal deadlines with their dates. */
export const clockList = (
  clocks: readonly Clock[],
  words: FilingWords,
  reader: Reader = 'filer',
): TemplateResult | typeof nothing =>
  clocks.length === 0
    ? nothing
    : html`
        <section class="stack" part="clocks">
          <h3>${msg('By when', { id: 'filing-view.clocks' })}</h3>
          <ul class="clocks" role="list">
            ${clocks.map((clock) => {
              const { title, meaning } = words.clock(clock.kind);
              return html`<li>
                <p><strong>${title}:</strong> <time datetime=${clock.dueAt}>${formatDate(clock.dueAt)}</time></p>
                <p>
                  ${clockTag(clock)}
                  <span class="small muted">${clock.state === 'met' || reader === 'station' ? '' : meaning}</span>
                </p>
              </li>`;
            })}
          </ul>
        </section>
      `;

export const timelineStyles = css`
  .timeline {
    padding: 0;
    list-style: none;
  }
  .event {
    position: relative;
    padding-block-end: var(--n-5);
    padding-inline-start: var(--n-6);
  }
  .event::before {
    content: '';
    position: absolute;
    inset-block: 0.7em 0;
    inset-inline-start: 7px;
    translate: 0 0.3em;
    border-inline-start: var(--n-rule-thick) solid var(--n-line);
  }
  .event:last-child::before {
    display: none;
  }
  .event::after {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 16px;
    block-size: 16px;
    border: 3px solid var(--n-brand);
    border-radius: 50%;
    background: var(--n-surface);
  }
  .event:first-child::after {
    background: var(--n-brand);
  }
  blockquote {
    margin: var(--n-2) 0 0;
    padding: var(--n-2) var(--n-4);
    border-inline-start: 4px solid var(--n-line);
    background: var(--n-raised);
    white-space: pre-line;
  }
  .clocks {
    display: grid;
    gap: var(--n-3);
    padding: 0;
    list-style: none;
  }
`;
