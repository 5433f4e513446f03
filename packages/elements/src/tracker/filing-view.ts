import type { FilingEvent } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatKept } from '../locale/format-time.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { errorState, loadingState } from '../states/states.ts';
import { closedNote, statusCard } from './filing-status.ts';
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
    // Without its words an event is shown all the same.
    const prepare = async (event: FilingEvent) => locale.need(await words.more(event));
    this.watch = new FilingWatch(host, portal, locale, key, opened, (event) => prepare(event).catch(() => undefined));
    this.#actions = new FilingActions(host, portal, this.watch);
    this.#words = words;
  }

  render(): TemplateResult {
    const { status, events } = this.watch;
    if (!status.data) {
      const { failure } = status;
      if (!failure) return loadingState(status.slow, 5);
      return ['not-found', 'unauthenticated', 'invalid'].includes(failure.kind)
        ? closedNote(failure.kind === 'invalid')
        : errorState(failure, () => status.retry());
    }
    return html`
      <div class="stack">
        ${statusCard(status.data, this.#words)} ${this.#renderNews()} ${clockList(status.data.clocks, this.#words)}
        ${this.#actions.render(status.data)}
        <section class="stack" aria-busy=${events.length === 0}>
          <h3>${msg('What has happened', { id: 'filing-view.log' })}</h3>
          ${events.length === 0 ? loadingState(false) : timeline(events, this.#words)}
          <p class="small muted">${this.#liveWords()}</p>
        </section>
      </div>
    `;
  }

  /** Spoken and shown when something arrives while somebody is looking. */
  #renderNews(): TemplateResult {
    const { news } = this.watch;
    return html`<p role="status" class=${news ? 'note good' : 'visually-hidden'}>
      ${
        news
          ? msg(str`New: ${this.#words.event(news).title}, ${formatKept(news.at)}`, { id: 'filing-view.news' })
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
}
