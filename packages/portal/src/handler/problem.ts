import type { components } from '../generated/types.ts';
import { problemTitles } from '../words/problem-words.ts';
import type { Language } from './language.ts';

export type ProblemBody = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldProblem = components['schemas']['FieldProblem'];

/** Every code of the contract with its usual status. Clients choose their words by the code. */
const statuses = {
  'malformed-request': 400,
  'invalid-request': 422,
  unauthenticated: 401,
  'session-expired': 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'otp-wrong': 422,
  'otp-expired': 422,
  'otp-used': 422,
  'otp-too-many-tries': 422,
  'credentials-wrong': 401,
  'too-many-requests': 429,
  'link-used': 409,
  'link-expired': 409,
  'key-reused': 422,
  'in-progress': 409,
  'illegal-event': 409,
  'already-closed': 409,
  'upload-too-large': 413,
  'upload-type-not-allowed': 415,
  'upload-type-mismatch': 422,
  'upload-corrupt': 422,
  'upload-checksum-mismatch': 422,
  'upload-offset': 409,
  'tus-version': 412,
  'range-too-long': 422,
  'not-asked-for': 422,
  'body-too-large': 413,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;

interface ProblemDetails {
  readonly status?: number;
  /** In English, for developers: left out of answers in another language. */
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
  readonly triesLeft?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is not the one asked for. Thrown by operations and by the handler, sent as problem+json (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** @param details never what a citizen typed: problems are logged and quoted. */
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(problemTitles[code].en);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return this.details.status ?? statuses[this.code];
  }

  /** @param language of the words for the citizen */
  toResponse(requestId: string, language: Language): Response {
    const { detail, errors, retryAfterSeconds, triesLeft } = this.details;
    const body: ProblemBody = {
      type: `https://nagrik.dev/problems/${this.code}`,
      title: problemTitles[this.code][language],
      status: this.status,
      code: this.code,
      requestId,
      ...(detail !== undefined && language === 'en' && { detail }),
      ...(errors !== undefined && { errors: [...errors] }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(triesLeft !== undefined && { triesLeft }),
    };
    const headers = new Headers({
      ...this.details.headers,
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
    });
    if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
    return new Response(JSON.stringify(body), { status: this.status, headers });
  }
}

/** One wrong value in an otherwise readable request. */
export function invalid(...errors: FieldProblem[]): Problem {
  return new Problem('invalid-request', { errors });
}
