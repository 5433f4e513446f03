import type { Portal } from '@nagrik/sdk';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { NagrikSignedInEvent } from '../form/form-events.ts';
import { formStyles } from '../form/form-styles.ts';
import { together } from '../locale/load-words.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { msg } from '../locale/msg.ts';
import { PortalController } from '../portal-context.ts';
import { baseStyles } from '../theme/base.ts';
import { SignInFlow } from './sign-in-flow.ts';
import { signInFields, signInScreen } from './sign-in-screen.ts';

/**
 * Signs a citizen in by mobile number and one-time password. The session belongs to the portal of the element: all
 * elements of the page with the same portal are signed in with it. It lives in memory and ends with the
 * page; the portal's own pages find it again when they are loaded again.
 *
 * @summary Sign-in by mobile number and SMS code.
 * @slot - Shown until the element can render: a link to the portal's own sign-in.
 * @fires nagrik-signed-in - Somebody signed in.
 * @csspart signed-in - What stands there when somebody is signed in.
 */
export class NagrikSignIn extends LitElement {
  static override styles = [...baseStyles, formStyles];

  /** A portal of the SDK. Goes before everything else. */
  @property({ attribute: false }) portal: Portal | undefined;
  /** Address of the portal. */
  @property({ attribute: 'portal-url' }) portalUrl: string | undefined;

  readonly #locale = new LocaleController(this, together('sign-in', 'state'));
  readonly #connection = new PortalController(this);
  readonly #flow = new SignInFlow(this, {
    connection: () => this.#connection.connection,
    locale: this.#locale,
    onSignedIn: (session) => this.dispatchEvent(new NagrikSignedInEvent(session)),
    onShown: () => void this.#focusField(),
  });

  protected override render(): unknown {
    if (!this.#locale.ready) return html`<slot></slot>`;
    const citizen = this.#connection.connection?.session.current?.citizen;
    return html`<div lang=${this.#locale.locale} dir=${this.#locale.direction}>
      ${
        citizen
          ? html`<p part="signed-in" class="note good" role="status">
              ${msg('You are signed in:', { id: 'sign-in.done' })}
              <span class="number" translate="no">${citizen.mobileMasked}</span>
            </p>`
          : this.#connection.connection
            ? signInScreen(this.#flow)
            : nothing
      }
    </div>`;
  }

  async #focusField(): Promise<void> {
    await this.updateComplete;
    const id = this.#flow.challenge ? signInFields.code : signInFields.mobile;
    this.shadowRoot?.getElementById(id)?.focus();
  }
}
