import { type Auth, firstOf, type Portal, type Session, type SessionAuth } from '@nagrik/sdk';
import { PortalSource } from './portal-source.ts';

/** Makes a session: `sign-in/open-session.ts`. It comes with the sign-in, and whoever looks around does not download it. */
export type OpenSession = (onChange: () => void) => SessionAuth<Session>;

/**
 * The citizen who is signed in at a portal: tokens in memory, shared by all elements of the page. On the portal's own pages and in
 * its frames the portal keeps the session, too, so that a reload finds it.
 * Fires `change` when somebody signs in or out.
 */
class PortalSession extends EventTarget {
  /** For calls: nothing before somebody signs in. */
  readonly auth: Auth = {
    credentials: async (...call) => {
      await this.#coming;
      return this.#auth?.credentials(...call);
    },
    renew: async (...call) => this.#auth?.renew?.(...call) ?? false,
  };
  #auth: SessionAuth<Session> | undefined;
  /** Done when it is known who was signed in before the page was loaded again. */
  readonly #coming: Promise<unknown> | undefined;

  constructor() {
    super();
    if (document.querySelector('[data-nagrik-kept]'))
      this.#coming = import('./sign-in/open-session.ts')
        .then(({ openSession }) => (this.#auth ??= openSession(this.#changed)).ready)
        // Also where the network failed: whoever needs to signs in again.
        .then(this.#changed, this.#changed);
  }

  /** What the sign-in gave, or nothing if nobody is signed in. */
  get current(): Session | undefined {
    return this.#auth?.current;
  }

  /** @param session what the sign-in gave */
  start(session: Session, open: OpenSession): void {
    (this.#auth ??= open(this.#changed)).start(session);
    this.#changed();
  }

  /** Forgets the tokens; telling the portal (`endSession`) is the caller's. */
  forget(): void {
    this.#auth?.forget();
    void this.#coming?.then(() => this.#auth?.forget());
    this.#changed();
  }

  readonly #changed = (): void => void this.dispatchEvent(new Event('change'));
}

export type { PortalSession };

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
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow(this.connection?.session);
  }

  #follow(session?: PortalSession): void {
    if (session === this.#session) return;
    this.#session?.removeEventListener('change', this.update);
    session?.addEventListener('change', this.update);
    this.#session = session;
  }
}
