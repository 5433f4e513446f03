import { Hono } from 'hono';
import { placesOf } from '../data/station-master.ts';
import { contractVersion, routes } from '../generated/routes.ts';
import { operations } from '../generated/operations.ts';
import { hmac } from '../secrets/digest.ts';
import { randomToken } from '../secrets/random.ts';
import { BadCursor, StoreUnavailable } from '../store/store.ts';
import { answer, type AnyReply } from './answer.ts';
import { ArrivingKeys } from './arriving-keys.ts';
import { authenticate } from './authenticate.ts';
import { assertKeepsContract, ContractViolation } from './contract-violation.ts';
import { addCorsHeaders, addPreflightHeaders, type CorsRule } from './cors.ts';
import { addDeprecationHeaders } from './deprecation.ts';
import { preferredLanguage } from './language.ts';
import type { Call, OperationId } from './operation.ts';
import type { Portal } from './portal.ts';
import { invalid, Problem } from './problem.ts';
import { readRequest } from './read-request.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { assertTusVersion, speaksTus, TUS_VERSION } from './tus.ts';

export interface PortalHandlerOptions extends Omit<Portal, 'places' | 'arriving'> {
  /** Holds every response against the contract and rejects where one does not keep it. For tests. */
  readonly validateResponses?: boolean;
  /** False while the portal waits for its database: everything but `readHealth` answers 503. */
  available?(): boolean;
  /** Fires when the portal stops: streams are told and end. */
  readonly stop?: AbortSignal;
  /** Told of each request; never anything that a citizen typed. */
  log?(line: RequestLine): void;
}

export interface RequestLine {
  readonly requestId: string;
  /** The client's name for its call (`nagrik-request-id`). */
  readonly clientRequestId?: string;
  /** Name and version of the program that called (`nagrik-client`). */
  readonly client?: string;
  /** The contract's version that it was written against (`nagrik-api-version`). */
  readonly apiVersion?: string;
  /** The contract's name of the operation; absent where no operation has the address. */
  readonly operation?: OperationId;
  readonly status: number;
  readonly milliseconds: number;
  /** The problem's code. */
  readonly code?: string;
  /** What was thrown, where the portal made a mistake. */
  readonly error?: unknown;
}

/** What the host knows of a request beside the request. */
export interface RequestOrigin {
  /** The client's IP address. Only a keyed digest of its network goes further. */
  readonly address?: string;
}

export type PortalHandler = (request: Request, origin?: RequestOrigin) => Promise<Response>;

type Handling = PortalHandlerOptions & Pick<Portal, 'arriving'>;

const ids = Object.keys(routes) as OperationId[];
const never = new AbortController().signal;

/** The portal as a function from requests to responses: the same on a server, in a test and in a browser. */
export function createPortalHandler(given: PortalHandlerOptions): PortalHandler {
  const options: Handling = { ...given, arriving: new ArrivingKeys() };
  const router = new Hono<{ Bindings: RequestOrigin }>();
  const methods = new Map<string, OperationId[]>();
  for (const id of ids) {
    const pattern = routes[id].path.replace(/\{(\w+)\}/g, ':$1');
    methods.set(pattern, [...(methods.get(pattern) ?? []), id]);
  }
  for (const [pattern, own] of methods) {
    const named = (method: string): OperationId | undefined => own.find((id) => routes[id].method === method);
    router.all(pattern, (context) => {
      const request = context.req.raw;
      const rawPath = context.req.param() as Record<string, string>;
      const perform = (id: OperationId) => handle(options, id, request, rawPath, context.env);
      if (request.method === 'OPTIONS') return answerOptions(options, own, request, named('OPTIONS'), perform);
      // An address that the contract lets be read lets be asked for its headers, too.
      const id = named(request.method) ?? (request.method === 'HEAD' ? named('GET') : undefined);
      return id ? perform(id) : otherMethod(options, own, request);
    });
  }
  // Only a test's ContractViolation gets here: it must reach the test.
  router.onError((error) => {
    throw error;
  });
  router.notFound((context) => withHeaders(options, undefined, context.req.raw, newId(), new Problem('not-found')));
  return async (request, origin) => router.fetch(request, origin ?? {});
}

const newId = (): string => `req_${randomToken(9)}`;

async function handle(
  options: Handling,
  id: OperationId,
  request: Request,
  rawPath: Readonly<Record<string, string>>,
  origin: RequestOrigin,
): Promise<Response> {
  const started = performance.now();
  const requestId = newId();
  let outcome: Response | Problem;
  let error: unknown;
  try {
    const reply = await options.arriving.during(request.headers.get('idempotency-key'), () =>
      perform(options, id, request, rawPath, origin, requestId),
    );
    outcome = await answer(routes[id], request, reply);
  } catch (thrown) {
    if (thrown instanceof ContractViolation) throw thrown;
    outcome = problemOf(thrown);
    if (outcome.code === 'internal') error = thrown;
  }
  const response = await withHeaders(options, id, request, requestId, outcome);
  options.log?.({
    requestId,
    ...clientOf(request.headers),
    operation: id,
    status: response.status,
    milliseconds: Math.round(performance.now() - started),
    ...(outcome instanceof Problem && { code: outcome.code }),
    ...(error !== undefined && { error }),
  });
  if (options.validateResponses) {
    // The cause is of more use to whoever reads a failing test than "500".
    if (error !== undefined && !(routes[id].statuses as readonly number[]).includes(500)) throw error;
    await assertKeepsContract(id, response);
  }
  return response;
}

