import type { Json, JsonObject } from '../contract/contract.ts';

/** A problem document (RFC 9457) as the contract has it. */
export interface ProblemDocument {
  readonly type?: Json;
  readonly title?: Json;
  readonly status?: Json;
  readonly code?: Json;
  readonly requestId?: Json;
  readonly errors?: readonly { readonly pointer?: Json; readonly code?: Json; readonly in?: Json }[];
  readonly triesLeft?: Json;
}

/** What the target answered, read to its end. */
export class Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** From before the request left until the last byte was there. */
  readonly milliseconds: number;
  #text: string | undefined;

  constructor(status: number, headers: Headers, bytes: Uint8Array, milliseconds: number) {
    this.status = status;
    this.headers = headers;
    this.bytes = bytes;
    this.milliseconds = milliseconds;
  }

  /** Media type without parameters, in small letters; empty where there is none. */
  get mediaType(): string {
    return (this.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  }

  get isJson(): boolean {
    return /[/+]json$/.test(this.mediaType);
  }

  get text(): string {
    return (this.#text ??= new TextDecoder().decode(this.bytes));
  }

  /** The body as JSON; undefined where it is none. */
  get json(): Json | undefined {
    if (!this.isJson) return undefined;
    try {
      return JSON.parse(this.text) as Json;
    } catch {
      return undefined;
    }
  }

  /** The body as a JSON object; empty where it is none. */
  get object(): JsonObject {
    const { json } = this;
    return json && typeof json === 'object' && !Array.isArray(json) ? json : {};
  }

  get problem(): ProblemDocument {
    return this.object as ProblemDocument;
  }

  get code(): string {
    return typeof this.problem.code === 'string' ? this.problem.code : '';
  }
}

/** Codes with which a portal says that a schema is broken. What a schema cannot say (no such station) has others. */
const schemaCodes = ['type', 'enum', 'too-long', 'too-short', 'minimum', 'maximum', 'unknown-property', 'format'];

/** The error with which a refusal says that a request breaks a schema; undefined where it refuses for another reason. */
export function schemaRefusal(answer: Answer): string | undefined {
  if (answer.status !== 422 && answer.status !== 400) return undefined;
  const error = (answer.problem.errors ?? []).find(
    // The form of some headers is told in words, and their schema is any text.
    ({ code, in: place }) => schemaCodes.includes(String(code)) && !(place === 'header' && code === 'format'),
  );
  return error && `${String(error.pointer)} (${String(error.code)})`;
}
