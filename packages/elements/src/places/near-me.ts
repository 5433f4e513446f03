import type { District } from '@nagrik/sdk';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type DevicePosition, whereAmI } from '../controls/where-am-i.ts';
import { localName } from '../locale/local-name.ts';
import { msg } from '../locale/msg.ts';
import { nearestDistricts } from './nearest-districts.ts';

export interface NearMeOptions {
  readonly districts: {
    readonly pending: boolean;
    readonly data: { readonly districts: readonly District[] } | undefined;
  };
  readonly choose: (district: string) => void;
}

type State = 'idle' | 'locating' | 'failed' | DevicePosition;

/** A button that finds the district in which somebody is, by the position of the phone, which tells it to nobody. Needs the part `list-filters`. */
export class NearMe {
  readonly #host: ReactiveControllerHost;
  readonly #options: NearMeOptions;
  #state: State = 'idle';

  constructor(host: ReactiveControllerHost, options: NearMeOptions) {
    this.#host = host;
    this.#options = options;
  }

  render(): TemplateResult {
    // The phone may be quicker than the list of districts: then somebody goes on waiting, and is not told that they are nowhere.
    const locating = this.#state === 'locating' || (typeof this.#state === 'object' && this.#options.districts.pending);
    return html`
      <div class="field near-me">
        <button class="button secondary" type="button" aria-disabled=${locating} @click=${() => void this.#locate()}>
          ${
            locating
              ? msg('Looking for where you are…', { id: 'list-filters.locating' })
              : msg('Find the district where I am', { id: 'list-filters.near-me' })
          }
        </button>
        <p class="hint">
          ${msg('Your phone finds it. Nobody is told where you are.', { id: 'list-filters.near-me-hint' })}
        </p>
        <div role="status">${this.#answer()}</div>
      </div>
    `;
  }

  #answer(): TemplateResult | typeof nothing {
    if (this.#state === 'failed')
      return html`<p class="note warn">
        ${msg('Your phone does not tell where it is. Choose the district from the list.', { id: 'list-filters.not-located' })}
      </p>`;
    const { data } = this.#options.districts;
    if (typeof this.#state === 'string' || !data) return nothing;
    const found = nearestDistricts(data.districts, this.#state);
    if (found.length === 0)
      return html`<p class="note warn">
        ${msg('You do not seem to be in Bihar. Choose the district from the list.', { id: 'list-filters.outside' })}
      </p>`;
    return html`
      <p>${msg('The nearest district headquarters. Which district are you in?', { id: 'list-filters.nearest' })}</p>
      <div class="row">
        ${found.map(
          ({ code, name }) =>
            html`<button class="button secondary" type="button" @click=${() => this.#choose(code)}>
              ${localName(name)}
            </button>`,
        )}
      </div>
    `;
  }

  #choose(code: string): void {
    this.#state = 'idle';
    this.#options.choose(code);
  }

  async #locate(): Promise<void> {
    if (this.#state === 'locating') return;
    this.#show('locating');
    this.#show((await whereAmI()) ?? 'failed');
  }

  #show(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
