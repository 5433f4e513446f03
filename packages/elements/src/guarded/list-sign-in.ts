import type { Portal } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { createSignIn } from '../define/sign-in.ts';
import { DEFAULT_EXIT } from '../default-exit.ts';
import { msg } from '../locale/msg.ts';
import { connect, PortalController } from '../portal-context.ts';
import type { PortalHost } from '../portal-source.ts';
import { signOut } from '../sign-in/sign-out.ts';
import type { GuardedDefinition } from '../list/list-definition.ts';

/** An element that can be left quickly. */
type LeavingHost = PortalHost & { readonly exitUrl: string | undefined };

/** The sign-in before a list, and the way out of it. Loaded for lists that are only for whoever is signed in. */
export class ListSignIn {
  readonly #host: LeavingHost;
  readonly #why: () => string;
  readonly #portal: PortalController;
  readonly #signIn = createSignIn();

  constructor(host: LeavingHost, why: () => string) {
    this.#host = host;
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

  /** The button that leaves quickly: whoever is found with this page open must not be asked whom they look for. */
  renderExit(): TemplateResult {
    return html`
      <button class="button plain exit" type="button" part="exit" @click=${this.#exit}>
        ${msg('Leave this page quickly', { id: 'list-guard.exit' })}
      </button>
    `;
  }

  readonly #exit = async (): Promise<void> => {
    // Nothing is to be seen, and nobody is signed in, from this moment; the portal gets a blink of time to hear of it.
    this.#host.hidden = true;
    const { connection } = this.#portal;
    const out = connection && signOut(connection).catch(() => undefined);
    await Promise.race([out, new Promise((resolve) => setTimeout(resolve, 250))]);
    location.replace(this.#host.exitUrl ?? DEFAULT_EXIT);
  };

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

export const signInTo = <Item>(host: LeavingHost, { signIn }: GuardedDefinition<Item>): ListSignIn | undefined =>
  signIn && new ListSignIn(host, signIn);
