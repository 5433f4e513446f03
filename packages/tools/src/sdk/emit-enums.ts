import { camel, pascal, type Contract, type Schema } from './contract.ts';

/**
 * The values of each enum of the contract, as a list that can be iterated. An enum is named after its schema, one without a
 * schema of its own after the object and the property that it stands in: `filingStateValues`, `clockKindValues`.
 */
export function emitEnums(contract: Contract): string {
  const lists = new Map<string, { readonly values: readonly string[]; readonly about: string | undefined }>();
  const walk = (name: string, schema: Schema): void => {
    // A condition judges values; it makes no enum of its own.
    const { properties = {}, items, additionalProperties, enum: values, description } = schema;
    if (values) lists.set(`${camel(name)}Values`, { values, about: description });
    for (const [property, child] of Object.entries(properties)) walk(`${name}${pascal(property)}`, child);
    if (items) walk(name, items);
    if (typeof additionalProperties === 'object') walk(name, additionalProperties);
  };
  for (const [name, schema] of Object.entries(contract.components.schemas)) walk(name, schema);
  return [
    '/**\n * The values of each enum that this SDK knows. A newer portal may answer others: see {@link isKnown}.\n *\n * @module enums\n */',
    `export { isKnown } from '../enums/is-known.ts';`,
    `export type { Known, Open, Unknown } from '../enums/unknown.ts';\n`,
    ...[...lists].map(([name, { values, about }]) =>
      [
        about && `/** ${about.trim().replaceAll('\n', ' ')} */`,
        `export const ${name} = ${JSON.stringify(values)} as const;\n`,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ].join('\n');
}
