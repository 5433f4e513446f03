import { ContextEvent, createContext } from '@lit/context';
import type { Portal } from '@nagrik/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultPortal, onDefaultPortal } from './default-portal.ts';
import { portalAt } from './portal-at.ts';

/** The portal of the elements below, from `<nagrik-portal>` or any provider of a host's own. */
export const portalContext = createContext<Portal | undefined>(Symbol.for('nagrik-portal'));

/** What an element offers to {@link PortalSource}. */
export interface PortalHost extends ReactiveControllerHost, HTMLElement {
  /** A portal of the SDK. Goes before everything else. */
  portal: Portal | undefined;
  /** Attribute `portal-url`: the address of the portal. */
  portalUrl: string | undefined;
}

/**
 * Finds the portal of an element: its property `portal`, its attribute `portal-url`, the nearest provider around it, the
 * default of the page. For public services: nobody is signed in. `PortalController` knows who is.
 */
export class PortalSource implements ReactiveController {
  protected readonly host: PortalHost;
  protected readonly update = () => this.host.requestUpdate();
  #provided: Portal | undefined;
  #stops: (() => void)[] = [];
  // The library's consumer does not ask again when a provider comes late; here the elements often come first.
  readonly #ask = () =>
    void this.host.dispatchEvent(
      new ContextEvent(
        portalContext,
        this.host,
        (portal, stop) => {
          if (stop && !this.#stops.includes(stop)) this.#stops.push(stop);
          this.#provided = portal;
          this.update();
        },
        true,
      ),
    );

  constructor(host: PortalHost) {
    this.host = host;
    host.addController(this);
  }

  /** Nothing while no portal is known. What calls it comes with the first operation (`operations.ts` of a service). */
  get portal(): Portal | undefined {
    const { portal, portalUrl } = this.host;
    const found = portal ?? portalUrl ?? this.#provided ?? this.#fallback;
    return typeof found === 'string' ? portalAt(found) : found;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
    this.#stops = [onDefaultPortal(this.update), () => document.removeEventListener('context-provider', this.#ask)];
    this.#ask();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#provided = undefined;
  }

  /** The default of the page, unless a provider stands around the element and only its script is still missing. */
  get #fallback(): Portal | string | undefined {
    return this.host.closest('nagrik-portal:not(:defined)') ? undefined : defaultPortal();
  }
}
