import type { Session } from '@nagrik/sdk';
import type { LitElement } from 'lit';
import type { WordPart } from '../locale/load-words.ts';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalConnection } from '../portal-context.ts';
import type { SignInFlow } from '../sign-in/sign-in-flow.ts';
import { focusFirst } from './focus.ts';
import type * as LateScreens from './late-screens.ts';

export interface LateOptions {
  readonly element: LitElement & { readonly district?: string };
  readonly locale: LocaleController;
  readonly connection: () => PortalConnection | undefined;
  /** Words of the later questions and of the screens after them. */
  readonly parts: readonly WordPart[];
  readonly onSignedIn: (session: Session) => void;
}

/**
 * The words of the later questions, and the screens after them with the sign-in among them. They come while the first page is
 * read.
 */
export class Late {
  screens: typeof LateScreens | undefined;
  /** Comes with {@link screens}. */
  signIn: SignInFlow | undefined;
  readonly #options: LateOptions;

  constructor(options: LateOptions) {
    this.#options = options;
  }

  /** Loads them, so that they are there when the network is not. What fails is tried again the next time. */
  async load(): Promise<void> {
    if (this.screens) return;
    const { element, locale, connection, parts, onSignedIn } = this.#options;
    const coming = Promise.all([import('./late-screens.ts'), locale.need(parts)]);
    const [screens] = (await coming.catch(() => undefined)) ?? [];
    if (this.screens || !screens) return;
    this.screens = screens;
    this.signIn = new screens.SignInFlow(element, {
      connection,
      locale,
      onSignedIn,
      onShown: (what) => void this.#focusSignIn(what),
    });
    // Somebody came before the screens did: the heading that could not take the focus then takes it now.
    const awaited = element.shadowRoot?.querySelector('.page-title') === null;
    element.requestUpdate();
    if (awaited) await focusFirst(element, '.page-title');
  }

  async #focusSignIn(what: 'screen' | 'error'): Promise<void> {
    const { element } = this.#options;
    await element.updateComplete;
    if (what === 'screen' || !this.screens) return focusFirst(element, '.page-title');
    const { code, mobile } = this.screens.signInFields;
    element.shadowRoot?.getElementById(this.signIn?.challenge ? code : mobile)?.focus();
  }
}
