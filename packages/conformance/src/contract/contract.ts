import bundled from '../generated/openapi.json' with { type: 'json' };

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };
export type Schema = Readonly<Record<string, unknown>>;

/** One parameter of an operation, its references followed. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One documented answer of an operation. */
export interface DocumentedResponse {
  readonly status: number;
  /** Names of headers that must be there. */
  readonly requiredHeaders: readonly string[];
  /** Names of all headers that the contract gives it. */
  readonly headers: readonly string[];
  /** Schema by media type; empty: the answer has no body. */
  readonly content: Readonly<Record<string, Schema>>;
}

/** One operation of the contract. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Names of security schemes, any one of which is enough; empty: public. */
  readonly security: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly mediaType: string;
    readonly schema: Schema;
    readonly examples: Readonly<Record<string, Json>>;
  };
  readonly responses: ReadonlyMap<number, DocumentedResponse>;
  /** `x-problem-codes`: codes that this operation has beside those of its statuses. */
  readonly ownCodes: readonly string[];
  readonly paginated: boolean;
}

interface RawContract {
  readonly info: { readonly version: string; readonly title: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/** The contract that a backend claims to keep, as the suite reads it. */
export class Contract {
  readonly operations: readonly Operation[];
  readonly #raw: RawContract;

  constructor(document: unknown = bundled) {
    this.#raw = document as RawContract;
    this.operations = Object.entries(this.#raw.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => (item[method] ? [this.#operation(path, method, item)] : [])),
    );
  }

  get version(): string {
    return this.#raw.info.version;
  }

  get title(): string {
    return this.#raw.info.title;
  }

  get schemas(): Readonly<Record<string, Schema>> {
    return this.#raw.components.schemas as Readonly<Record<string, Schema>>;
  }

  /** @throws Error where the contract has no such operation. */
  operation(id: string): Operation {
    const found = this.operations.find((operation) => operation.id === id);
    if (!found) throw new Error(`The contract has no operation ${id}.`);
    return found;
  }

  has(id: string): boolean {
    return this.operations.some((operation) => operation.id === id);
  }

  /**
   * The list whose entries a path's parameter names: `listWanted` for `wantedId`, because `/wanted/{wantedId}` stands below `/wanted`, which is
   * read in pages.
   */
  listOf(parameter: string): Operation | undefined {
    const entry = this.operations.find(({ path }) => path.endsWith(`/{${parameter}}`));
    const collection = entry?.path.slice(0, -`/{${parameter}}`.length);
    return this.operations.find(({ method, path, paginated }) => method === 'GET' && path === collection && paginated);
  }

  /** Follows `$ref` until there is none. */
  resolve<T = Schema>(part: unknown): T {
    if (!part || typeof part !== 'object' || !('$ref' in part)) return part as T;
    let target: unknown = this.#raw;
    for (const step of String(part.$ref).replace('#/', '').split('/')) {
      target = (target as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    if (target === undefined) throw new Error(`The contract has no ${String(part.$ref)}.`);
    return this.resolve<T>(target);
  }

  #operation(path: string, method: string, item: Readonly<Record<string, unknown>>): Operation {
    const raw = item[method] as Record<string, unknown>;
    const parameters = [...((item.parameters ?? []) as unknown[]), ...((raw.parameters ?? []) as unknown[])].map(
      (part) => this.resolve<Record<string, unknown>>(part),
    );
    // A parameter of the operation replaces one of the path that has its name.
    const byName = new Map(parameters.map((one) => [`${String(one.in)} ${String(one.name)}`, one]));
    const body = this.#body(raw.requestBody);
    return {
      id: String(raw.operationId),
      method: method.toUpperCase(),
      path,
      security: ((raw.security ?? []) as Record<string, unknown>[]).flatMap((rule) => Object.keys(rule)),
      parameters: [...byName.values()].map((one) => ({
        name: String(one.name),
        in: one.in as Parameter['in'],
        required: one.required === true,
        schema: one.schema as Schema,
      })),
      ...(body && { body }),
      responses: new Map(
        Object.entries(raw.responses as Record<string, unknown>).map(([status, response]) => [
          Number(status),
          this.#response(Number(status), response),
        ]),
      ),
      ownCodes: (raw['x-problem-codes'] ?? []) as string[],
      paginated: raw['x-paginate'] === 'cursor',
    };
  }

  #body(raw: unknown): Operation['body'] {
    const { content } = this.resolve<{
      content?: Record<string, { schema: Schema; examples?: Record<string, unknown> }>;
    }>(raw ?? {});
    const [mediaType, media] = Object.entries(content ?? {})[0] ?? [];
    if (mediaType === undefined || !media) return undefined;
    const examples = Object.entries(media.examples ?? {}).map(([name, example]): [string, Json] => [
      name,
      this.resolve<{ value: Json }>(example).value,
    ]);
    return { mediaType, schema: media.schema, examples: Object.fromEntries(examples) };
  }

  #response(status: number, raw: unknown): DocumentedResponse {
    const { content = {}, headers = {} } = this.resolve<{
      content?: Record<string, { schema: Schema }>;
      headers?: Record<string, unknown>;
    }>(raw);
    const required = Object.entries(headers).filter(
      ([, header]) => this.resolve<{ required?: boolean }>(header).required === true,
    );
    return {
      status,
      headers: Object.keys(headers).map((name) => name.toLowerCase()),
      requiredHeaders: required.map(([name]) => name.toLowerCase()),
      content: Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema])),
    };
  }
}

/** The status with which an operation does what it is asked; the first one where there are several. */
export function successStatus(operation: Operation): number {
  return [...operation.responses.keys()].find((status) => status >= 200 && status < 300) ?? 200;
}

/** The statuses with which an operation refuses a request that the contract does not allow. */
export function refusals(operation: Operation): readonly number[] {
  return [...operation.responses.keys()].filter((status) => status >= 400 && status < 500 && status !== 429);
}

const codesOfStatus: Readonly<Record<number, readonly string[]>> = {
  400: ['malformed-request'],
  401: ['unauthenticated'],
  403: ['forbidden'],
  404: ['not-found'],
  422: ['invalid-request'],
  429: ['too-many-requests'],
  500: ['internal'],
  503: ['unavailable'],
};

/** Every problem code that the contract gives an operation: those of its statuses, and its own. */
export function documentedCodes(operation: Operation): readonly string[] {
  const codes = [...operation.responses.keys()].flatMap((status) => codesOfStatus[status] ?? []);
  if (operation.responses.has(401) && operation.security.length > 0) codes.push('session-expired');
  if (hasKey(operation)) codes.push('key-reused', 'in-progress');
  return [...new Set([...codes, ...operation.ownCodes])];
}

/** Whether an operation is a write that carries an idempotency key. */
export function hasKey(operation: Operation): boolean {
  return operation.parameters.some((one) => one.in === 'header' && one.name === 'idempotency-key');
}
