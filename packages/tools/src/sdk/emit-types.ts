import openapiTS, { astToString } from 'openapi-typescript';
import { isExample, reachOf, refName, resolve, type Contract, type Schema } from './contract.ts';

/**
 * The types of the contract. Enums are closed in what is sent and open in what is received, because a newer portal may know
 * more values: an enum that only answers reach gets `| Unknown`; where an answer leads to a schema that requests use too, it
 * is wrapped in `Open<…>`.
 */
export async function emitTypes(contract: Contract): Promise<string> {
  const text = JSON.stringify(opened(contract));
  const types = astToString(await openapiTS(text, { rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true }));
  return `import type { Open, Unknown } from '../enums/unknown.ts';\n\n${plainComments(insertOpen(types))}`;
}

/** openapi-typescript has no hook for enums in every place, so the open ones go through it as literals that are found again. */
const unknownMark = '§unknown';
const openMark = (name: string) => `§open ${name}`;

const insertOpen = (types: string) =>
  types.replaceAll(`"${unknownMark}"`, 'Unknown').replace(/"§open (\w+)"/g, `Open<components['schemas']['$1']>`);

/** Editors and TypeDoc show the text of a comment, and do not know the tags that openapi-typescript puts before it. */
const plainComments = (types: string) =>
  types
    .replaceAll('@description ', '')
    // A value is no program, as which every other `@example` is compiled.
    .replace(/@example (.+?)(?= \*\/$|$)/gm, 'Such as `$1`.')
    .replace(/^ *(\/\*\* @constant \*\/|\* @constant)\n/gm, '')
    .replace(/^ *(\/\*\* @enum \{string\} \*\/|\* @enum \{string\})\n/gm, '');

function opened(contract: Contract): Contract {
  const { requests, answers } = reachOf(contract);
  const open = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(open);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...rest } = node as Schema;
    const name = $ref && refName({ $ref });
    if (name && requests.has(name) && holdsEnum(contract, { $ref })) return { ...rest, enum: [openMark(name)] };
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => {
        if (isExample(key)) return [key, child];
        if (key === 'enum' && Array.isArray(child)) return [key, [...(child as string[]), unknownMark]];
        return [key, open(child)];
      }),
    );
  };
  const onlyAnswers = (name: string) => answers.has(name) && !requests.has(name);
  const openResponses = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key, key === 'responses' ? open(child) : openResponses(child)]),
    );
  };
  const { schemas, ...components } = contract.components;
  return {
    ...contract,
    paths: openResponses(contract.paths) as Contract['paths'],
    components: {
      ...contract.components,
      ...(openResponses(components) as object),
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, onlyAnswers(name) ? (open(schema) as Schema) : schema]),
      ),
    },
  };
}

/** Whether a value of this schema can hold an enum somewhere. A condition (`if`) only judges and holds nothing. */
function holdsEnum(contract: Contract, schema: Schema, trail: readonly string[] = []): boolean {
  if (schema.$ref && trail.includes(schema.$ref)) return false;
  const target = resolve(contract, schema);
  const here = schema.$ref ? [...trail, schema.$ref] : trail;
  const { items, properties = {}, additionalProperties, enum: values } = target;
  const parts = [items, ...Object.values(properties), additionalProperties].filter((part) => typeof part === 'object');
  return values !== undefined || parts.some((part) => holdsEnum(contract, part, here));
}
