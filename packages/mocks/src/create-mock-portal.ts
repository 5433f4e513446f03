import { describeServices } from '@nagrik/elements/catalogue';
import { DEMO_CITIZENS, DEMO_OFFICERS, DEMO_PASSWORD, seedDemo } from '@nagrik/portal/demo';
import { createMemoryPortal, defaultSettings, type Message, publicLists, signedInLists } from '@nagrik/portal/memory';
import { http, type HttpHandler } from 'msw';
import { createFault, type Answerer, type FaultName } from './faults.ts';

export interface MockPortalOptions {
  /** Address that the mock answers for. */
  readonly baseUrl?: string;
  /** Whether the demonstration's officers, FIRs, persons and recovered property are there (all invented), and its filings; `true` unless said. */
  readonly seed?: boolean | 'with-filings';
  /** The portal's clock. */
  readonly now?: () => Date;
  /** How many wanted persons there are; 120 unless said. */
  readonly wantedCount?: number;
  /** How many missing persons are invented, of whom some may not be shown; 60 unless said. */
  readonly missingCount?: number;
  /** How many recovered things are invented, of which some may not be shown; 60 unless said. */
  readonly recoveredCount?: number;
  /** How many unidentified persons, and as many bodies, are invented, of whom some may not be shown; 40 unless said. */
  readonly unidentifiedCount?: number;
  /** Whether the same account may file exactly the same again while it is open, as tests do all the time; `true` unless said. */
  readonly takesSameAgain?: boolean;
  /** Holds every answer against the contract; one that does not keep it rejects, and says where. */
  readonly validateResponses?: boolean;
}

/** Tokens, as a sign-in returned them. */
export interface MockSession {
  readonly accessToken: string;
  readonly accessExpiresAt: string;
  readonly refreshToken?: string;
  readonly refreshExpiresAt?: string;
}

export interface MockPortal {
  readonly baseUrl: string;
  /** Answers in this process, without a network: give it to `createPortal({ fetch })`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** For `setupServer` or `setupWorker` of MSW. */
  readonly handlers: readonly HttpHandler[];
  readonly fault: FaultName | null;
  /** From now on this goes wrong; `null` mends everything. */
  setFault(name: FaultName | null): void;
  /** From now on the portal's clock is this one; `null` gives back the one that it began with. */
  setClock(now: (() => Date) | null): void;
  /** Takes an entry off a list, as when somebody was found; by its id there. */
  takeOff(list: keyof typeof publicLists | keyof typeof signedInLists, id: string): Promise<void>;
  /** What the portal has sent to phones and stations, newest first. */
  sentMessages(): Promise<readonly Message[]>;
  /** The newest one-time password for a mobile number, as its owner would read it. Waits until there is one. */
  otpFor(mobile: string, signal?: AbortSignal): Promise<string>;
  /**
   * Signs a citizen in by OTP, past all faults: for a test that begins signed in. Once in 30 s for one number, as the portal
   * has it; another number is another citizen.
   */
  signInCitizen(mobile?: string): Promise<MockSession>;
  /** Signs in one of the demonstration's officers, past all faults. */
  signInOfficer(officerId?: string): Promise<MockSession>;
  /** Ends streams and timers. */
  close(): Promise<void>;
}

const plenty = 100_000;

/**
 * The reference portal on a store in memory, with faults by name. It refuses what the portal refuses, in the same words.
 */
export async function createMockPortal(options: MockPortalOptions = {}): Promise<MockPortal> {
  const {
    baseUrl = 'https://portal.example',
    now: first = () => new Date(),
    seed = true,
    wantedCount = 120,
    missingCount = 60,
    recoveredCount = 60,
    unidentifiedCount = 40,
    takesSameAgain = true,
    validateResponses = false,
  } = options;
  let now = first;
  const { otp, uploads } = defaultSettings;
  const portal = createMemoryPortal({
    services: describeServices(),
    validateResponses,
    config: {
      publicUrl: baseUrl,
      takesSameAgain,
      settings: {
        ...defaultSettings,
        // A test suite is one network and one number; budgets are tested where they are kept.
        otp: { ...otp, perNumberPerDay: plenty, perNetworkPerHour: plenty },
        uploads: { ...uploads, perNetworkPerHour: plenty },
        filingsPerDay: plenty,
        claims: { perThingAndCitizen: plenty, perCitizen: plenty, perThing: plenty },
        nobodysFilingsPerHour: plenty,
        officerTriesPerHour: plenty,
      },
    },
    ports: { now: () => now() },
  });

  if (seed) {
    const { store, ports, config } = portal;
    const counts = { wantedCount, missingCount, recoveredCount, unidentifiedCount };
    await seedDemo({ store, ports, config, ...counts, filings: seed === 'with-filings' });
  }

  let fault: FaultName | null = null;
  let silentSince = Infinity;
  const plain: Answerer = (request) => portal.handler(withoutBase(request, baseUrl));
  let answer = plain;

  const sentMessages = async () => {
    const sent = await portal.store.outbox.sent(200);
    return sent.filter(({ template, createdAt }) => template !== 'otp' || Date.parse(createdAt ?? '') < silentSince);
  };

  const otpFor = async (mobile: string, signal?: AbortSignal) => {
    for (;;) {
      signal?.throwIfAborted();
      const message = (await sentMessages()).find(({ template, to }) => template === 'otp' && to === mobile);
      const code = message && /\d{6}/.exec(message.text)?.[0];
      if (code) return code;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const post = async (path: string, body: object): Promise<Record<string, string>> => {
    const response = await plain(
      new Request(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(body),
      }),
    );
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Record<string, string>;
  };

  return {
    baseUrl,
    fetch: (request) => answer(request),
    handlers: [http.all(`${baseUrl}/*`, ({ request }) => answer(request).catch(asNetworkError))],
    get fault() {
      return fault;
    },
    setFault(name) {
      fault = name;
      silentSince = name === 'otpNeverComes' ? now().getTime() : Infinity;
      answer = name ? createFault(name)(plain) : plain;
    },
    setClock: (next) => void (now = next ?? first),
    takeOff: (list, id) => portal.store.records.remove({ ...publicLists, ...signedInLists }[list], [id]),
    sentMessages,
    otpFor,
    async signInCitizen(mobile = DEMO_CITIZENS[0]) {
      const { challengeId } = await post('/session/otp', { mobile });
      const code = await otpFor(mobile);
      return (await post('/session', { challengeId: challengeId as string, code })) as unknown as MockSession;
    },
    async signInOfficer(officerId = DEMO_OFFICERS[0]?.id) {
      return (await post('/station/session', { officerId, password: DEMO_PASSWORD })) as unknown as MockSession;
    },
    close: () => portal.close(),
  };
}

/** The handler's routes begin at the root; a mock may stand below a path. */
function withoutBase(request: Request, baseUrl: string): Request {
  const { pathname } = new URL(baseUrl);
  if (pathname === '/') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(pathname.length);
  return new Request(url, request);
}

/** MSW shows a rejection as a 500; what a dead network gives is this. */
function asNetworkError(error: unknown): Response {
  if (error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')) return Response.error();
  throw error;
}
