import { createDocumentSigner, makeDocumentKey } from './documents/document-signer.ts';
import { createPlainDocuments } from './documents/plain-documents.ts';
import { createPortalHandler, type PortalHandler, type RequestLine } from './handler/create-portal-handler.ts';
import { defaultSettings, type PortalConfig, type Service } from './handler/portal.ts';
import { startJobRounds } from './outbox/start-job-rounds.ts';
import { startRelay } from './outbox/start-relay.ts';
import { createSilentAlerts } from './ports/alerts.ts';
import { createMemoryFiles } from './ports/files.ts';
import { createUncheckedImages } from './ports/images.ts';
import { createPbkdf2Passwords } from './ports/pbkdf2-passwords.ts';
import type { Ports } from './ports/ports.ts';
import { createMemoryStore } from './store/memory/create-memory-store.ts';
import type { Store } from './store/store.ts';

export type { PortalHandler, RequestLine, RequestOrigin } from './handler/create-portal-handler.ts';
export { defaultSettings, type PortalConfig, type PortalSettings, type Service } from './handler/portal.ts';
export type { Ports } from './ports/ports.ts';
export type * from './store/store.ts';
export { publicLists, signedInLists } from './operations/removed/public-lists.ts';
export { createMemoryStore } from './store/memory/create-memory-store.ts';

export interface MemoryPortalOptions {
  /** The catalogue; `@nagrik/elements/catalogue` has ours. */
  readonly services?: readonly Service[];
  /** Ports that this host has; what is absent is done by small ones that need nothing but the platform. */
  readonly ports?: Partial<Ports>;
  readonly config?: Partial<PortalConfig>;
  readonly store?: Store;
  /** Rejects where a response does not keep the contract. */
  readonly validateResponses?: boolean;
  log?(line: RequestLine): void;
}

export interface MemoryPortal {
  readonly handler: PortalHandler;
  readonly store: Store;
  readonly config: PortalConfig;
  readonly ports: Ports;
  /** Stops the relay, the jobs and the streams. */
  close(): Promise<void>;
}

/** The whole portal in one process and nothing else: for mocks, stories and tests, also in a browser. */
export function createMemoryPortal(options: MemoryPortalOptions = {}): MemoryPortal {
  const store = options.store ?? createMemoryStore();
  const config: PortalConfig = {
    mode: 'demo',
    publicUrl: 'https://portal.example',
    allowedOrigins: [],
    sites: {},
    secret: 'a secret of the memory portal, which keeps nothing',
    settings: defaultSettings,
    takesSameAgain: true,
    ...options.config,
  };
  const ports: Ports = {
    alerts: createSilentAlerts(),
    documents: createPlainDocuments(),
    signer: createDocumentSigner(async () => [await makeDocumentKey()]),
    files: createMemoryFiles(),
    images: createUncheckedImages(),
    passwords: createPbkdf2Passwords(10_000),
    now: () => new Date(),
    ...options.ports,
  };
  const stopping = new AbortController();
  const relay = startRelay({ store, ports, config }, { everyMilliseconds: 5000 });
  const jobs = startJobRounds({ store, ports, config }, { everyMilliseconds: 5000 });
  const handler = createPortalHandler({
    store,
    ports,
    config,
    services: options.services ?? [],
    stop: stopping.signal,
    validateResponses: options.validateResponses ?? false,
    ...(options.log && { log: options.log }),
  });
  return {
    handler,
    store,
    config,
    ports,
    async close() {
      stopping.abort();
      await jobs.stop();
      await relay.stop();
      await store.close();
    },
  };
}
