import {
  decideMatch,
  type Failure,
  type Match,
  type MatchDecisionKind,
  type MatchList,
  type Portal,
} from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../locale/format.ts';
import { localName, nameText } from '../locale/local-name.ts';
import { msg, str } from '../locale/msg.ts';
import type { PortalHost } from '../portal-source.ts';
import { explain } from '../states/explain.ts';
import { emptyState } from '../states/states.ts';
import { carefulWords, reasonWords } from './match-words.ts';

export interface MatchDeskOptions {
  readonly portal: () => Portal | undefined;
  /** Opens a report of this station. */
  readonly open: (reference: string) => void;
  /** A pair was judged: what there is is to be read again. */
  readonly judged: () => void;
}

/**
 * Reports and entries that may be about the same, and what an officer decides of each. Nothing that is pressed here reaches a family: a
 * person tells them. Loaded when it is first opened.
 */
export class MatchDesk {
  readonly #host: PortalHost;
  readonly #options: MatchDeskOptions;
  #busy: string | undefined;
  #failed: { readonly id: string; readonly failure: Failure } | undefined;
  #done: { readonly id: string; readonly decision: MatchDecisionKind } | undefined;

  constructor(host: PortalHost, options: MatchDeskOptions) {
    this.#host = host;
    this.#options = options;
  }

  render({ items, total }: MatchList): TemplateResult {
    return html`
      <section class="stack" part="matches" aria-labelledby="matches">
        <h3 id="matches" tabindex="-1">${msg('These may be the same', { id: 'matches.heading' })}</h3>
        <p>
          ${msg(
            'The portal has only compared what was written. You decide. The family hears of it from you, and from nothing else.',
            {
              id: 'matches.intro',
            },
          )}
        </p>
        <p class="row">
          <span role="status">${this.#done ? doneWords(this.#done.decision) : nothing}</span>
          ${this.#done && this.#done.decision !== 'open' ? this.#renderUndo(this.#done.id) : nothing}
        </p>
        ${this.#failed && !items.some(({ matchId }) => matchId === this.#failed?.id) ? failureNote(this.#failed.failure) : nothing}
        ${
          total === 0
            ? emptyState(
                msg('Nothing to compare', { id: 'matches.empty' }),
                msg('What may be the same appears by itself.', { id: 'matches.empty-advice' }),
              )
            : nothing
        }
        <ul class="inbox" role="list">
          ${items.map((match) => this.#renderMatch(match))}
        </ul>
        ${
          total > items.length
            ? html`<p>
                ${msg(str`${formatNumber(total - items.length)} more follow when these are judged.`, { id: 'matches.more' })}
              </p>`
            : nothing
        }
      </section>
    `;
  }

  #renderMatch(match: Match): TemplateResult {
    const { matchId, reference, reportHere, reportStation, reasons, state } = match;
    const failure = this.#failed?.id === matchId ? this.#failed.failure : undefined;
    return html`
      <li class="card">
        <div class="stack">
          <p>
            ${soughtWords(match)}
            <strong class="number" translate="no">${reference}</strong>
            ${reportStation ? html`<span class="small muted">${localName(reportStation.name)}</span>` : nothing}
          </p>
          <p>
            ${match.person ? msg('Found:', { id: 'matches.found' }) : msg('Recovered:', { id: 'matches.recovered' })}
            <strong>${foundWords(match)}</strong>
            <span class="small muted">${foundOn(match)} · ${localName(match.foundStation.name)}</span>
          </p>
          <ul class="row reasons" role="list" aria-label=${msg('Why', { id: 'matches.why' })}>
            ${reasons.map((reason) => html`<li class="tag">${reasonWords(reason)}</li>`)}
          </ul>
          ${state === 'tell_family' ? this.#renderCareful(match) : nothing} ${failure ? failureNote(failure) : nothing}
        </div>
        <p class="row">
          ${
            state === 'tell_family'
              ? nothing
              : this.#renderButton(
                  match,
                  'tell_family',
                  match.person
                    ? msg('Tell the family', { id: 'matches.tell' })
                    : msg('Tell the owner', { id: 'matches.tell-owner' }),
                )
          }
          ${this.#renderButton(match, 'not_same', msg('Not the same', { id: 'matches.not-same' }))}
          ${
            reportHere
              ? html`<button class="button plain" type="button" @click=${() => this.#options.open(reference)}>
                  ${msg('Open the report', { id: 'matches.open' })} <span class="visually-hidden">${reference}</span>
                </button>`
              : nothing
          }
        </p>
      </li>
    `;
  }

