import type { FieldProblem } from '../../handler/problem.ts';
import { invalid } from '../../handler/problem.ts';

/** What a client says of a file before it sends it. */
export interface UploadMetadata {
  readonly name: string;
  readonly mediaType: string;
  /** Of the whole file, in hex. */
  readonly sha256?: string;
}

/** Characters that a name may have. */
const longestName = 200;

/**
 * Reads `upload-metadata` of tus: pairs of a name and a value in Base64, separated by commas.
 * @throws {Problem} `invalid-request`
 */
export function readMetadata(header: string): UploadMetadata {
  const values = new Map<string, string>();
  for (const pair of header.split(',')) {
    const [name = '', value = '', ...rest] = pair.trim().split(' ');
    if (!name || rest.length > 0 || values.has(name)) throw wrong('format');
    values.set(name, textOf(value));
  }
  const mediaType = values.get('filetype');
  if (!mediaType) throw wrong('required', 'filetype');
  const sha256 = values.get('sha256');
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) throw wrong('pattern', 'sha256');
  const name = plainName(values.get('filename') ?? '');
  if ([...name].length > longestName) throw wrong('too-long', 'filename');
  return { name, mediaType, ...(sha256 !== undefined && { sha256 }) };
}

const wrong = (code: FieldProblem['code'], name?: string) =>
  invalid({ pointer: '/upload-metadata', in: 'header', code, ...(name !== undefined && { params: { name } }) });

function textOf(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrong('format');
  }
}

/** A file's name as it may stand on an officer's screen: no path, no control or bidirectional characters. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'file';
}