/** What a client says of itself, where it has the form that the contract gives it: anything else stays out of the log. */
function clientOf(headers: Headers): Pick<RequestLine, 'clientRequestId' | 'client' | 'apiVersion'> {
  const wellFormed = (name: string, form: RegExp): string | undefined => form.exec(headers.get(name) ?? '')?.[0];
  const clientRequestId = wellFormed('nagrik-request-id', /^[\w-]{8,64}$/);
  const client = wellFormed('nagrik-client', /^[\w./ -]{1,80}$/);
  const apiVersion = wellFormed('nagrik-api-version', /^\d{4}-\d\d-\d\d$/);
  return {
    ...(clientRequestId !== undefined && { clientRequestId }),
    ...(client !== undefined && { client }),
    ...(apiVersion !== undefined && { apiVersion }),
  };
}

async function perform(
  options: Handling,
  id: OperationId,
  request: Request,
  rawPath: Readonly<Record<string, string>>,
  origin: RequestOrigin,
  requestId: string,
): Promise<AnyReply> {
  const { store, services, ports, config, arriving } = options;
  const portal: Portal = { store, services, ports, config, arriving, places: () => placesOf(store.records) };
  if (id !== 'readHealth' && options.available?.() === false) throw new StoreUnavailable('still starting');
  if (speaksTus(routes[id])) assertTusVersion(request.headers);
  const now = ports.now();
  const network = (): Promise<string> => networkOf(config.secret, origin.address);
  const caller = await authenticate(portal, {
    schemes: routes[id].security,
    headers: request.headers,
    reference: rawPath.reference,
    now,
    network,
  });
  const valid = await readRequest(id, request, rawPath, config.settings);
  const call = {
    ...valid,
    operation: id,
    portal,
    caller,
    language: preferredLanguage(request.headers.get('accept-language')),
    requestId,
    network,
    now,
    signal: options.stop ?? never,
  };
  // The table says which call goes to which operation; TypeScript cannot follow one id through both.
  const operation = operations[id] as unknown as (call: Call<OperationId>) => Promise<AnyReply>;
  return operation(call as unknown as Call<OperationId>);
}

/** Addresses of one network share a budget: IPv4 by /24, IPv6 by /48. */
async function networkOf(secret: string, address = 'unknown'): Promise<string> {
  const plain = address.replace(/^::ffff:/, '');
  const prefix = plain.includes(':') ? plain.split(':').slice(0, 3).join(':') : plain.split('.').slice(0, 3).join('.');
  return (await hmac(secret, `network:${prefix}`)).slice(0, 24);
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof StoreUnavailable) return new Problem('unavailable', { retryAfterSeconds: 3 });
  if (thrown instanceof BadCursor) return invalid({ pointer: '/cursor', in: 'query', code: 'pattern' });
  return new Problem('internal');
}

/** What a browser asks before a request that is not simple; for some addresses also an operation of the contract. */
async function answerOptions(
  options: PortalHandlerOptions,
  own: OperationId[],
  request: Request,
  described: OperationId | undefined,
  perform: (id: OperationId) => Promise<Response>,
): Promise<Response> {
  const asked = request.headers.get('access-control-request-method');
  const id = own.find((one) => routes[one].method === asked) ?? own[0];
  const response = described ? await perform(described) : new Response(null, { status: 204 });
  if (!described) response.headers.set('request-id', newId());
  addPreflightHeaders(response.headers, request.headers.get('origin'), methodsOf(own), corsRule(options, id));
  return response;
}

async function otherMethod(options: PortalHandlerOptions, own: OperationId[], request: Request): Promise<Response> {
  const response = await withHeaders(options, undefined, request, newId(), new Problem('method-not-allowed'));
  response.headers.set('allow', [...new Set([...methodsOf(own), 'OPTIONS'])].join(', '));
  return response;
}

const methodsOf = (own: readonly OperationId[]): string[] => own.map((id) => routes[id].method);

function corsRule({ config }: PortalHandlerOptions, id: OperationId | undefined): CorsRule {
  const isPublic = id === undefined || routes[id].security.length === 0;
  return { isPublic, allowedOrigins: config.allowedOrigins, publicUrl: config.publicUrl };
}

async function withHeaders(
  options: PortalHandlerOptions,
  id: OperationId | undefined,
  request: Request,
  requestId: string,
  outcome: Response | Problem,
): Promise<Response> {
  const response =
    outcome instanceof Problem
      ? outcome.toResponse(requestId, preferredLanguage(request.headers.get('accept-language')))
      : outcome;
  const { headers } = response;
  headers.set('request-id', requestId);
  headers.set('nagrik-api-version', contractVersion);
  const deprecation = id && options.config.settings.deprecations[id];
  if (deprecation) addDeprecationHeaders(headers, id, deprecation, options.services);
  if (id !== undefined && speaksTus(routes[id])) headers.set('tus-resumable', TUS_VERSION);
  if (response.status === 401) headers.set('www-authenticate', 'Bearer');
  addSecurityHeaders(headers, options.config.publicUrl);
  addCorsHeaders(headers, request.headers.get('origin'), corsRule(options, id));
  return response;
}
