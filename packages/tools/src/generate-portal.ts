import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { type Deprecation, deprecationsOf } from './deprecations.ts';
import { type GenerateOptions, repository, writeGenerated } from './generated-files.ts';
import { portalOperations } from './portal-operations.ts';

const contractFile = join(repository, 'openapi/generated/openapi.json');
const header = '// Generated from the contract by packages/tools/src/generate-portal.ts. Do not edit.\n';

type Schema = Record<string, unknown>;

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Operation {
  operationId: string;
  security: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response | { $ref: string }>;
  deprecated?: boolean;
  'x-deprecation'?: Deprecation;
}

interface Response {
  headers?: Record<string, { required?: boolean } | { $ref: string }>;
  content?: Record<string, { schema: Schema }>;
}

interface Contract {
  info: { version: string };
  'x-headers': Record<'requests' | 'answers', Record<string, unknown>>;
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

interface Entry {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/**
 * Makes what the portal needs of the contract: types, the table of routes and who serves them, validators compiled ahead of time (so that
 * neither a server nor a browser under a strict CSP needs `eval`).
 * @throws Error with `check`, where a file is missing or differs.
 */
export async function generatePortal(options: GenerateOptions): Promise<void> {
  const contract = JSON.parse(await readFile(contractFile, 'utf8')) as Contract;
  const entries = entriesOf(contract);
  const { operations, kinds } = await portalOperations(entries.map(({ operation }) => operation.operationId));
  const files: Record<string, string> = {
    operations,
    'filing-kinds': kinds,
    types: header + astToString(await openapiTS(contract as unknown as OpenAPI3)),
    routes: routesModule(contract, entries),
    'request-validators': await requestValidators(contract, entries),
    'response-validators': await responseValidators(contract, entries),
  };
  for (const [name, text] of Object.entries(files)) {
    await writeGenerated(`packages/portal/src/generated/${name}.ts`, text, options);
  }
}

function entriesOf(contract: Contract): Entry[] {
  const entries: Entry[] = [];
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      const own = (operation.parameters ?? []).map((part) => resolve<Parameter>(contract, part));
      const inherited = ((item.parameters ?? []) as Parameter[])
        .map((part) => resolve<Parameter>(contract, part))
        .filter((outer) => !own.some((inner) => inner.in === outer.in && inner.name === outer.name));
      entries.push({ method: method.toUpperCase(), path, operation, parameters: [...inherited, ...own] });
    }
  }
  return entries.sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1));
}

function resolve<T>(contract: Contract, part: T | { $ref: string }): T {
  if (!part || typeof part !== 'object' || !('$ref' in part)) return part as T;
  let target: unknown = contract;
  for (const step of part.$ref.replace('#/', '').split('/')) target = (target as Record<string, unknown>)[step];
  if (!target) throw new Error(`The contract has no ${part.$ref}`);
  return resolve(contract, target as T);
}

function routesModule(contract: Contract, entries: Entry[]): string {
  const rows = entries.map(({ method, path, operation, parameters }) => {
    const types = Object.keys(operation.requestBody?.content ?? {});
    const route = {
      method,
      path,
      security: operation.security.flatMap((rule) => Object.keys(rule)),
      body: types.length === 0 ? 'none' : types.includes('application/json') ? 'json' : 'stream',
      mediaType: types[0] ?? null,
      query: parameters.filter((part) => part.in === 'query').map((part) => part.name),
      headers: parameters.filter((part) => part.in === 'header').map((part) => part.name),
      integers: parameters
        .filter((part) => resolve<Schema>(contract, part.schema).type === 'integer')
        .map((part) => part.name),
      statuses: Object.keys(operation.responses).map(Number),
    };
    return `  ${operation.operationId}: ${JSON.stringify(route)},\n`;
  });
  return `${header}
export const routes = {
${rows.join('')}} as const;

export type RouteTable = typeof routes;

/** Version of the contract that the portal keeps. */
export const contractVersion = ${JSON.stringify(contract.info.version)};

/** Headers that any request may carry, and that any answer does: \`x-headers\`. */
export const commonHeaders = ${JSON.stringify({
    requests: Object.keys(contract['x-headers'].requests),
    answers: Object.keys(contract['x-headers'].answers),
  })} as const;

/** When an operation is to be left; days in UTC. */
export interface Deprecation {
  readonly since: string;
  readonly sunset?: string;
  readonly link?: string;
}

/** What the contract marks as deprecated. */
export const deprecations: Readonly<Partial<Record<keyof RouteTable, Deprecation>>> = ${JSON.stringify(
    deprecationsOf(entries.map(({ operation }) => operation)),
  )};
`;
}

// ───────────────────────────── validators ─────────────────────────────

/** A compiler that knows the contract's components; `x-…` and OpenAPI's own keywords mean nothing to it. */
function compiler(contract: Contract, coerce: boolean, closed: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    useDefaults: coerce,
    ...(coerce && { coerceTypes: 'array' as const }),
    // A function for each schema instead of a copy of it at each place where it is used.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const schemas = plain(contract.components.schemas ?? {}) as Schema;
  ajv.addSchema({ $id: 'https://nagrik.dev/contract', components: { schemas: closed ? close(schemas) : schemas } });
  return ajv;
}

