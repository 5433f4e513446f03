import { operationsOf, resolve, type Contract, type Schema } from './contract.ts';

/** Which fields of requests and answers are personal data, by operation and by pointer (`*` stands for any index). */
export function emitPersonal(contract: Contract): string {
  const map: Record<string, { request?: Record<string, string>; response?: Record<string, string> }> = {};
  for (const { operation, success } of operationsOf(contract)) {
    const request = personalOf(contract, operation.requestBody?.content['application/json']?.schema);
    const response = personalOf(contract, success.schema);
    if (Object.keys(request).length > 0) map[operation.operationId] = { request };
    if (Object.keys(response).length > 0) map[operation.operationId] = { ...map[operation.operationId], response };
  }
  return [
    `export type PersonalCategory = 'identity' | 'contact' | 'narrative' | 'location';`,
    '',
    '/**',
    ' * Which fields are personal data (`x-personal` in the contract): JSON Pointers by operation, `*` for any index.',
    ' * What is named here is never logged.',
    ' */',
    'export const personal: Readonly<',
    '  Record<',
    '    string,',
    "    Readonly<Partial<Record<'request' | 'response', Readonly<Record<string, PersonalCategory>>>>>",
    '  >',
    `> = ${JSON.stringify(map, null, 2)};`,
    '',
  ].join('\n');
}

function personalOf(contract: Contract, schema: Schema | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (node: Schema, pointer: string, trail: readonly string[]) => {
    if (node.$ref && trail.includes(node.$ref)) return;
    const here = node.$ref ? [...trail, node.$ref] : trail;
    const target = resolve(contract, node);
    const category = node['x-personal'] ?? target['x-personal'];
    if (category) found[pointer] = category;
    for (const [name, child] of Object.entries(target.properties ?? {})) walk(child, `${pointer}/${name}`, here);
    if (target.items) walk(target.items, `${pointer}/*`, here);
  };
  if (schema) walk(schema, '', []);
  return found;
}
