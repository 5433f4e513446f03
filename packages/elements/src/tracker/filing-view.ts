import type { FilingStatus } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatDateTime, formatDays } from '../locale/format.ts';
import { localName } from '../locale/local-name.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { errorState, loadingState } from '../states/states.ts';
import { FilingActions } from './filing-actions.ts';
import { type FilingKey, FilingWatch } from './filing-watch.ts';
import { clockList, timeline } from './timeline.ts';
import type { FilingWords } from './tracker-definition.ts';

export { timelineStyles } from './timeline.ts';

/** An open filing on the screen: where it stands, by when what must happen, what somebody can do, and its log. */
export class FilingView {
  readonly watch: FilingWatch;
  readonly #actions: FilingActions;
  readonly #words: FilingWords;

  constructor(
    host: PortalHost,
    portal: PortalController,
    locale: LocaleController,
    key: FilingKey,
    words: FilingWords,
    opened: () => void,
  ) {
    this.watch = new FilingWatch(host, portal, locale, key, opened);
    this.#actions = new FilingActions(host, portal, this.watch);
    this.#words = words;
  }

  render(): TemplateResult {
    const { status, events } = this.watch;
    if (!status.data) {
      const { failure } = status;
      if (!failure) return loadingState(status.slow, 5);
      return ['not-found', 'unauthenticated', 'invalid'].includes(failure.kind)
        ? this.#renderClosed(failure.kind === 'invalid')
        : errorState(failure, () => status.retry());
    }
    return html`
      <div class="stack">
        ${this.#renderStatus(status.data)} ${this.#renderNews()} ${clockList(status.data.clocks, this.#words)}
        ${this.#actions.render(status.data)}
        <section class="stack" aria-busy=${events.length === 0}>
          <h3>${msg('What has happened', { id: 'filing-view.log' })}</h3>
          ${events.length === 0 ? loadingState(false) : timeline(events, this.#words)}
          <p class="small muted">${this.#liveWords()}</p>
        </section>
      </div>
    `;
  }

  #renderStatus(data: FilingStatus): TemplateResult {
    const next = this.#words.next(data.state);
    return html`
      <div class="card stack" part="status">
        <p class="small muted">
          <span class="number" translate="no">${data.reference}</span> ·
          ${msg(str`filed on ${formatDate(data.filedAt)}`, { id: 'filing-view.filed-on' })}
        </p>
        <h3 id="filing" tabindex="-1">${this.#words.state(data.state)}</h3>
        ${next ? html`<p>${next}</p>` : nothing}
        ${
          data.station
            ? html`<p>
                ${msg('Police station:', { id: 'filing-view.station' })}
                <strong>${localName(data.station.name)}, ${localName(data.station.districtName)}</strong>
              </p>`
            : html`<p>
                ${msg('The state’s desk is finding the right station. You need do nothing.', { id: 'filing-view.no-station' })}
              </p>`
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
                  str`Nothing has been recorded for ${formatDays(data.silentDays)}. You can ask at the station, or write to the Superintendent of Police (SP).`,
                  {
                    id: 'filing-view.silent',
                  },
                )}
              </p>`
            : nothing
        }
        ${data.fir ? this.#renderFir(data.fir) : nothing}
      </div>
    `;
  }

  #renderFir(fir: NonNullable<FilingStatus['fir']>): TemplateResult {
    const { title, meaning } = this.#words.stage(fir.stage);
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
  }

  /** Spoken and shown when something arrives while somebody is looking. */
  #renderNews(): TemplateResult {
    const { news } = this.watch;
    return html`<p role="status" class=${news ? 'note good' : 'visually-hidden'}>
      ${
        news
          ? msg(str`New: ${this.#words.event(news).title}, ${formatDateTime(news.at)}`, { id: 'filing-view.news' })
          : nothing
      }
    </p>`;
  }

  #liveWords(): string {
    switch (this.watch.live) {
      case 'live':
        return msg('New steps appear here by themselves.', { id: 'filing-view.live' });
      case 'polling':
        return msg('New steps appear here within a minute.', { id: 'filing-view.polling' });
      default:
        return msg('Connecting…', { id: 'filing-view.connecting' });
    }
  }

  /** The same words whether the number, the code or the right to read is wrong. */
  #renderClosed(mistyped: boolean): TemplateResult {
    return html`
      <div class="note bad stack" role="alert" part="error">
        <h3 id="filing" tabindex="-1">${msg('This filing could not be opened', { id: 'filing-view.closed' })}</h3>
        <p>
          ${
            mistyped
              ? msg('There is a typing mistake in the reference. Compare it with the receipt.', {
                  id: 'filing-view.mistyped',
                })
              : msg('The reference and the access code do not belong together, or you are not signed in.', {
                  id: 'filing-view.no-match',
                })
          }
        </p>
      </div>
    `;
  }
}
