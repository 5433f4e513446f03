import type { FilingStatus } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../locale/format.ts';
import { formatDays } from '../locale/format-time.ts';
import { localName } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import type { FilingWords } from './tracker-definition.ts';

const firNote = (fir: NonNullable<FilingStatus['fir']>, words: FilingWords): TemplateResult => {
  const { title, meaning } = words.stage(fir.stage);
  return html`
    <div class="note stack" part="fir">
      <p>
        <strong
          >${msg('FIR number', { id: 'filing-view.fir' })}
          <span class="number" translate="no">${fir.number}/${fir.year}</span></strong
        >
        · ${formatDate(fir.registeredOn)}
      </p>
      <p><span class="tag">${title}</span> ${meaning}</p>
    </div>
  `;
};

/** Where a filing stands and what comes next. */
export const statusCard = (data: FilingStatus, words: FilingWords): TemplateResult => {
  // Where nothing comes next, nobody looks for a station any more.
  const next = words.next(data.state);
  return html`
    <div class="card stack" part="status">
      <p class="small muted">
        ${data.serviceName ? html`${localName(data.serviceName)} · ` : nothing}<span class="number" translate="no"
          >${data.reference}</span
        >
        · ${msg(str`filed on ${formatDate(data.filedAt)}`, { id: 'filing-view.filed-on' })}
      </p>
      <h3 id="filing" tabindex="-1">${words.state(data.state)}</h3>
      ${next ? html`<p>${next}</p>` : nothing}
      ${
        data.station
          ? html`<p>
              ${msg('Police station:', { id: 'filing-view.station' })}
              <strong>${localName(data.station.name)}, ${localName(data.station.districtName)}</strong>
            </p>`
          : next
            ? html`<p>
                ${msg('The state’s desk is finding the right station. You need do nothing.', { id: 'filing-view.no-station' })}
              </p>`
            : nothing
      }
      ${
        data.waitingForCitizen
          ? html`<p class="note warn">
              <strong>${msg('The station is waiting for your answer.', { id: 'filing-view.waiting' })}</strong>
              <a href="#add" data-goto="information">${msg('Answer now', { id: 'filing-view.answer' })}</a>
            </p>`
          : nothing
      }
      ${
        data.silentDays
          ? html`<p class="note warn">
              ${msg(
                str`The police have recorded nothing for ${formatDays(data.silentDays)}. You can ask at the station, or write to the Superintendent of Police (SP).`,
                {
                  id: 'filing-view.silent',
                },
              )}
            </p>`
          : nothing
      }
      ${data.fir ? firNote(data.fir, words) : nothing}
    </div>
  `;
};

/** The same words whether the number, the code or the right to read is wrong. */
export const closedNote = (mistyped: boolean): TemplateResult => html`
  <div class="note bad stack" role="alert" part="error">
    <h3 id="filing" tabindex="-1">${msg('This filing could not be opened', { id: 'filing-view.closed' })}</h3>
    <p>
      ${
        mistyped
          ? msg('There is a typing mistake in the reference or the access code. Compare both with what you noted.', {
              id: 'filing-view.mistyped',
            })
          : msg('The reference and the access code do not belong together, or you are not signed in.', {
              id: 'filing-view.no-match',
            })
      }
    </p>
  </div>
`;