/** Without examples and extensions, which are not for validating. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'examples' && key !== 'example' && !key.startsWith('x-'))
      .map(([key, part]) => [key, plain(part)]),
  );
}

/**
 * The same schemas with every object closed that lists its properties: an answer must not say more than the contract
 * does. Clients stay open, so that a newer portal can.
 */
function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (!value || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, close(part)])) as Schema;
  if (copy.type === 'object' && copy.properties && copy.additionalProperties === undefined && !copy.allOf) {
    copy.unevaluatedProperties = false;
  }
  return copy;
}

/** `#/components/…` as seen from a schema of its own. */
function anchored(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(anchored);
  if (!schema || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string'
        ? part.replace(/^#\//, 'https://nagrik.dev/contract#/')
        : anchored(part),
    ]),
  );
}

function parameterSchema(parameters: Parameter[], place: Parameter['in']): Schema {
  const own = parameters.filter((part) => part.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((part) => [part.name, anchored(plain(part.schema))])),
    required: own.filter((part) => part.required || place === 'path').map((part) => part.name),
    // An unknown query parameter is a misspelt filter; unknown headers are everyday.
    ...(place !== 'header' && { additionalProperties: false }),
  };
}

async function requestValidators(contract: Contract, entries: Entry[]): Promise<string> {
  const parameters: Record<string, Schema> = {};
  const bodies: Record<string, Schema> = {};
  const rows = entries.map(({ operation, parameters: all }) => {
    const id = operation.operationId;
    const places: string[] = [];
    for (const place of ['path', 'query', 'header'] as const) {
      if (!all.some((part) => part.in === place) && place !== 'query') continue;
      parameters[`${id}_${place}`] = parameterSchema(all, place);
      places.push(`${place}: parameters.${id}_${place}`);
    }
    const body = operation.requestBody?.content['application/json'];
    if (body) {
      bodies[id] = anchored(plain(body.schema)) as Schema;
      places.push(`body: bodies.${id}`);
    }
    return `  ${id}: { ${places.join(', ')} },\n`;
  });
  return bundle(
    {
      parameters: compileAll(compiler(contract, true, false), parameters),
      bodies: compileAll(compiler(contract, false, false), bodies),
    },
    `export const requestValidators = {\n${rows.join('')}};`,
  );
}

async function responseValidators(contract: Contract, entries: Entry[]): Promise<string> {
  const schemas: Record<string, Schema> = {};
  const names = new Map<string, string>();
  const rows = entries.map(({ operation }) => {
    const statuses = Object.entries(operation.responses).map(([status, reference]) => {
      const types = Object.entries(resolve<Response>(contract, reference).content ?? {}).map(([type, media]) => {
        if (!type.endsWith('json')) return `${JSON.stringify(type)}: undefined`;
        const schema = anchored(plain(media.schema)) as Schema;
        const text = JSON.stringify(schema);
        const name = names.get(text) ?? `answer${names.size}`;
        names.set(text, name);
        schemas[name] = schema;
        return `${JSON.stringify(type)}: schemas.${name}`;
      });
      return `${JSON.stringify(status)}: { ${types.join(', ')} }`;
    });
    return `  ${operation.operationId}: { ${statuses.join(', ')} },\n`;
  });
  return bundle(
    { schemas: compileAll(compiler(contract, false, true), schemas) },
    `export const responseValidators = {\n${rows.join('')}};\n${requiredHeaders(contract, entries)}`,
  );
}

/** The headers that an answer must have, by operation and status. */
function requiredHeaders(contract: Contract, entries: Entry[]): string {
  const rows = entries.map(({ operation }) => {
    const statuses = Object.entries(operation.responses).map(([status, reference]) => {
      const headers = Object.entries(resolve<Response>(contract, reference).headers ?? {});
      const names = headers.filter(([, header]) => resolve<{ required?: boolean }>(contract, header).required);
      return `${JSON.stringify(status)}: ${JSON.stringify(names.map(([name]) => name))}`;
    });
    return `  ${operation.operationId}: { ${statuses.join(', ')} },\n`;
  });
  return `export const requiredHeaders = {\n${rows.join('')}};`;
}

function compileAll(ajv: Ajv2020, schemas: Record<string, Schema>): string {
  const ids: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    ids[name] = `https://nagrik.dev/own/${name}`;
    ajv.addSchema({ ...schema, $id: ids[name] } as AnySchemaObject);
  }
  return standalone.default(ajv, ids);
}

/** Ajv's standalone code still `require`s its runtime: esbuild puts everything into one module without imports. */
async function bundle(modules: Record<string, string>, table: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-validators-'));
  try {
    for (const [name, code] of Object.entries(modules)) await writeFile(join(folder, `${name}.mjs`), code);
    const imports = Object.keys(modules).map((name) => `import * as ${name} from './${name}.mjs';\n`);
    await writeFile(join(folder, 'entry.mjs'), imports.join('') + table);
    const require = createRequire(import.meta.url);
    const result = await build({
      // Names inside the bundle are relative to this: the same on every machine.
      absWorkingDir: repository,
      entryPoints: [join(folder, 'entry.mjs')],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      alias: {
        ajv: join(require.resolve('ajv/package.json'), '..'),
        'ajv-formats': join(require.resolve('ajv-formats/package.json'), '..'),
      },
    });
    // Comments of esbuild name the folder of this run.
    const code = (result.outputFiles[0]?.text ?? '').replace(/^\s*\/\/ .*\n/gm, '');
    return `// @ts-nocheck\n${header}${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
