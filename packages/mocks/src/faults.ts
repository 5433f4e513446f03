/** Answers a request; may reject as `fetch` does when the network fails. */
export type Answerer = (request: Request) => Promise<Response>;

/** What can go wrong, by name. */
export type FaultName =
  /** No request leaves the device. */
  | 'offline'
  /** Every answer takes some seconds. */
  | 'slow'
  /** No answer comes, ever, and nothing is done: whoever asks can only give up. */
  | 'noAnswer'
  /** A write with an idempotency key is done, but its answer never comes. */
  | 'commitThenTimeout'
  /** Access tokens of a sign-in are refused; those of a renewal are good. */
  | 'tokenExpired'
  /** The portal says that a password was sent, and no message arrives. */
  | 'otpNeverComes'
  /** The portal is not available: 503, as its contract says. */
  | 'serverDown'
  /** Every stream is cut soon after it has begun. */
  | 'sseCut'
  /** A captive portal answers everything with its own page. */
  | 'htmlAnswer';

/** Milliseconds that each answer takes with `slow`. */
export const slowMs = 2_500;

/** Milliseconds after which a stream is cut with `sseCut`. */
const cutMs = 400;

type Fault = (answer: Answerer) => Answerer;

const faults: Readonly<Record<FaultName, () => Fault>> = {
  offline: () => () => () => Promise.reject(new TypeError('Failed to fetch')),

  slow: () => (answer) => async (request) => {
    await pause(slowMs, request.signal);
    return answer(request);
  },

  noAnswer: () => () => (request) => never(request.signal),

  commitThenTimeout: () => (answer) => async (request) => {
    const response = await answer(request);
    return request.headers.has('idempotency-key') ? never(request.signal) : response;
  },

  tokenExpired: () => {
    const renewed = new Set<string>();
    return (answer) => async (request) => {
      const token = request.headers.get('authorization')?.replace('Bearer ', '');
      if (token && !renewed.has(token)) return problem(401, 'session-expired', 'Your session has ended');
      const response = await answer(request);
      if (request.url.endsWith('/session/refresh') && response.ok) {
        const { accessToken } = (await response.clone().json()) as { accessToken: string };
        renewed.add(accessToken);
      }
      return response;
    };
  },

  // Nothing is wrong with the network: what fails is the phone. `sentMessages()` leaves the passwords out.
  otpNeverComes: () => (answer) => answer,

  serverDown: () => () => () =>
    Promise.resolve(problem(503, 'unavailable', 'The portal is not available', { 'retry-after': '30' })),

  sseCut: () => (answer) => async (request) => {
    const response = await answer(request);
    if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
    const { status, headers } = response;
    return new Response(cutSoon(response.body), { status, headers });
  },

  htmlAnswer: () => () => () =>
    Promise.resolve(
      new Response('<!doctype html><title>Sign in to Wi-Fi</title>', { headers: { 'content-type': 'text/html' } }),
    ),
};

/** @returns a new fault by its name; some remember what they have seen */
export const createFault = (name: FaultName): Fault => faults[name]();

/** The names of all faults. */
export const faultNames = Object.keys(faults) as FaultName[];

function problem(status: number, code: string, title: string, headers: Record<string, string> = {}): Response {
  const requestId = 'req_fault';
  const retryAfterSeconds = headers['retry-after'] ? { retryAfterSeconds: Number(headers['retry-after']) } : {};
  return new Response(JSON.stringify({ type: 'about:blank', title, status, code, requestId, ...retryAfterSeconds }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'request-id': requestId, ...headers },
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** Waits for an end that only the caller can make. */
function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });
}

function cutSoon(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    start(controller) {
      setTimeout(() => {
        controller.error(new TypeError('The connection was cut'));
        reader.cancel().catch(() => undefined);
      }, cutMs);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
