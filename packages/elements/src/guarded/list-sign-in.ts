import type { Portal } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { createSignIn } from '../define/sign-in.ts';
import { msg } from '../locale/msg.ts';
import { connect, PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { signOut } from '../sign-in/sign-out.ts';
import type { GuardedDefinition } from '../list/list-definition.ts';

/** The sign-in before a list, and the way out of it. Loaded for lists that are only for whoever is signed in. */
export class ListSignIn {
  readonly #why: () => string;
  readonly #portal: PortalController;
  readonly #signIn = createSignIn();

  constructor(host: PortalHost, why: () => string) {
    this.#why = why;
    this.#portal = new PortalController(host);
  }

  get signedIn(): boolean {
    return Boolean(this.#portal.connection?.session.current);
  }

  /** The portal, with the credentials of whoever is signed in. */
  as(portal: Portal): Portal {
    return connect(portal).portal;
  }

  render(portal: Portal | undefined): TemplateResult {
    return html`
      <div class="card stack" part="account">
        <p>${this.#why()}</p>
        ${Object.assign(this.#signIn, { portal })}
      </div>
    `;
  }

  /** Who is signed in, and how to leave: the next person at this phone is another one. */
  renderAccount(): TemplateResult {
    const { connection } = this.#portal;
    return html`
      <p class="row account">
        <span class="number muted" translate="no">${connection?.session.current?.citizen.mobileMasked}</span>
        <button class="button plain" type="button" @click=${() => connection && signOut(connection)}>
          ${msg('Sign out', { id: 'list-guard.sign-out' })}
        </button>
      </p>
    `;
  }
}

export const signInTo = <Item>(host: PortalHost, { signIn }: GuardedDefinition<Item>): ListSignIn | undefined =>
  signIn && new ListSignIn(host, signIn);
