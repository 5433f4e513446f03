import { operationsOf, pascal, refName, type Contract, type Resolved } from './contract.ts';

/** Kinds of failure by the status that documents them; `transport/attempt.ts` tells them apart the same way. */
const kindOfStatus: Readonly<Record<string, string>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
};

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
export function emitOperations(contract: Contract): Map<string, string> {
  const byTag = new Map<string, Resolved[]>();
  for (const one of operationsOf(contract)) {
    const [tag = 'portal'] = one.operation.tags;
    byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  return new Map([...byTag].map(([tag, all]) => [`${tag}.ts`, emitModule(all)]));
}

function emitModule(all: readonly Resolved[]): string {
  const streams = all.filter(isStream);
  const calls = all.filter((one) => !isStream(one));
  const names = new Set(calls.flatMap(typeNames));
  const imports = [
    calls.length > 0 && `import { call } from '../../transport/call.ts';`,
    streams.length > 0 && `import type { Operation } from '../../transport/operation.ts';`,
    calls.some(isPaged) && `import { paged, type PagedCall } from '../../transport/paged.ts';`,
    calls.length > 0 && `import type { CallOptions, Portal } from '../../transport/portal.ts';`,
    calls.length > 0 &&
      `import type { Failure${calls.some((one) => !isPaged(one)) ? ', Result' : ''} } from '../../transport/result.ts';`,
    names.size > 0 && `import type { ${[...names].sort().join(', ')} } from '../types.ts';`,
  ].filter(Boolean);
  return [...imports, '', ...all.map((one) => (isStream(one) ? emitStream(one) : emitCall(one)))].join('\n');
}

const isStream = ({ success }: Resolved) => success.mediaType === 'text/event-stream';
const isPaged = ({ operation }: Resolved) => operation['x-paginate'] === 'cursor';
const queryOf = (one: Resolved) => one.parameters.filter((parameter) => parameter.in === 'query');
const isKeyed = (one: Resolved) => one.parameters.some(({ name }) => name === 'idempotency-key');
const bodyOf = ({ operation }: Resolved) => Object.entries(operation.requestBody?.content ?? {})[0];

function typeNames(one: Resolved): string[] {
  const own = queryOf(one).length > 0 ? ['operations'] : [];
  return [...own, refName(bodyOf(one)?.[1].schema), refName(one.success.schema)].filter((name) => name !== undefined);
}

function dataType({ success }: Resolved): string {
  if (!success.mediaType) return 'void';
  if (!success.mediaType.includes('json')) return 'Blob';
  return refName(success.schema) ?? 'Record<string, unknown>';
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
    bodyOf(one)?.[0] === 'application/octet-stream' && `body: 'binary'`,
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
  const union = (all: Set<string>) => [...all].map((one) => `'${one}'`).join(' | ');
  return `Failure<\n  ${union(kinds)},\n  ${union(codes)},\n  ${data}\n>`;
}

function emitCall(one: Resolved): string {
  const { operation, path } = one;
  const name = operation.operationId;
  const title = pascal(name);
  const data = dataType(one);
  const pathNames = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter as string);
  const query = queryOf(one);
  const body = bodyOf(one);
  const queryOptional = query.every(({ required }) => !required);
  const bodyType = body && (body[0] === 'application/octet-stream' ? 'Blob' : (refName(body[1].schema) ?? 'unknown'));
  const signature = [
    'portal: Portal',
    ...pathNames.map((parameter) => `${parameter}: string`),
    query.length > 0 && `query: ${title}Query${queryOptional ? ' = {}' : ''}`,
    bodyType && `body: ${bodyType}`,
    'options?: CallOptions',
  ].filter(Boolean);
  const input = [
    pathNames.length > 0 && `path: { ${pathNames.join(', ')} }`,
    query.length > 0 && (isPaged(one) ? 'query: cursor ? { ...query, cursor } : query' : 'query'),
    bodyType && 'body',
  ].filter(Boolean);
  const inputText = input.length > 0 ? `{ ${input.join(', ')} }` : '{}';
  const item = `${data}['items'][number]`;
  const returns = isPaged(one)
    ? `PagedCall<${data}, ${item}, ${title}Failure>`
    : `Promise<Result<${data}, ${title}Failure>>`;
  const types = isPaged(one) ? `<${data}, ${title}Failure>` : '';
  const calling = `call${types}(portal, ${descriptor(one)}, ${inputText}, options)`;
  return [
    query.length > 0 && `export type ${title}Query = NonNullable<operations['${name}']['parameters']['query']>;\n`,
    `export type ${title}Failure = ${failureType(one, data)};\n`,
    documentation(one, pathNames),
    `export function ${name}(${signature.join(', ')}): ${returns} {`,
    isPaged(one) ? `  return paged((cursor) => ${calling}, (page) => page.items);` : `  return ${calling};`,
    '}\n',
  ]
    .filter((line) => line !== false)
    .join('\n');
}

function emitStream(one: Resolved): string {
  return [documentation(one, []), `export const ${one.operation.operationId}: Operation = ${descriptor(one)};\n`].join(
    '\n',
  );
}

function documentation(one: Resolved, pathNames: readonly string[]): string {
  const { summary, description } = one.operation;
  const about = (name: string) => one.parameters.find((parameter) => parameter.name === name)?.description;
  const lines = [
    `${summary}.`,
    ...(description ? ['', ...description.trim().split('\n')] : []),
    ...(pathNames.length > 0 ? [''] : []),
    ...pathNames.flatMap((name) => (about(name) ? [`@param ${name} - ${about(name)}`] : [])),
  ];
  return ['/**', ...lines.map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd()), ' */'].join('\n');
}
