import type { Operation } from '../contract/contract.ts';
import type { Validators } from '../contract/validators.ts';
import { expect, Finding } from '../suite/finding.ts';
import type { Answer } from './answer.ts';

/**
 * Holds any answer against the contract: status, media type, headers, body. Every answer of the whole run goes through here, also
 * those that a check asked for with another aim.
 * @throws {Finding}
 */
export function judgeAnswer(validators: Validators, operation: Operation, answer: Answer): void {
  const { id } = operation;
  const { status } = answer;
  const documented = operation.responses.get(status);
  expect(status < 500 || status === 503, `${id} answered ${status}: the portal made a mistake`);
  expect(documented, `${id} answered ${status}, which the contract does not give it${codeOf(answer)}`);
  for (const name of documented.requiredHeaders) {
    expect(answer.headers.has(name), `${id} answered ${status} without the header ${name}`);
  }
  // An answer to HEAD is the headers alone, whatever it says (RFC 9110 §9.3.2).
  if (operation.method === 'HEAD') {
    expect(answer.bytes.length === 0, `${id} answered HEAD with a body`);
    return;
  }
  const types = Object.keys(documented.content);
  if (types.length === 0) {
    expect(answer.bytes.length === 0, `${id} answered ${status} with a body, which the contract does not give it`);
    return;
  }
  expect(
    types.includes(answer.mediaType),
    `${id} answered ${status} as ${answer.mediaType || 'nothing'}, not as ${types.join(' or ')}`,
  );
  if (status >= 400) judgeProblem(id, answer);
  if (!answer.isJson) return;
  expect(answer.json !== undefined, `${id} answered ${status} with a body that is not JSON`);
  const faults = validators.answer(operation, status, answer.mediaType, answer.json);
  if (faults.length > 0) {
    const told = faults.slice(0, 5).map(({ pointer, keyword }) => `${pointer || '/'} (${keyword})`);
    throw new Finding(`${id} answered ${status} with a body that breaks its schema at ${told.join(', ')}`);
  }
}

/**
 * What every refusal must be, whichever address refused (RFC 9457 §3; the contract, "Errors").
 * @throws {Finding}
 */
export function judgeProblem(what: string, answer: Answer): void {
  const { status, problem } = answer;
  expect(
    answer.mediaType === 'application/problem+json',
    `${what} refused with ${status} as ${answer.mediaType || 'nothing'}, not as application/problem+json`,
  );
  expect(answer.json !== undefined, `${what} refused with ${status} and a body that is not JSON`);
  expect(problem.status === status, `${what} refused with ${status}, and its problem document says another status`);
  expect(answer.code !== '', `${what} refused with ${status} and a problem without a code`);
  expect(
    typeof problem.title === 'string' && problem.title !== '',
    `${what} refused with ${status} and a problem without a title`,
  );
  expect(typeof problem.type === 'string', `${what} refused with ${status} and a problem without a type`);
  expect(
    problem.requestId === answer.headers.get('request-id'),
    `${what} refused with ${status}, and the request id of its problem is not that of its header`,
  );
  if (status === 429 || status === 503) {
    const seconds = answer.headers.get('retry-after') ?? '';
    expect(/^\d+$/.test(seconds), `${what} answered ${status} without a retry-after in seconds`);
  }
}

function codeOf(answer: Answer): string {
  return answer.code === '' ? '' : ` (code ${answer.code})`;
}
