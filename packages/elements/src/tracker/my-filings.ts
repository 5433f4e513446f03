import type { FilingSummary } from '@nagrik/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../locale/format.ts';
import { localName } from '../locale/local-name.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import type { PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { signOut } from '../sign-in/sign-out.ts';
import { PortalRequest } from '../states/portal-request.ts';
import { emptyState, errorState, loadingState } from '../states/states.ts';
import type { FilingWords, TrackerDefinition } from './tracker-definition.ts';

interface FilingPage {
  readonly items: readonly FilingSummary[];
  readonly nextCursor?: string;
}

export interface MyFilingsOptions {
  readonly portal: PortalController;
  readonly locale: LocaleController;
  readonly definition: TrackerDefinition;
  readonly words: FilingWords;
  /** Whether the list is on the screen: it is read again each time it comes back. */
  readonly shown: () => boolean;
  readonly open: (reference: string) => void;
}

/** A day that has passed ends nothing: it is only said. */
const dueWords = (dueAt: string): string =>
  Date.parse(dueAt) < Date.now()
    ? msg('The day has passed:', { id: 'my-filings.passed' })
    : msg('Next date:', { id: 'my-filings.due' });

/** One of the filings of whoever is signed in. @param draw draws the way to open it */
export const filingCard = (
  filing: FilingSummary,
  words: FilingWords,
  draw: (label: TemplateResult) => TemplateResult,
): TemplateResult => html`
  <li class="card stack">
    <p>
      <strong class="number" translate="no">${filing.reference}</strong>
      <span class="tag ${filing.waitingForCitizen ? 'warn' : ''}">
        ${
          filing.waitingForCitizen
            ? msg('Your answer is needed', { id: 'my-filings.needs-answer' })
            : words.state(filing.state)
        }
      </span>
    </p>
    <p class="small muted">
      ${filing.serviceName ? html`${localName(filing.serviceName)} · ` : nothing}${formatDate(filing.filedAt)}${filing.station ? html` · ${localName(filing.station.name)}` : nothing}
    </p>
    ${
      filing.nextDueAt
        ? html`<p class="small">${dueWords(filing.nextDueAt)} ${formatDate(filing.nextDueAt)}</p>`
        : nothing
    }
    ${draw(
      html`${msg('See how far it is', { id: 'my-filings.open' })}
        <span class="visually-hidden">${filing.reference}</span>`,
    )}
  </li>
`;

/** The filings of whoever is signed in. Loaded once somebody is. */
export class MyFilings {
  readonly #options: MyFilingsOptions;
  readonly #host: PortalHost;
  readonly #request: PortalRequest<readonly unknown[], FilingPage>;
  /** What came after the first page, and where the next one begins. */
  #older: { readonly items: readonly FilingSummary[]; readonly next: string | undefined } | undefined;
  readonly #oldest: PortalRequest<readonly [string | undefined], FilingPage>;
  #after: string | undefined;

  constructor(host: PortalHost, options: MyFilingsOptions) {
    this.#options = options;
    const { portal, locale, definition, shown } = options;
    this.#request = new PortalRequest(host, {
      args: () => [portal.connection?.session.current?.citizen.citizenId, shown()],
      run: ([citizen, wanted], signal) =>
        citizen && wanted && portal.portal && definition.listMine(portal.portal, {}, { signal, locale: locale.locale }),
      onData: () => (this.#older = this.#after = undefined),
    });
    this.#oldest = new PortalRequest(host, {
      args: () => [this.#after],
      run: ([cursor], signal) =>
        cursor !== undefined &&
        portal.portal &&
        definition.listMine(portal.portal, { cursor }, { signal, locale: locale.locale }),
      onData: ({ items, nextCursor }) =>
        (this.#older = { items: [...(this.#older?.items ?? []), ...items], next: nextCursor }),
    });
    this.#host = host;
  }

  render(): TemplateResult {
    const { connection } = this.#options.portal;
    const citizen = connection?.session.current?.citizen;
    return html`
      ${this.#renderList()}
      <p class="row">
        <span class="number muted" translate="no">${citizen?.mobileMasked}</span>
        <button class="button plain" type="button" @click=${() => connection && signOut(connection)}>
          ${msg('Sign out', { id: 'my-filings.sign-out' })}
        </button>
      </p>
    `;
  }

  #renderList(): TemplateResult {
    const { data, failure, slow } = this.#request;
    const { words, open } = this.#options;
    if (failure) return errorState(failure, () => this.#request.retry());
    if (!data) return loadingState(slow);
    if (data.items.length === 0)
      return emptyState(
        msg('You have not filed anything yet', { id: 'my-filings.none' }),
        msg('What you file with this mobile number appears here.', { id: 'my-filings.none-advice' }),
      );
    const next = this.#older ? this.#older.next : data.nextCursor;
    return html`
      <h3>${msg('What you have filed', { id: 'my-filings.title' })}</h3>
      <ul class="mine" role="list" part="mine">
        ${[...data.items, ...(this.#older?.items ?? [])].map((filing) =>
          filingCard(
            filing,
            words,
            (label) =>
              html`<button class="button secondary wide-on-phone" type="button" @click=${() => open(filing.reference)}>
                ${label}
              </button>`,
          ),
        )}
      </ul>
      ${this.#oldest.failure ? errorState(this.#oldest.failure, () => this.#oldest.retry()) : nothing}
      ${
        next && !this.#oldest.failure
          ? html`<button
              class="button secondary"
              type="button"
              aria-disabled=${this.#oldest.pending}
              @click=${() => this.#showOlder(next)}
            >
              ${msg('Older ones', { id: 'my-filings.older' })}
            </button>`
          : nothing
      }
    `;
  }

  #showOlder(next: string): void {
    this.#after = next;
    this.#host.requestUpdate();
  }
}
