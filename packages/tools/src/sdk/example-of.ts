import { format } from 'prettier';
import { resolve, type Contract, type Parameter, type Resolved, type Schema } from './contract.ts';
import { bodyOf, headersOf, isPaged, pathNamesOf, queryOf } from './operation-shape.ts';

/**
 * A program of a few lines that calls the operation with the contract's minimal example; it stands under `@example` and is
 * compiled like every other example.
 *
 * @throws Error where the contract has no example of something that the call needs
 */
export async function exampleOf(contract: Contract, one: Resolved): Promise<string> {
  const { operationId: id } = one.operation;
  const values = [
    ...pathNamesOf(one).map((name) => exampleValue(contract, one, 'path', name)),
    ...queryArgument(contract, one),
    ...headersArgument(contract, one),
    ...bodyArgument(contract, one),
  ];
  const call = `${id}(${['portal', ...values].join(', ')})`;
  const text = isPaged(one)
    ? `for await (const item of ${call}) console.log(item${firstOf(contract, itemOf(contract, one.success.schema))});`
    : `const result = await ${call};
       if (result.ok) console.log(${shownOf(contract, one)});
       else console.error(result.error.kind, result.error.code);`;
  // Narrower than the code around it: an example is read in a tooltip.
  const formatted = await format(text, { parser: 'typescript', singleQuote: true, printWidth: 90 });
  return formatted.trim();
}

/** Which part of a success an example shows. */
function shownOf(contract: Contract, { success }: Resolved): string {
  if (!success.mediaType) return 'result.meta.status';
  if (!success.mediaType.includes('json')) return 'result.data.size';
  return `result.data${firstOf(contract, success.schema)}`;
}

/** The first thing in an object that is always there and that may be printed: personal data is not. */
function firstOf(contract: Contract, schema: Schema | undefined): string {
  const { required = [], properties = {} } = schema ? resolve(contract, schema) : {};
  const plain = required.find((name) => {
    const property = properties[name];
    return property && !property['x-personal'] && !resolve(contract, property)['x-personal'];
  });
  return plain && properties[plain] && schema?.$ref ? `.${plain}` : '';
}

function itemOf(contract: Contract, schema: Schema | undefined): Schema | undefined {
  return schema && resolve(contract, schema).properties?.['items']?.items;
}

function exampleValue(contract: Contract, one: Resolved, place: Parameter['in'], name: string): string {
  const parameter = one.parameters.find((candidate) => candidate.in === place && candidate.name === name);
  const schema = parameter?.schema && resolve(contract, parameter.schema);
  const value = parameter?.example ?? (schema?.['examples'] as unknown[] | undefined)?.[0];
  if (value === undefined) throw new Error(`${one.operation.operationId}: the parameter ${name} needs an example.`);
  return JSON.stringify(value);
}

function queryArgument(contract: Contract, one: Resolved): string[] {
  const query = queryOf(one);
  if (query.length === 0) return [];
  const required = query.filter((parameter) => parameter.required);
  const shown = required.map(({ name }) => `${name}: ${exampleValue(contract, one, 'query', name)}`);
  // What stands before a body has to be given; what stands last can be left out.
  return shown.length > 0 || bodyOf(one) ? [`{ ${shown.join(', ')} }`] : [];
}

function headersArgument(contract: Contract, one: Resolved): string[] {
  const shown = headersOf(one).map(({ name }) => `'${name}': ${exampleValue(contract, one, 'header', name)}`);
  return shown.length > 0 ? [`{ ${shown.join(', ')} }`] : [];
}

function bodyArgument(contract: Contract, one: Resolved): string[] {
  const body = bodyOf(one);
  if (!body) return [];
  const [mediaType, { examples }] = body;
  if (!mediaType.includes('json')) return ['file'];
  const minimal = examples?.['minimal'] && resolve(contract, examples['minimal']);
  if (!minimal) throw new Error(`${one.operation.operationId}: the body needs a minimal example.`);
  return [JSON.stringify(minimal.value)];
}
