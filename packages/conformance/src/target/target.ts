import { type Contract, type Operation, successStatus } from '../contract/contract.ts';
import { Validators } from '../contract/validators.ts';
import { expect, Limited, Skipped } from '../suite/finding.ts';
import { Answer } from './answer.ts';
import { type Call, type Caller, credentials } from './call.ts';
import { Coverage } from './coverage.ts';
import { judgeAnswer, judgeProblem } from './judge-answer.ts';
import { Plants, Secrets } from './secrets.ts';

export interface TargetOptions {
  readonly baseUrl: string;
  readonly contract: Contract;
  /** Replaces the platform's: for a target in this process. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Longest Retry-After that is waited for, in seconds. */
  readonly maxWaitSeconds: number;
  /** Sends nothing that could change something. */
  readonly readOnly?: boolean;
  /** How long one request may take. */
  readonly timeoutMilliseconds?: number;
}

export interface CallRules {
  /** Statuses that are in order here; any that the contract has, where absent. */
  readonly expect?: readonly number[];
  /** Gives a 429 or 503 back instead of waiting. */
  readonly impatient?: boolean;
}

/** A request outside the contract's operations: an unknown address, a method that an address does not have. */
export interface StrayRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The backend under test, behind HTTP. Every answer is judged by the contract, counted, and looked through for words that were
 * planted in filings; limits of the target are waited for where that is short.
 */
export class Target {
  readonly contract: Contract;
  readonly validators: Validators;
  readonly secrets = new Secrets();
  readonly plants = new Plants();
  readonly coverage = new Coverage();
  readonly #options: TargetOptions;
  readonly #requestIds = new Set<string>();
  /** How many requests were sent. */
  requests = 0;
  /** Ends everything that is under way. */
  readonly stop = new AbortController();

  constructor(options: TargetOptions) {
    this.#options = options;
    this.contract = options.contract;
    this.validators = new Validators(options.contract);
  }

  get baseUrl(): string {
    return this.#options.baseUrl.replace(/\/+$/, '');
  }

