import { operationsOf, pascal, refName, type Contract, type Parameter, type Resolved } from './contract.ts';

/** The operations of each service, in the contract's order. */
export function operationsByTag(contract: Contract): Map<string, Resolved[]> {
  const byTag = new Map<string, Resolved[]>();
  for (const one of operationsOf(contract)) {
    const [tag = 'portal'] = one.operation.tags;
    byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  return byTag;
}

export const isStream = ({ success }: Resolved) => success.mediaType === 'text/event-stream';
export const isPaged = ({ operation }: Resolved) => operation['x-paginate'] === 'cursor';
export const queryOf = (one: Resolved) => one.parameters.filter((parameter) => parameter.in === 'query');
export const isKeyed = (one: Resolved) => one.parameters.some(isKey);
/** Headers that say always the same, such as the version of a protocol: the contract gives them a default. */
export const constantHeadersOf = (one: Resolved) =>
  one.parameters.filter((part) => part.in === 'header' && part.schema?.['default'] !== undefined);
/** Headers that the caller gives: those that an operation cannot do without, but for the key. */
export const headersOf = (one: Resolved) =>
  one.parameters.filter((part) => part.in === 'header' && part.required && !isKey(part));
export const bodyOf = ({ operation }: Resolved) => Object.entries(operation.requestBody?.content ?? {})[0];
export const isBinary = (one: Resolved) => !(bodyOf(one)?.[0] ?? 'json').includes('json');
export const pathNamesOf = ({ path }: Resolved): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter as string);

/** Not a plain value in OpenAPI's default style. */
const isStrange = ({ style, explode, allowReserved, content, schema }: Parameter) =>
  [style, explode, allowReserved, content].some((said) => said !== undefined) ||
  /array|object/.test(String(schema?.type));

const isKey = ({ name }: Parameter) => name === 'idempotency-key';

/** The signature of an operation, in the parts from which the function, the method of the class and the example are made. */
export interface Shape {
  readonly id: string;
  /** Name of what a success carries. */
  readonly data: string;
  /** Name of one item, for a list in pages. */
  readonly item: string | undefined;
  /** Arguments between the portal and the options, in order. */
  readonly parameters: readonly { readonly name: string; readonly declaration: string }[];
  /** Types that the declarations and the data name, from `types.ts`. */
  readonly types: readonly string[];
  /** Names of types that stand in the operation's own module. */
  readonly queryType: string | undefined;
  readonly headersType: string | undefined;
}

/** @throws Error for an operation whose parameters travel in a way that the SDK does not know */
export function shapeOf(one: Resolved): Shape {
  const { operationId: id } = one.operation;
  const strange = one.parameters.find(isStrange);
  if (strange) throw new Error(`${id}: teach transport/address-of.ts how ${strange.name} travels.`);
  const data = dataType(one);
  const query = queryOf(one);
  const body = bodyOf(one);
  const queryType = query.length > 0 ? `${pascal(id)}Query` : undefined;
  const headersType = headersOf(one).length > 0 ? `${pascal(id)}Headers` : undefined;
  const queryOptional = query.every(({ required }) => !required);
  const bodyType = body && (isBinary(one) ? 'Blob' : (refName(body[1].schema) ?? 'unknown'));
  return {
    id,
    data,
    item: isPaged(one) ? `${data}['items'][number]` : undefined,
    parameters: [
      ...pathNamesOf(one).map((name) => ({ name, declaration: `${name}: string` })),
      ...(queryType ? [{ name: 'query', declaration: `query: ${queryType}${queryOptional ? ' = {}' : ''}` }] : []),
      ...(headersType ? [{ name: 'headers', declaration: `headers: ${headersType}` }] : []),
      ...(bodyType ? [{ name: 'body', declaration: `body: ${bodyType}` }] : []),
    ],
    types: [refName(body?.[1].schema), refName(one.success.schema)].filter((name) => name !== undefined),
    queryType,
    headersType,
  };
}

function dataType({ success }: Resolved): string {
  if (!success.mediaType) return 'void';
  if (!success.mediaType.includes('json')) return 'Blob';
  return refName(success.schema) ?? 'Record<string, unknown>';
}
