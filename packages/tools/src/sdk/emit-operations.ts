import type { Deprecation } from '../deprecations.ts';
import { pascal, type Contract, type Resolved } from './contract.ts';
import { exampleOf } from './example-of.ts';
import {
  bodyOf,
  constantHeadersOf,
  headersOf,
  isBinary,
  isKeyed,
  isPaged,
  isStream,
  operationsByTag,
  pathNamesOf,
  shapeOf,
} from './operation-shape.ts';
import { kindOfStatus } from './problem-kinds.ts';

/** Codes that a status carries wherever it is documented; an operation's own come from `x-problem-codes`. */
const codesOfStatus: Readonly<Record<string, readonly string[]>> = {
  400: ['malformed-request'],
  401: ['unauthenticated', 'session-expired'],
  403: ['forbidden'],
  404: ['not-found'],
  422: ['invalid-request'],
  429: ['too-many-requests'],
  500: ['internal'],
  503: ['unavailable'],
};

/** One module for each tag: a function for each operation. @returns text by file name */
export async function emitOperations(contract: Contract): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [tag, all] of operationsByTag(contract)) files.set(`${tag}.ts`, await emitModule(contract, all));
  return files;
}

async function emitModule(contract: Contract, all: readonly Resolved[]): Promise<string> {
  const streams = all.filter(isStream);
  const calls = all.filter((one) => !isStream(one));
  const names = new Set(
    calls
      .map(shapeOf)
      .flatMap(({ types, queryType, headersType }) => [...types, ...(queryType || headersType ? ['operations'] : [])]),
  );
  const imports = [
    calls.length > 0 && `import { call } from '../../transport/call.ts';`,
    streams.length > 0 && `import type { Operation } from '../../transport/operation.ts';`,
    calls.some(isPaged) && `import { paged, type PagedCall } from '../../transport/paged.ts';`,
    calls.length > 0 && `import type { CallOptions, Portal } from '../../transport/portal.ts';`,
    calls.length > 0 &&
      `import type { Failure${calls.some((one) => !isPaged(one)) ? ', Result' : ''} } from '../../transport/result.ts';`,
    names.size > 0 && `import type { ${[...names].sort().join(', ')} } from '../types.ts';`,
  ].filter(Boolean);
  const emitted = all.map((one) => (isStream(one) ? emitStream(one) : emitCall(contract, one)));
  return [...imports, '', ...(await Promise.all(emitted))].join('\n');
}

function descriptor(one: Resolved): string {
  const { operation, success } = one;
  const auth = (operation.security ?? []).flatMap(Object.keys);
  const answer = isStream(one)
    ? 'stream'
    : !success.mediaType
      ? 'none'
      : success.mediaType.includes('json')
        ? ''
        : 'blob';
  const parts = [
    `id: '${operation.operationId}'`,
    `method: '${one.method.toUpperCase()}'`,
    `path: '${one.path}'`,
    auth.length > 0 && `auth: [${auth.map((scheme) => `'${scheme}'`).join(', ')}]`,
    isKeyed(one) && 'keyed: true',
    isBinary(one) && `body: 'binary'`,
    answer && `answer: '${answer}'`,
  ];
  return `{ ${parts.filter(Boolean).join(', ')} }`;
}

function failureType(one: Resolved, data: string): string {
  const statuses = Object.keys(one.operation.responses).filter((status) => status >= '4');
  const kinds = new Set(statuses.flatMap((status) => kindOfStatus[status] ?? []));
  if (isKeyed(one)) kinds.add('unknown-outcome');
  // A secured operation fails so without a request, too.
  if (one.operation.security?.length) kinds.add('unauthenticated');
  const codes = new Set([
    ...statuses.flatMap((status) => codesOfStatus[status] ?? []),
    ...(isKeyed(one) ? ['in-progress', 'key-reused'] : []),
    ...(one.operation['x-problem-codes'] ?? []),
  ]);
  const union = (all: Set<string>) => [...all].map((one) => `'${one}'`).join(' | ') || 'never';
  return `Failure<\n  ${union(kinds)},\n  ${union(codes)},\n  ${data}\n>`;
}

async function emitCall(contract: Contract, one: Resolved): Promise<string> {
  const { id, data, item, parameters, queryType, headersType } = shapeOf(one);
  const title = pascal(id);
  const pathNames = pathNamesOf(one);
  const signature = ['portal: Portal', ...parameters.map(({ declaration }) => declaration), 'options?: CallOptions'];
  const headers = [
    ...(isBinary(one) ? [`'content-type': '${bodyOf(one)?.[0]}'`] : []),
    ...constantHeadersOf(one).map(({ name, schema }) => `'${name}': '${String(schema?.['default'])}'`),
    ...(headersType ? ['...headers'] : []),
  ];
  const input = [
    pathNames.length > 0 && `path: { ${pathNames.join(', ')} }`,
    queryType && (item ? 'query: cursor ? { ...query, cursor } : query' : 'query'),
    headers.length > 0 && `header: { ${headers.join(', ')} }`,
    bodyOf(one) && 'body',
  ].filter(Boolean);
  const inputText = input.length > 0 ? `{ ${input.join(', ')} }` : '{}';
  const returns = item ? `PagedCall<${data}, ${item}, ${title}Failure>` : `Promise<Result<${data}, ${title}Failure>>`;
  const types = item ? `<${data}, ${title}Failure>` : '';
  const calling = `call${types}(portal, ${descriptor(one)}, ${inputText}, ${item ? 'own' : 'options'})`;
  return [
    queryType && `export type ${queryType} = NonNullable<operations['${id}']['parameters']['query']>;\n`,
    headersType &&
      `export type ${headersType} = Pick<operations['${id}']['parameters']['header'], ${headersOf(one)
        .map(({ name }) => `'${name}'`)
        .join(' | ')}>;\n`,
    `export type ${title}Failure = ${failureType(one, data)};\n`,
    comment([...documentation(one), '', '@example', ...(await exampleOf(contract, one)).split('\n')]),
    `export function ${id}(${signature.join(', ')}): ${returns} {`,
    item ? `  return paged((cursor, own) => ${calling}, (page) => page.items, options);` : `  return ${calling};`,
    '}\n',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

function emitStream(one: Resolved): string {
  return [
    comment(documentation(one)),
    `export const ${one.operation.operationId}: Operation = ${descriptor(one)};\n`,
  ].join('\n');
}

/** What the contract says of an operation and of its path's parameters, as lines of a comment. */
export function documentation(one: Resolved): string[] {
  const { summary, description, 'x-deprecation': deprecation } = one.operation;
  const about = (name: string) => one.parameters.find((parameter) => parameter.name === name)?.description;
  const parameters = pathNamesOf(one).flatMap((name) => (about(name) ? [`@param ${name} - ${about(name)}`] : []));
  return [
    `${summary}.`,
    ...(description ? ['', ...description.trim().split('\n')] : []),
    ...(parameters.length > 0 ? ['', ...parameters] : []),
    ...(deprecation ? ['', `@deprecated ${farewell(deprecation)}`] : []),
  ];
}

const farewell = ({ since, sunset, link }: Deprecation): string =>
  [`Since ${since}.`, sunset && `Goes away on ${sunset}.`, link && `See ${link}`].filter(Boolean).join(' ');

export const comment = (lines: readonly string[]): string =>
  ['/**', ...lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()), ' */'].join('\n');