  /** Sends as any request is sent; for the SDK, which brings its own. */
  readonly fetch = async (request: Request): Promise<Response> => {
    if (this.#options.readOnly && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
      throw new Skipped('it writes, and --read-only was given');
    }
    this.requests += 1;
    return (this.#options.fetch ?? fetch)(request);
  };

  /**
   * Calls an operation and judges the answer.
   * @throws {Finding} where the answer does not keep the contract, or its status is not one of `expect`.
   * @throws {Limited} where the target asks to wait for too long.
   */
  async call(call: Call, rules: CallRules = {}): Promise<Answer> {
    const operation = this.contract.operation(call.operation);
    for (let round = 0; ; round++) {
      const answer = await this.#send(this.request(call));
      this.judge(operation, call.as, answer);
      const seconds = Number(answer.headers.get('retry-after') ?? 0);
      if (
        (answer.status === 429 || answer.status === 503) &&
        !rules.impatient &&
        !rules.expect?.includes(answer.status)
      ) {
        if (seconds > this.#options.maxWaitSeconds || round >= 3) throw new Limited(operation.id, seconds);
        await this.pause((seconds + 0.05) * 1000);
        continue;
      }
      if (rules.expect) {
        const wanted = rules.expect.join(' or ');
        const code = answer.code && ` (code ${answer.code}${pointersOf(answer)})`;
        expect(rules.expect.includes(answer.status), `${operation.id} answered ${answer.status}${code}, not ${wanted}`);
      }
      return answer;
    }
  }

  /** Calls an operation that must do what it is asked. */
  async must(call: Call): Promise<Answer> {
    return this.call(call, { expect: [successStatus(this.contract.operation(call.operation))] });
  }

  /** Opens a stream: only status and headers are judged, the body is the caller's to read and to cancel. */
  async open(call: Call, signal: AbortSignal): Promise<Response> {
    const operation = this.contract.operation(call.operation);
    const response = await this.fetch(new Request(this.request(call), { signal }));
    if (response.status !== successStatus(operation)) {
      const answer = await readAnswer(response, performance.now());
      this.judge(operation, call.as, answer);
      expect(false, `${operation.id} answered ${answer.status}, not ${successStatus(operation)}`);
    }
    this.coverage.see(operation.id, response.status);
    return response;
  }

  /** A refusal by an address or a method that the contract does not have. */
  async stray(stray: StrayRequest): Promise<Answer> {
    const { method, path, headers, body } = stray;
    return this.#send(
      new Request(`${this.baseUrl}${path}`, { method, headers: { ...headers }, ...(body !== undefined && { body }) }),
    );
  }

  /** @throws {Finding} */
  judge(operation: Operation, caller: Caller | undefined, answer: Answer): void {
    judgeAnswer(this.validators, operation, answer);
    this.coverage.see(operation.id, answer.status, answer.code);
    this.#judgeRequestId(operation.id, answer);
    // A problem document is logged and quoted: it never holds what was typed. Other answers hold it for those it belongs to.
    const mayKnow = answer.status < 400 && caller !== undefined && caller.kind !== 'nobody' && caller.kind !== 'junk';
    if (!mayKnow && operation.id !== 'readOutcome') this.judgeSilence(operation.id, answer);
    if (caller && caller.kind !== 'nobody' && answer.status < 300) {
      const cache = answer.headers.get('cache-control') ?? '';
      expect(!/\bpublic\b/.test(cache), `${operation.id} lets everybody's cache keep what was answered to one caller`);
    }
  }

  /** @throws {Finding} where planted words stand in an answer. */
  judgeSilence(what: string, answer: Answer): void {
    const headers = [...answer.headers].map(([, value]) => value).join('\n');
    const leaked = this.plants.found(`${answer.text}\n${headers}`);
    expect(
      leaked.length === 0,
      `${what} answered ${answer.status} with what was written in confidence: ${leaked.join(', ')}`,
    );
  }

  /** @throws {Finding} */
  judgeStray(what: string, answer: Answer): void {
    judgeProblem(what, answer);
    const faults = this.validators.component('Problem', answer.json);
    expect(faults.length === 0, `${what} refused with a problem that breaks its schema at ${faults[0]?.pointer ?? ''}`);
    this.judgeSilence(what, answer);
  }

  request(call: Call): Request {
    const { method, path, body } = this.contract.operation(call.operation);
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.path?.[name] ?? ''));
    const query = new URLSearchParams(Object.entries(call.query ?? {}).map(([name, value]) => [name, String(value)]));
    const headers = new Headers(credentials(call.as));
    for (const [name, value] of Object.entries(call.headers ?? {})) headers.set(name, value);
    const content = call.raw?.content ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const mediaType = call.raw ? call.raw.mediaType : (body?.mediaType ?? 'application/json');
    if (content !== undefined && mediaType !== undefined && !headers.has('content-type'))
      headers.set('content-type', mediaType);
    // A text without a type would be sent as text/plain by itself; bytes are sent without one.
    const sent = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return new Request(`${this.baseUrl}${address}${query.size > 0 ? `?${query}` : ''}`, {
      method,
      headers,
      ...(sent !== undefined && { body: sent }),
    });
  }

  async pause(milliseconds: number): Promise<void> {
    this.stop.signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      this.stop.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(this.stop.signal.reason as Error);
      });
    });
  }

  async #send(request: Request): Promise<Answer> {
    const timeout = AbortSignal.timeout(this.#options.timeoutMilliseconds ?? 30_000);
    const signal = AbortSignal.any([timeout, this.stop.signal]);
    const started = performance.now();
    return readAnswer(await this.fetch(new Request(request, { signal })), started);
  }

  #judgeRequestId(what: string, answer: Answer): void {
    const id = answer.headers.get('request-id');
    if (id === null) return;
    expect(!this.#requestIds.has(id), `${what} gave a request id that another request had`);
    this.#requestIds.add(id);
  }
}

async function readAnswer(response: Response, started: number): Promise<Answer> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    // It would never end; whoever wants to read it calls `open`.
    await response.body?.cancel();
    return new Answer(response.status, response.headers, new Uint8Array(), performance.now() - started);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return new Answer(response.status, response.headers, bytes, performance.now() - started);
}

function pointersOf(answer: Answer): string {
  const pointers = (answer.problem.errors ?? []).map(({ pointer, code }) => `${String(pointer)} ${String(code)}`);
  return pointers.length > 0 ? `: ${pointers.slice(0, 4).join(', ')}` : '';
}
