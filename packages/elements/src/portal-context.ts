import { firstOf, type Portal, type Session, sessionAuth, type SessionAuth } from '@nagrik/sdk';
import { PortalSource } from './portal-source.ts';

export { portalAt } from './portal-at.ts';
export { portalContext, type PortalHost } from './portal-source.ts';

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

/** A {@link PortalSource} that knows who is signed in, and renders the element again when that changes. */
export class PortalController extends PortalSource {
  #session: PortalSession | undefined;

  /** The portal and its session; nothing while no portal is known. */
  get connection(): PortalConnection | undefined {
    const found = super.portal;
    return found && connect(found);
  }

  /** The portal, with the credentials of whoever is signed in. */
  override get portal(): Portal | undefined {
    return this.connection?.portal;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#follow(undefined);
  }

  hostUpdated(): void {
    this.#follow(this.connection?.session);
  }

  #follow(session: PortalSession | undefined): void {
    if (session === this.#session) return;
    this.#session?.removeEventListener('change', this.update);
    session?.addEventListener('change', this.update);
    this.#session = session;
  }
}
