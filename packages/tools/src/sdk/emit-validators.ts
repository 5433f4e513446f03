import { camel, kebab, operationsOf, refName, resolve, type Contract, type Schema } from './contract.ts';

/** Keywords that say nothing about validity. */
const annotations = new Set([
  'description',
  'contentEncoding',
  'title',
  'examples',
  'example',
  'default',
  'deprecated',
  'x-personal',
]);

/** What a validator judges. An answer may hold more than this contract knows: other enum values, other properties. */
export type Side = 'body' | 'answer';

/**
 * A module of compact validators (zod/mini) for each JSON body (`validators/`) and each JSON answer (`answers/`) of an
 * operation; whoever judges one loads only that. `checks.ts` finds them by operation.
 * A keyword that the emitter does not know stops it: nothing of the contract is dropped in silence.
 * @returns text by file name
 */
export function emitValidators(contract: Contract): Map<string, string> {
  const files = new Map<string, string>();
  const index: string[] = [];
  for (const { operation, success } of operationsOf(contract)) {
    const id = operation.operationId;
    const schemas: Readonly<Record<Side, Schema | undefined>> = {
      body: operation.requestBody?.content['application/json']?.schema,
      answer: success.mediaType?.includes('json') ? success.schema : undefined,
    };
    const loaders: string[] = [];
    for (const side of ['body', 'answer'] as const) {
      const schema = schemas[side];
      if (!schema) continue;
      const name = `${folders[side]}/${kebab(id)}.ts`;
      files.set(name, emitModule(contract, side, id, schema));
      loaders.push(`${side}: () => import('./${name}')`);
    }
    if (loaders.length > 0) index.push(`${id}: { ${loaders.join(', ')} },`);
  }
  files.set(
    'checks.ts',
    [
      `import type * as z from 'zod/mini';\n`,
      '/** How the validators of an operation are loaded, each by itself: the one thing that its module exports. */',
      'export const checks: Readonly<',
      `  Record<string, { readonly [Side in 'body' | 'answer']?: () => Promise<Readonly<Record<string, z.core.$ZodType>>> }>`,
      `> = {\n${index.join('\n')}\n};\n`,
    ].join('\n'),
  );
  return files;
}

const folders: Readonly<Record<Side, string>> = { body: 'validators', answer: 'answers' };
const titles: Readonly<Record<Side, string>> = { body: 'Body', answer: 'Answer' };

function emitModule(contract: Contract, side: Side, operationId: string, schema: Schema): string {
  const constants = new Map<string, string>();
  const checks = new Set<string>();
  const emit = (node: Schema): string => {
    const name = refName(node);
    if (!name) return expression(node, { emit, resolved: (each) => resolve(contract, each), checks, side });
    const constant = camel(name);
    if (!constants.has(constant)) {
      constants.set(constant, '');
      // Emitted again at the end of the map, so that what it needs stands before it.
      const text = emit(resolve(contract, node));
      constants.delete(constant);
      constants.set(constant, text);
    }
    return constant;
  };
  const root = emit(schema);
  const needs = [...checks].sort();
  return [
    `import * as z from 'zod/mini';`,
    needs.length > 0 && `import { ${needs.join(', ')} } from '../../validation/checks.ts';`,
    '',
    ...[...constants].map(([name, text]) => `const ${name} = ${text};`),
    '',
    `/** ${titles[side]} of \`${operationId}\`. */`,
    `export const ${operationId}${titles[side]} = ${root};`,
    '',
  ]
    .filter((line) => line !== false)
    .join('\n');
}

interface Context {
  readonly emit: (node: Schema) => string;
  /** What a `$ref` points to; anything else as it is. */
  readonly resolved: (node: Schema) => Schema;
  /** Rules of our own that the module has to import. */
  readonly checks: Set<string>;
  readonly side: Side;
}

