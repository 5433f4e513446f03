import { parseReference } from '../domain/reference.ts';
import { requestValidators } from '../generated/request-validators.ts';
import { routes } from '../generated/routes.ts';
import { fieldProblems, type Validator } from './contract-errors.ts';
import type { OperationId } from './operation.ts';
import type { PortalSettings } from './portal.ts';
import { type FieldProblem, invalid, Problem } from './problem.ts';

type Place = 'path' | 'query' | 'header';

/** A request whose every part is what the contract says. */
export interface ValidRequest {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
}

const validators = requestValidators as unknown as Readonly<
  Record<OperationId, Partial<Readonly<Record<Place | 'body', Validator>>>>
>;

/**
 * Reads and judges a request by the contract.
 * A body that is not JSON is left to the operation, as a stream.
 * @throws {Problem} `malformed-request`, `invalid-request`, `body-too-large`.
 */
export async function readRequest(
  id: OperationId,
  request: Request,
  rawPath: Readonly<Record<string, string>>,
  settings: PortalSettings,
): Promise<ValidRequest> {
  const route = routes[id];
  const errors: FieldProblem[] = [];
  const judge = <T>(place: Place | 'body', value: T): T => {
    const validate = validators[id][place];
    if (validate && !validate(value)) errors.push(...fieldProblems(validate.errors ?? [], place));
    else if (!sound(value)) errors.push(...unsoundTexts(value, place));
    return value;
  };
  const path = judge('path', { ...rawPath } as Record<string, unknown>);
  const query = judge('query', digitsAlone(route.integers, queryOf(new URL(request.url).searchParams)));
  const headers = judge('header', digitsAlone(route.integers, headersOf(request.headers, route.headers)));
  if (typeof path.reference === 'string') {
    const reference = parseReference(path.reference);
    if (reference) path.reference = reference.reference;
    else errors.push({ pointer: '/reference', in: 'path', code: 'check-character' });
  }
  if (route.body === 'none') {
    if (errors.length > 0) throw refusal(id, errors);
    return { path, query, headers, body: undefined };
  }
  if (route.body === 'stream') {
    if (errors.length > 0) throw refusal(id, errors);
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== route.mediaType) {
      throw new Problem('malformed-request', { status: 415, detail: `The content-type must be ${route.mediaType}.` });
    }
    return { path, query, headers, body: request.body };
  }
  const body = judge('body', await readJson(id, request, settings.maxBodyBytes));
  if (errors.length > 0) throw refusal(id, errors);
  return { path, query, headers, body };
}

/** A few operations have so little to say that the contract gives them no 422: there a wrong parameter is a wrong call. */
function refusal(id: OperationId, errors: FieldProblem[]): Problem {
  const statuses: readonly number[] = routes[id].statuses;
  return statuses.includes(422) ? invalid(...errors) : new Problem('malformed-request', { errors });
}

function queryOf(parameters: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }
  return query;
}

/**
 * A blank, `1e2` and `0x10` become numbers where texts are turned into them; the contract's integers are digits. What is odd
 * stands there as what no validator takes for a number.
 */
function digitsAlone(names: readonly string[], texts: Record<string, unknown>): Record<string, unknown> {
  for (const name of names) {
    const text = texts[name];
    if (typeof text === 'string' && !/^-?\d+$/.test(text)) texts[name] = {};
  }
  return texts;
}

function headersOf(headers: Headers, names: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) values[name] = value;
  }
  return values;
}

async function readJson(id: OperationId, request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Problem('malformed-request', { detail: 'The content-type must be application/json.' });
  }
  const bytes = await readBytes(id, request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Problem('malformed-request', { detail: 'The body is not JSON in UTF-8.' });
  }
}

async function readBytes(id: OperationId, request: Request, limit: number): Promise<Uint8Array> {
  const statuses: readonly number[] = routes[id].statuses;
  const status = statuses.includes(413) ? 413 : 400;
  const tooLarge = new Problem('body-too-large', { status, detail: `At most ${limit} bytes.` });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body) {
      size += part.byteLength;
      if (size > limit) throw tooLarge;
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('malformed-request', { detail: 'The body broke off.' });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** PostgreSQL keeps neither NUL characters nor halves of surrogate pairs: such texts are refused, not changed. */
const soundText = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

function sound(value: unknown): boolean {
  if (typeof value === 'string') return soundText(value);
  if (value && typeof value === 'object') return Object.values(value).every(sound);
  return true;
}

function unsoundTexts(value: unknown, place: Place | 'body', pointer = ''): FieldProblem[] {
  if (typeof value === 'string') return soundText(value) ? [] : [{ pointer, in: place, code: 'pattern' }];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => unsoundTexts(part, place, `${pointer}/${key}`));
}
