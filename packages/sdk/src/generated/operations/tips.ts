// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { Receipt, TipFiling } from '../types.ts';

export type FileTipFailure = Failure<
  'invalid' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  Receipt
>;

/**
 * Tell the police something in confidence.
 *
 * No account, no name: nothing of whoever tells it is asked, and the portal keeps neither an address nor a browser's name with it,
 * and of times the day alone. The receipt's reference and access code are the only way back to it: with both, what the station asks can be read
 * and answered (`readFiling`, `listFilingEvents`, `addInformation`). There is no receipt to download, as it could be found.
 *
 * What routes a tip stands outside its envelope, what it says inside.
 *
 * @example
 * const result = await fileTip(portal, {
 *   envelope: {
 *     sealing: 'none',
 *     content: { text: 'नमूना - पुरानी मिल के पीछे रात में शराब उतरती है।' },
 *   },
 *   language: 'hi',
 * });
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function fileTip(
  portal: Portal,
  body: TipFiling,
  options?: CallOptions,
): Promise<Result<Receipt, FileTipFailure>> {
  return call(portal, { id: 'fileTip', method: 'POST', path: '/tips', keyed: true }, { body }, options);
}
