import { type Failure, type OfficerSession, type Portal, signInOfficer } from '@nagrik/sdk';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '../locale/msg.ts';
import { explain } from '../states/explain.ts';

/** The officer's sign-in. */
export class DeskSignIn {
  readonly #host: ReactiveControllerHost;
  readonly #done: (session: OfficerSession) => void;
  #busy = false;
  #failure: Failure | undefined;

  constructor(host: ReactiveControllerHost, done: (session: OfficerSession) => void) {
    this.#host = host;
    this.#done = done;
  }

  render(portal: Portal): TemplateResult {
    return html`
      <form class="card stack sign-in" part="sign-in" @submit=${(event: Event) => this.#submit(portal, event)}>
        <h3>${msg('Sign in', { id: 'desk.sign-in' })}</h3>
        ${this.#renderFailure()}
        <div class="field">
          <label for="officer">${msg('Officer’s ID', { id: 'desk.officer-id' })}</label>
          <input
            id="officer"
            name="officer"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
          />
        </div>
        <div class="field">
          <label for="password">${msg('Password', { id: 'desk.password' })}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </div>
        <button class="button wide-on-phone" aria-disabled=${this.#busy}>
          ${msg('Sign in', { id: 'desk.sign-in' })}
        </button>
      </form>
    `;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const { title, advice } = explain(this.#failure);
    return html`<p class="note bad" role="alert">
      ${
        this.#failure.code === 'credentials-wrong'
          ? msg('The ID or the password is wrong.', { id: 'desk.credentials' })
          : `${title}. ${advice}`
      }
    </p>`;
  }

  async #submit(portal: Portal, event: Event): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const fields = new FormData(event.target as HTMLFormElement);
    const credentials = {
      officerId: String(fields.get('officer')).trim(),
      password: String(fields.get('password')),
    };
    this.#busy = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    const result = await signInOfficer(portal, credentials);
    this.#busy = false;
    if (result.ok) this.#done(result.data);
    else this.#failure = result.error;
    this.#host.requestUpdate();
  }
}
