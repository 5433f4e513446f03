import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDocumentSigner } from '../documents/document-signer.ts';
import { createTypstDocuments } from '../documents/typst-documents.ts';
import { createPortalHandler } from '../handler/create-portal-handler.ts';
import { preferredLanguage } from '../handler/language.ts';
import { defaultSettings, type PortalConfig, type PortalSettings, type Service } from '../handler/portal.ts';
import { Problem } from '../handler/problem.ts';
import type { RunningJobs } from '../outbox/portal-jobs.ts';
import { startRelay } from '../outbox/start-relay.ts';
import type { Ports } from '../ports/ports.ts';
import { randomToken } from '../secrets/random.ts';
import { createPostgresStore, type PostgresStore } from '../store/postgres/create-postgres-store.ts';
import { StoreUnavailable, type Store } from '../store/store.ts';
import { createConsoleAlerts } from './console-alerts.ts';
import { keepReleases, ManifestSigner } from './embed-releases.ts';
import { demonstrationDocumentKeys } from './document-keys.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import type { PortalEnvironment } from './environment.ts';
import { createFolderFiles } from './folder-files.ts';
import { listen, type Answer } from './listen.ts';
import { createPages, elementsBundle, embedBundle } from './pages/create-pages.ts';
import { demonstrationSecret } from './portal-secret.ts';
import { formatRequestLine } from './request-log.ts';
import { startBossJobs } from './start-boss-jobs.ts';
import { createScryptPasswords } from './scrypt-passwords.ts';
import { createSharpImages } from './sharp-images.ts';
import { PORTAL_SITE } from './pages/webmaster-page.ts';
import { StartRefused } from './start-refused.ts';
import { createWebhookAlerts } from './webhook-alerts.ts';

export interface StartPortalOptions {
  readonly environment: PortalEnvironment;
  /** The catalogue: `describeServices()` of `@nagrik/elements/catalogue`. */
  readonly services: readonly Service[];
  /** Origins that may use a token, beside those of the environment: the example site's. */
  readonly allowedOrigins?: readonly string[];
  /** Host sites that may frame a service, beside those of the environment: the example site. */
  readonly sites?: PortalConfig['sites'];
  readonly settings?: Partial<PortalSettings>;
  /** Replaces single ports. */
  readonly ports?: Partial<Ports>;
  /** Fills an empty demonstration. Not called in production. */
  seed?(portal: { readonly store: Store; readonly ports: Ports; readonly config: PortalConfig }): Promise<unknown>;
  /** Pages of the host's own, asked before the portal's; undefined: not one of them. */
  pages?(request: Request): Promise<Response | undefined> | Response | undefined;
  /** Holds every response against the contract. For tests. */
  readonly validateResponses?: boolean;
  /** Where lines for the operator go. */
  log?(line: string): void;
  /** Called between the steps of a filing. For the crash campaign alone. */
  fault?(step: string): void;
}

export interface RunningPortal {
  readonly url: string;
  readonly port: number;
  readonly store: Store;
  readonly ports: Ports;
  readonly config: PortalConfig;
  /** Tells streams, ends what was begun, stops the jobs, the relay and the embedded database. Calling it twice is harmless. */
  close(): Promise<void>;
}

/**
 * Starts the whole portal on Node.
 * @throws {StartRefused} with one sentence for the operator.
 */
