import type { components } from '../generated/types.ts';

export type ProblemBody = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldProblem = components['schemas']['FieldProblem'];

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Every code of the contract with its usual status and its English title. Clients choose their words by the code. */
const kinds = {
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'invalid-request': { status: 422, title: 'Something in the request is wrong' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  'session-expired': { status: 401, title: 'The session has expired' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This address does not have that method' },
  'otp-wrong': { status: 422, title: 'The code is wrong' },
  'otp-expired': { status: 422, title: 'The code has expired' },
  'otp-used': { status: 422, title: 'The code was used already' },
  'otp-too-many-tries': { status: 422, title: 'Too many wrong codes' },
  'credentials-wrong': { status: 401, title: 'Officer number or password is wrong' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'key-reused': { status: 422, title: 'The idempotency key was used with another body' },
  'in-progress': { status: 409, title: 'A request with the same key is under way' },
  'illegal-event': { status: 409, title: 'Not possible in the present state' },
  'already-closed': { status: 409, title: 'The filing is closed' },
  'upload-too-large': { status: 413, title: 'The file is too large' },
  'upload-type-not-allowed': { status: 415, title: 'This kind of file is not accepted' },
  'upload-type-mismatch': { status: 422, title: 'The file is not what its type says' },
  'upload-corrupt': { status: 422, title: 'The file is damaged' },
  'upload-checksum-mismatch': { status: 422, title: 'The file changed on the way' },
  'upload-incomplete': { status: 422, title: 'The file did not arrive whole' },
  'range-too-long': { status: 422, title: 'The range of dates is too long' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  unavailable: { status: 503, title: 'The portal is not available' },
  internal: { status: 500, title: 'The portal made a mistake' },
} as const satisfies Record<ProblemCode, ProblemKind>;

interface ProblemDetails {
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
  readonly triesLeft?: number;
}

/** An answer that is not the one asked for. Thrown by operations and by the handler, sent as problem+json (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** @param details never what a citizen typed: problems are logged and quoted. */
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(kinds[code].title);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return this.details.status ?? kinds[this.code].status;
  }

  toResponse(requestId: string): Response {
    const { detail, errors, retryAfterSeconds, triesLeft } = this.details;
    const body: ProblemBody = {
      type: `https://nagrik.dev/problems/${this.code}`,
      title: kinds[this.code].title,
      status: this.status,
      code: this.code,
      requestId,
      ...(detail !== undefined && { detail }),
      ...(errors !== undefined && { errors: [...errors] }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(triesLeft !== undefined && { triesLeft }),
    };
    const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
    if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
    return new Response(JSON.stringify(body), { status: this.status, headers });
  }
}

/** One wrong value in an otherwise readable request. */
export function invalid(...errors: FieldProblem[]): Problem {
  return new Problem('invalid-request', { errors });
}
