/** The parts of a bundled OpenAPI document that the generator reads. */
export interface Contract {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export type PathItem = Readonly<Record<string, OperationObject>> & { readonly parameters?: readonly Parameter[] };

export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly 'x-problem-codes'?: readonly string[];
  readonly 'x-paginate'?: 'cursor';
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
}

export interface ResponseObject {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
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

export const pascal = (name: string) => name[0]?.toUpperCase() + name.slice(1);
export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const camel = (name: string) => name[0]?.toLowerCase() + name.slice(1);