function expression(schema: Schema, context: Context): string {
  const { emit, resolved, checks, side } = context;
  const rest = new Set(Object.keys(schema).filter((keyword) => !annotations.has(keyword)));
  const take = <T>(keyword: string): T | undefined => {
    rest.delete(keyword);
    return schema[keyword] as T | undefined;
  };
  const own = (name: string, ...values: unknown[]) => {
    checks.add(name);
    while (values.length > 0 && values.at(-1) === undefined) values.pop();
    return `${name}(${values.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ')})`;
  };
  const list: string[] = [];
  const base = (): string => {
    const type = take<Schema['type']>('type');
    const values = take<readonly string[]>('enum');
    if (values) return side === 'answer' ? 'z.string()' : `z.enum(${JSON.stringify(values)})`;
    if ('const' in schema) return `z.literal(${JSON.stringify(take('const'))})`;
    return ofType(type);
  };
  const ofType = (type: Schema['type']): string => {
    if (Array.isArray(type)) return `z.union([${type.map(ofType).join(', ')}])`;
    switch (type) {
      case 'object': {
        const properties = take<Readonly<Record<string, Schema>>>('properties') ?? {};
        const required = take<readonly string[]>('required') ?? [];
        const shape = Object.entries(properties).map(([name, node]) => {
          const text = emit(node);
          return `${JSON.stringify(name)}: ${required.includes(name) ? text : `z.optional(${text})`}`;
        });
        const others = take<Schema['additionalProperties']>('additionalProperties');
        const closed = others === false && side === 'body';
        const object = `z.${closed ? 'strictObject' : 'looseObject'}({ ${shape.join(', ')} })`;
        return typeof others === 'object' ? `z.catchall(${object}, ${emit(others)})` : object;
      }
      case 'array':
        return `z.array(${emit(take<Schema>('items') ?? {})})`;
      case 'string':
        return 'z.string()';
      case 'boolean':
        return 'z.boolean()';
      case 'integer':
        return 'z.int()';
      case 'number':
        return 'z.number()';
      case 'null':
        return 'z.null()';
      default:
        return 'z.unknown()';
    }
  };
  const [pattern, ...limits] = [take<string>('pattern'), take('minLength'), take('maxLength')];
  const limited = pattern !== undefined || limits.some((limit) => limit !== undefined);
  const text = limited ? own('text', pattern ?? '', ...limits) : base();
  // What is a text says so by its limits.
  if (text.startsWith('text(') && (take('type') !== 'string' || 'enum' in schema))
    throw new Error(`Limits of a text that is none: ${JSON.stringify(schema).slice(0, 120)}`);
  const format = take<string>('format');
  if (format !== undefined) list.push(own('format', format));
  const [minimum, maximum] = [take('minimum'), take('maximum')];
  if (minimum !== undefined) list.push(`z.gte(${minimum})`);
  if (maximum !== undefined) list.push(`z.lte(${maximum})`);
  const [minItems, maxItems] = [take('minItems'), take('maxItems')];
  if (minItems !== undefined) list.push(`z.minLength(${minItems})`);
  if (maxItems !== undefined) list.push(`z.maxLength(${maxItems})`);
  if (take('uniqueItems')) list.push(own('uniqueItems'));
  const minProperties = take('minProperties');
  if (minProperties !== undefined) list.push(own('minProperties', minProperties));
  const condition = take<Schema>('if');
  if (condition) {
    checks.add('requireIf');
    const [then, otherwise] = [take<Schema>('then'), take<Schema>('else')].map((branch) => requiredOf(branch));
    // A condition tests for exactly what it names, in answers too.
    const exact = (node: Schema): string => expression(resolved(node), { ...context, emit: exact, side: 'body' });
    list.push(`requireIf(${exact(asCondition(condition))}, ${JSON.stringify(then)}, ${JSON.stringify(otherwise)})`);
  }
  if (rest.size > 0)
    throw new Error(`The validators do not know ${[...rest].join(', ')} (in ${JSON.stringify(schema).slice(0, 120)})`);
  return list.length > 0 ? `${text}.check(${list.join(', ')})` : text;
}

/** A branch of a condition may say what is required, and repeat types that hold anyway: more has not been needed yet. */
function requiredOf(branch: Schema | undefined): readonly string[] {
  const { required = [], properties = {}, additionalProperties = true, ...rest } = branch ?? {};
  const tells = [...Object.values(properties), rest]
    .flatMap((node) => Object.keys(node))
    .filter((keyword) => keyword !== 'type');
  if (tells.length > 0 || additionalProperties !== true) {
    throw new Error(`A branch of a condition may only say what is required: ${JSON.stringify(branch)}`);
  }
  return required;
}

/** In a condition only `properties` are named; the type is that of the object around it. */
function asCondition(schema: Schema): Schema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, node]) => [name, asCondition(node)] as const);
  return { type: 'object', ...schema, properties: Object.fromEntries(properties) };
}
