import { ContextProvider } from '@lit/context';
import type { Portal } from '@nagrik/sdk';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { portalAt } from './portal-at.ts';
import { portalContext } from './portal-source.ts';

/**
 * Names the portal of all the Nagrik elements inside it.
 *
 * @summary Names the portal of the elements inside it.
 * @slot - The page, with the elements.
 */
export class NagrikPortal extends LitElement {
  /** Address of the portal, absolute or relative to the page. */
  @property() url: string | undefined;
  /** A portal of the SDK; goes before `url`. */
  @property({ attribute: false }) portal: Portal | undefined;

  readonly #provider = new ContextProvider(this, { context: portalContext });

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#provider.setValue(this.portal ?? (this.url ? portalAt(this.url) : undefined));
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
