import { camel, kebab, operationsOf, refName, resolve, type Contract, type Schema } from './contract.ts';

/** Keywords that say nothing about validity. */
const annotations = new Set(['description', 'title', 'examples', 'example', 'default', 'deprecated', 'x-personal']);

/**
 * A module of compact validators (zod/mini) for each operation with a JSON body; a form loads only its own.
 * A keyword that the emitter does not know stops it: nothing of the contract is dropped in silence.
 * @returns text by file name
 */
export function emitValidators(contract: Contract): Map<string, string> {
  const files = new Map<string, string>();
  for (const { operation } of operationsOf(contract)) {
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (schema) files.set(`${kebab(operation.operationId)}.ts`, emitModule(contract, operation.operationId, schema));
  }
  return files;
}

function emitModule(contract: Contract, operationId: string, schema: Schema): string {
  const constants = new Map<string, string>();
  const checks = new Set<string>();
  const emit = (node: Schema): string => {
    const name = refName(node);
    if (!name) return expression(node, emit, checks);
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
  const body = emit(schema);
  const needs = [...checks].sort();
  return [
    `import * as z from 'zod/mini';`,
    needs.length > 0 && `import { ${needs.join(', ')} } from '../../validation/checks.ts';`,
    '',
    ...[...constants].map(([name, text]) => `const ${name} = ${text};`),
    '',
    `/** Body of \`${operationId}\`. */`,
    `export const ${operationId}Body = ${body};`,
    '',
  ]
    .filter((line) => line !== false)
    .join('\n');
}

function expression(schema: Schema, emit: (node: Schema) => string, checks: Set<string>): string {
  const rest = new Set(Object.keys(schema).filter((keyword) => !annotations.has(keyword)));
  const take = <T>(keyword: string): T | undefined => {
    rest.delete(keyword);
    return schema[keyword] as T | undefined;
  };
  const own = (name: string, ...values: unknown[]) => {
    checks.add(name);
    return `${name}(${values.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ')})`;
  };
  const list: string[] = [];
  const base = (): string => {
    const type = take<string>('type');
    const values = take<readonly string[]>('enum');
    if (values) return `z.enum(${JSON.stringify(values)})`;
    if ('const' in schema) return `z.literal(${JSON.stringify(take('const'))})`;
    switch (type) {
      case 'object': {
        const properties = take<Readonly<Record<string, Schema>>>('properties') ?? {};
        const required = take<readonly string[]>('required') ?? [];
        const shape = Object.entries(properties).map(([name, node]) => {
          const text = emit(node);
          return `${JSON.stringify(name)}: ${required.includes(name) ? text : `z.optional(${text})`}`;
        });
        const closed = take('additionalProperties') === false;
        return `z.${closed ? 'strictObject' : 'looseObject'}({ ${shape.join(', ')} })`;
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
      default:
        return 'z.unknown()';
    }
  };
  const text = base();
  const [minLength, maxLength] = [take('minLength'), take('maxLength')];
  if (minLength !== undefined || maxLength !== undefined) list.push(own('codePoints', minLength, maxLength));
  const pattern = take<string>('pattern');
  if (pattern !== undefined) list.push(`z.regex(new RegExp(${JSON.stringify(pattern)}, 'u'))`);
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
    list.push(`requireIf(${emit(asCondition(condition))}, ${JSON.stringify(then)}, ${JSON.stringify(otherwise)})`);
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
