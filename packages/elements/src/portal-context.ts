import { ContextConsumer, createContext } from '@lit/context';
import { createPortal, firstOf, type Portal, type Session, sessionAuth, type SessionAuth } from '@nagrik/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultPortal, onDefaultPortal } from './default-portal.ts';

/** The portal of the elements below, from `<nagrik-portal>` or any provider of a host's own. */
export const portalContext = createContext<Portal | undefined>(Symbol.for('nagrik-portal'));

/**
 * The citizen who is signed in at a portal: tokens in memory, shared by all elements of the page, gone with it.
 * Fires `change` when somebody signs in or out.
 */
export class PortalSession extends EventTarget {
  readonly auth: SessionAuth<Session> = sessionAuth<Session>({ onChange: () => this.#changed() });

  /** What the sign-in gave, or nothing if nobody is signed in. */
  get current(): Session | undefined {
    return this.auth.current;
  }

  start(session: Session): void {
    this.auth.start(session);
    this.#changed();
  }

  /** Forgets the tokens; telling the portal (`endSession`) is the caller's. */
  forget(): void {
    this.auth.forget();
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** A portal together with the session that its calls use. */
export interface PortalConnection {
  readonly portal: Portal;
  readonly session: PortalSession;
}

const sessions = new Map<string, PortalSession>();
const connections = new WeakMap<Portal, PortalConnection>();
const portals = new Map<string, Portal>();

/** The connection of a portal. All portals with one address share one session. */
export const connect = (given: Portal): PortalConnection => {
  let connection = connections.get(given);
  if (!connection) {
    const { baseUrl, auth } = given.settings;
    const session = sessions.get(baseUrl) ?? new PortalSession();
    sessions.set(baseUrl, session);
    // A host that brings credentials of its own keeps them; a sign-in on the page comes first.
    const portal = given.with({ auth: auth ? firstOf(session.auth, auth) : session.auth });
    connection = { portal, session };
    connections.set(given, connection);
  }
  return connection;
};

/** The portal at an address; the same one each time. @param url absolute, or relative to the page */
export const portalAt = (url: string): Portal => {
  const baseUrl = new URL(url, document.baseURI).href.replace(/\/$/, '');
  const portal = portals.get(baseUrl) ?? createPortal({ baseUrl });
  portals.set(baseUrl, portal);
  return portal;
};

/** What an element offers to {@link PortalController}. */
export interface PortalHost extends ReactiveControllerHost, HTMLElement {
  /** A portal of the SDK. Goes before everything else. */
  portal: Portal | undefined;
  /** Attribute `portal-url`: the address of the portal. */
  portalUrl: string | undefined;
}

/**
 * Finds the portal of an element: its property `portal`, its attribute `portal-url`, the nearest provider around it, the
 * default of the page. Renders the element again when somebody signs in or out.
 */
export class PortalController implements ReactiveController {
  readonly #host: PortalHost;
  readonly #nearest: ContextConsumer<typeof portalContext, PortalHost>;
  readonly #update = () => this.#host.requestUpdate();
  #session: PortalSession | undefined;
  #stop: (() => void) | undefined;

  constructor(host: PortalHost) {
    this.#host = host;
    this.#nearest = new ContextConsumer(host, { context: portalContext, subscribe: true, callback: this.#update });
    host.addController(this);
  }

  /** The portal and its session; nothing while no portal is known. */
  get connection(): PortalConnection | undefined {
    const found = this.#host.portal ?? this.#host.portalUrl ?? this.#nearest.value ?? defaultPortal();
    return found ? connect(typeof found === 'string' ? portalAt(found) : found) : undefined;
  }

  get portal(): Portal | undefined {
    return this.connection?.portal;
  }

  hostConnected(): void {
    this.#stop = onDefaultPortal(this.#update);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#follow(undefined);
  }

  hostUpdated(): void {
    this.#follow(this.connection?.session);
  }

  #follow(session: PortalSession | undefined): void {
    if (session === this.#session) return;
    this.#session?.removeEventListener('change', this.#update);
    session?.addEventListener('change', this.#update);
    this.#session = session;
  }
}
