import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Operation, Parameter, Schema } from './contract.ts';

/** One thing that is wrong with a value, without the value. */
export interface Fault {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly keyword: string;
}

/** Judges values by the contract's schemas: requests as a client may send them, answers as a portal may give them. */
export class Validators {
  readonly #open: Ajv2020;
  readonly #closed: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(contract: Contract) {
    this.#open = compiler(contract.schemas, false);
    this.#closed = compiler(contract.schemas, true);
  }

  /** What is wrong with a request's body. */
  body(operation: Operation, value: unknown): readonly Fault[] {
    const schema = operation.body?.schema;
    return schema ? this.#judge(this.#open, `${operation.id} body`, schema, value) : [];
  }

  /** What is wrong with a parameter, given as it stands in a URL or a header. */
  parameter(operation: Operation, parameter: Parameter, text: string): readonly Fault[] {
    const { in: place, name, schema } = parameter;
    return this.#judge(this.#open, `${operation.id} ${place} ${name}`, schema, typed(this.#type(schema), text));
  }

  /** What is wrong with an answer's body: a property that the contract does not have is wrong too. */
  answer(operation: Operation, status: number, mediaType: string, value: unknown): readonly Fault[] {
    const schema = operation.responses.get(status)?.content[mediaType];
    return schema ? this.#judge(this.#closed, `${operation.id} ${status} ${mediaType}`, closed(schema), value) : [];
  }

  /** What is wrong with a value by one of the contract's named schemas, closed as in an answer. */
  component(name: string, value: unknown): readonly Fault[] {
    return this.#judge(this.#closed, `component ${name}`, { $ref: `#/components/schemas/${name}` }, value);
  }

  #judge(ajv: Ajv2020, key: string, schema: Schema, value: unknown): readonly Fault[] {
    const validate = this.#compiled.get(key) ?? ajv.compile(rooted(schema) as Schema);
    this.#compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(faultOf);
  }

  #type(schema: Schema): unknown {
    const ref = typeof schema.$ref === 'string' ? this.#open.getSchema(rooted(schema).$ref as string)?.schema : schema;
    return (ref as Schema | undefined)?.type;
  }
}

const base = 'https://nagrik.dev/contract';

function compiler(schemas: Readonly<Record<string, Schema>>, close: boolean): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, inlineRefs: false });
  addFormats.default(ajv);
  const own = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, close ? closed(schema) : schema]),
  );
  ajv.addSchema({ $id: base, components: { schemas: own } });
  return ajv;
}

/** References lead into the contract, wherever the schema that holds them stands. */
function rooted(value: Schema): Schema {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', `"$ref":"${base}#/`)) as Schema;
}

/**
 * The same schema with every object closed that lists its properties: an answer must not say more than the contract does. A
 * condition (`if`, `then`, `else`) stays open: it names only the properties that it is about.
 */
function closed<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => closed(one)) as T;
  if (!value || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    copy[key] = ['if', 'then', 'else', 'example', 'examples', 'enum', 'const'].includes(key) ? part : closed(part);
  }
  const lists = copy.properties && typeof copy.properties === 'object' && copy.type === 'object';
  if (lists && copy.additionalProperties === undefined) copy.additionalProperties = false;
  return copy as T;
}

function faultOf({ instancePath, keyword, params }: ErrorObject): Fault {
  const { missingProperty, additionalProperty } = params as Record<string, unknown>;
  const name = missingProperty ?? additionalProperty;
  if (typeof name !== 'string') return { pointer: instancePath, keyword };
  // The name of an undeclared property may itself be what somebody typed: only what looks like a field's name is told.
  return { pointer: `${instancePath}/${/^[a-z][\w-]{0,40}$/i.test(name) ? name : '…'}`, keyword };
}

/** A parameter's text as the value that its schema speaks of. */
function typed(type: unknown, text: string): unknown {
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