export async function startPortal(options: StartPortalOptions): Promise<RunningPortal> {
  const { environment, log = (line) => console.log(line) } = options;
  const data = resolve(environment.data);
  await mkdir(data, { recursive: true });
  const closing: (() => Promise<void>)[] = [];
  const close = once(async () => {
    // Streams and requests end first, then what they needed; the relay and the database last.
    const [server, ...rest] = closing;
    await server?.();
    for (const end of rest.reverse()) await end();
  });
  try {
    // First of all the port: whoever comes before the database is there is told to come back, not turned away.
    let answer: Answer = starting;
    const server = await listen((...asked) => answer(...asked), environment);
    const stop = new AbortController();
    closing.push(async () => {
      stop.abort();
      await server.close();
    });
    const url = environment.databaseUrl ?? (await embeddedDatabase(data, closing));
    const store = createPostgresStore({
      url,
      ...(environment.listenUrl !== undefined && { listenUrl: environment.listenUrl }),
      ...(options.fault && { fault: options.fault }),
    });
    closing.push(() => store.close());
    const ports = nodePorts(environment, data, log, options.ports);
    if (ports.documents.close) closing.push(() => ports.documents.close?.() ?? Promise.resolve());
    const publicUrl = environment.publicUrl ?? `http://${environment.host}:${server.port}`;
    const config: PortalConfig = {
      mode: environment.mode,
      publicUrl,
      allowedOrigins: [...environment.allowedOrigins, ...(options.allowedOrigins ?? [])],
      sites: { ...environment.sites, ...options.sites, [PORTAL_SITE]: [new URL(publicUrl).origin] },
      secret: environment.secret ?? (await demonstrationSecret(data)),
      settings: { ...defaultSettings, ...options.settings },
    };
    const prepared = prepare(store, ports, config, options);
    closing.push(() => prepared.stop());
    // A database that is away is waited for, with 503; anything else is a mistake that is told at once.
    await prepared.first.catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
    });
    const handler = createPortalHandler({
      ...{ store, ports, config, services: options.services, stop: stop.signal },
      available: () => prepared.done,
      validateResponses: options.validateResponses ?? false,
      log: (line) => log(formatRequestLine(line, new Date())),
    });
    const pages = createPages({
      ...{ store, config, services: options.services, handler, images: ports.images },
      releases: await keepReleases({ loader: embedBundle, elements: elementsBundle }, data),
      signer: new ManifestSigner(config.secret),
      available: () => prepared.done,
    });
    const relay = startRelay(
      { store, ports, config },
      { everyMilliseconds: 2000, onError: (error) => log(`The outbox relay failed: ${(error as Error).message}`) },
    );
    closing.push(() => relay.stop());
    answer = async (request, address) =>
      (await options.pages?.(request)) ??
      (await pages(request, address)) ??
      handler(request, address === undefined ? {} : { address });
    return { url: config.publicUrl, port: server.port, store, ports, config, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const starting: Answer = ({ headers }) => {
  const language = preferredLanguage(headers.get('accept-language'));
  const problem = new Problem('unavailable', { retryAfterSeconds: 2 });
  return Promise.resolve(problem.toResponse(`req_${randomToken(9)}`, language));
};

async function embeddedDatabase(data: string, closing: (() => Promise<void>)[]): Promise<string> {
  const server = await startEmbeddedPostgres(data);
  closing.push(() => server.stop());
  return server.url;
}

function nodePorts(
  environment: PortalEnvironment,
  data: string,
  log: (line: string) => void,
  given: Partial<Ports> = {},
): Ports {
  const { alerts } = environment;
  return {
    alerts: alerts ? createWebhookAlerts(alerts.url, alerts.token) : createConsoleAlerts(log),
    documents: createTypstDocuments(),
    signer: createDocumentSigner(() =>
      environment.documentKeys ? Promise.resolve(environment.documentKeys) : demonstrationDocumentKeys(data),
    ),
    files: createFolderFiles(join(data, 'files')),
    images: createSharpImages(),
    passwords: createScryptPasswords(),
    now: () => new Date(),
    ...given,
  };
}

interface Preparation {
  readonly done: boolean;
  /** The first try: rejects with what is wrong, unless that is only an absent database. */
  readonly first: Promise<void>;
  stop(): Promise<void>;
}

/** Migrates, in a demonstration fills the database, and starts the jobs that are kept in it; again and again until there is one. */
function prepare(
  store: PostgresStore,
  ports: Ports,
  config: PortalConfig,
  { seed, log = console.log }: StartPortalOptions,
): Preparation {
  const state = { done: false, stopped: false };
  let jobs: RunningJobs | undefined;
  const attempt = async (): Promise<void> => {
    await store.migrate();
    if (config.mode === 'demo') await seed?.({ store, ports, config });
    else if (await store.identity.hasDemoOfficers()) {
      throw new StartRefused(
        'The database holds officers of a demonstration: use an empty one, or remove them from the table "officer".',
      );
    }
    const onError = (error: unknown): void => log(`A job failed: ${(error as Error).message}`);
    jobs = await startBossJobs({ store, ports, config }, { onError });
    state.done = true;
  };
  const first = attempt();
  const rest = (async (): Promise<void> => {
    for (let last: unknown = await first.catch((error: unknown) => error); !state.done && !state.stopped;) {
      if (!(last instanceof StoreUnavailable)) log(`The portal cannot use its database: ${(last as Error).message}`);
      await new Promise((wake) => setTimeout(wake, 1000));
      if (!state.stopped) last = await attempt().catch((error: unknown) => error);
    }
  })();
  return {
    get done() {
      return state.done;
    },
    first,
    async stop() {
      state.stopped = true;
      await rest;
      await jobs?.stop();
    },
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
