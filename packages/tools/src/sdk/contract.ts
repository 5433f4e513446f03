import type { Deprecation } from '../deprecations.ts';

/** The parts of a bundled OpenAPI document that the generator reads. */
export interface Contract {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}

export interface SecurityScheme {
  readonly type: string;
  /** Of `http`, such as `bearer`. */
  readonly scheme?: string;
  /** Of `apiKey`: the header. */
  readonly name?: string;
}

export type PathItem = Readonly<Record<string, OperationObject>> & { readonly parameters?: readonly Parameter[] };

export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly 'x-problem-codes'?: readonly string[];
  readonly 'x-paginate'?: 'cursor';
  readonly deprecated?: boolean;
  readonly 'x-deprecation'?: Deprecation;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly content?: unknown;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** What travels under one media type. */
export interface Content {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
}

export interface ResponseObject {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, Content>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly 'x-personal'?: string;
  readonly [keyword: string]: unknown;
}

/** One operation with everything resolved that the SDK needs. */
export interface Resolved {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly success: {
    readonly status: string;
    readonly mediaType: string | undefined;
    readonly schema: Schema | undefined;
  };
}

/** HEAD and OPTIONS are there for clients of standards (tus): their answers have no body that could tell the truth. */
const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Follows a local `$ref`, where there is one. */
export function resolve<T extends { readonly $ref?: string | undefined }>(contract: Contract, node: T): T {
  if (!node.$ref) return node;
  const found = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      contract,
    );
  return resolve(contract, found as T);
}

/** Name of the component schema that a `$ref` leads to. */
export function refName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith('#/components/schemas/') ? schema.$ref.split('/').at(-1) : undefined;
}

/** All operations, in the contract's order. */
export function operationsOf(contract: Contract): Resolved[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
        resolve(contract, one),
      );
      const status = Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? '200';
      const response = operation.responses[status];
      const [mediaType, content] = Object.entries((response && resolve(contract, response).content) ?? {})[0] ?? [];
      return [{ method, path, operation, parameters, success: { status, mediaType, schema: content?.schema } }];
    }),
  );
}

/**
 * Names of the component schemas that requests reach (parameters and bodies), and of those that answers reach. A schema can
 * stand on both sides: what was filed comes back in the answer to `readComplaint`.
 */
export function reachOf(contract: Contract): { readonly requests: Set<string>; readonly answers: Set<string> } {
  const requests = new Set<string>();
  const answers = new Set<string>();
  for (const { operation, parameters } of operationsOf(contract)) {
    collect(contract, [parameters, operation.requestBody], requests);
    collect(contract, operation.responses, answers);
  }
  return { requests, answers };
}

/** Under these keywords stand values, and no schemas. */
export const isExample = (keyword: string) => keyword === 'example' || keyword === 'examples';

/** Notes in `found` all component schemas that `node` leads to. */
function collect(contract: Contract, node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { $ref, ...rest } = node as { $ref?: string };
  if ($ref !== undefined) {
    const name = refName({ $ref });
    if (name !== undefined && found.has(name)) return;
    if (name !== undefined) found.add(name);
    collect(contract, resolve(contract, { $ref }), found);
  }
  for (const [key, child] of Object.entries(rest)) if (!isExample(key)) collect(contract, child, found);
}

export const pascal = (name: string) => name[0]?.toUpperCase() + name.slice(1);
export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const camel = (name: string) => name[0]?.toLowerCase() + name.slice(1);
