// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { Operation } from '../../transport/operation.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type { FilingEvents, FilingStatus, Outcome, operations } from '../types.ts';

export type ReadFilingFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  FilingStatus
>;

/**
 * Where a filing stands.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await readFiling(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.reference);
 * else console.error(result.error.kind, result.error.code);
 */
export function readFiling(
  portal: Portal,
  reference: string,
  options?: CallOptions,
): Promise<Result<FilingStatus, ReadFilingFailure>> {
  return call(
    portal,
    { id: 'readFiling', method: 'GET', path: '/filings/{reference}', auth: ['citizen', 'accessCode'] },
    { path: { reference } },
    options,
  );
}

export type ListFilingEventsQuery = NonNullable<operations['listFilingEvents']['parameters']['query']>;

export type ListFilingEventsFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  FilingEvents
>;

/**
 * The events of a filing.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await listFilingEvents(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.events);
 * else console.error(result.error.kind, result.error.code);
 */
export function listFilingEvents(
  portal: Portal,
  reference: string,
  query: ListFilingEventsQuery = {},
  options?: CallOptions,
): Promise<Result<FilingEvents, ListFilingEventsFailure>> {
  return call(
    portal,
    { id: 'listFilingEvents', method: 'GET', path: '/filings/{reference}/events', auth: ['citizen', 'accessCode'] },
    { path: { reference }, query },
    options,
  );
}

/**
 * The events of a filing, live.
 *
 * `text/event-stream`. Each message has `event: filing-event`, the event's `seq` as `id`, and a FilingEvent as JSON in `data`.
 * It begins at once with a `retry:`, so that a client sees that it gets through, and a comment comes every 15 seconds.
 * With `last-event-id` the stream goes on after that event.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 */
export const watchFilingEvents: Operation = {
  id: 'watchFilingEvents',
  method: 'GET',
  path: '/filings/{reference}/events/stream',
  auth: ['citizen', 'accessCode'],
  answer: 'stream',
};

export type ReadFilingCalendarQuery = NonNullable<operations['readFilingCalendar']['parameters']['query']>;

export type ReadFilingCalendarFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Blob
>;

/**
 * The clocks of a filing as a calendar file.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await readFilingCalendar(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function readFilingCalendar(
  portal: Portal,
  reference: string,
  query: ReadFilingCalendarQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, ReadFilingCalendarFailure>> {
  return call(
    portal,
    {
      id: 'readFilingCalendar',
      method: 'GET',
      path: '/filings/{reference}/calendar',
      auth: ['citizen', 'accessCode'],
      answer: 'blob',
    },
    { path: { reference }, query },
    options,
  );
}

export type ReadOutcomeFailure = Failure<
  'invalid' | 'rate-limited',
  'malformed-request' | 'invalid-request' | 'too-many-requests' | 'internal' | 'unavailable',
  Outcome
>;

/**
 * Did it arrive?.
 *
 * What became of the write with this idempotency key. The key is a secret of its maker, so that no account is needed.
 *
 * @param idempotencyKey - The key of the write.
 *
 * @example
 * const result = await readOutcome(portal, '2fQv6cWm0sT8rYb1LxJ5aK');
 * if (result.ok) console.log(result.data.state);
 * else console.error(result.error.kind, result.error.code);
 */
export function readOutcome(
  portal: Portal,
  idempotencyKey: string,
  options?: CallOptions,
): Promise<Result<Outcome, ReadOutcomeFailure>> {
  return call(
    portal,
    { id: 'readOutcome', method: 'GET', path: '/outcomes/{idempotencyKey}' },
    { path: { idempotencyKey } },
    options,
  );
}