  /** A pair that was judged leaves the list; whoever pressed the wrong button needs it here. */
  #renderUndo(id: string): TemplateResult {
    return html`<button
      class="button plain"
      type="button"
      aria-disabled=${this.#busy === id}
      @click=${() => void this.#decide(id, 'open')}
    >
      ${msg('Take it back', { id: 'matches.undo' })}
    </button>`;
  }

  #renderCareful(match: Match): TemplateResult {
    const station = match.reportStation && nameText(match.reportStation.name);
    return html`
      <div class="note stack" part="careful-words">
        ${
          match.reportHere || !station
            ? carefulWords(match).map((words) => html`<p>${words}</p>`)
            : html`<p>
                ${msg(str`The report is at ${station}: that station tells whoever made it.`, { id: 'matches.they-tell' })}
              </p>`
        }
      </div>
    `;
  }

  #renderButton({ matchId, reference }: Match, decision: MatchDecisionKind, words: string): TemplateResult {
    return html`
      <button
        class="button secondary"
        type="button"
        aria-disabled=${this.#busy === matchId}
        @click=${() => void this.#decide(matchId, decision)}
      >
        ${words} <span class="visually-hidden">${reference}</span>
      </button>
    `;
  }

  async #decide(id: string, decision: MatchDecisionKind): Promise<void> {
    const portal = this.#options.portal();
    if (!portal || this.#busy) return;
    this.#busy = id;
    this.#failed = undefined;
    this.#host.requestUpdate();
    const result = await decideMatch(portal, id, { decision });
    this.#busy = undefined;
    if (result.ok) {
      this.#done = { id, decision };
      this.#options.judged();
      // What was pressed may be gone.
      await this.#host.updateComplete;
      this.#host.shadowRoot?.querySelector<HTMLElement>('#matches')?.focus();
    } else this.#failed = { id, failure: result.error };
    this.#host.requestUpdate();
  }
}

const failureNote = (failure: Failure): TemplateResult => {
  const { title, advice } = explain(failure);
  return html`<p class="note bad" role="alert">${title}. ${advice}</p>`;
};

const doneWords = (decision: MatchDecisionKind): string => {
  switch (decision) {
    case 'not_same':
      return msg('It is not suggested again.', { id: 'matches.kept' });
    case 'tell_family':
      return msg('Nobody has been sent anything. It is for the station to tell them.', { id: 'matches.told' });
    default:
      return msg('Taken back: it is to be judged again.', { id: 'matches.undone' });
  }
};

/** What became of whom or what is looked for: missing, lost or taken. */
const soughtWords = ({ person, service }: Match): string => {
  if (person) return msg('Missing:', { id: 'matches.missing' });
  return service === 'complaint' ? msg('Taken:', { id: 'matches.taken' }) : msg('Lost:', { id: 'matches.lost' });
};

const foundWords = ({ thing, person }: Match): string | TemplateResult => {
  if (thing) return localName(thing.description);
  if (!person) return '';
  const [from, to] = [formatNumber(person.ageFrom), formatNumber(person.ageTo)];
  return person.state === 'dead'
    ? msg(str`A body, looks ${from} to ${to} years`, { id: 'matches.body' })
    : msg(str`A living person, looks ${from} to ${to} years`, { id: 'matches.living' });
};

const foundOn = ({ thing, person }: Match): string => formatDate(thing?.recoveredOn ?? person?.foundOn ?? '');
