// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { Operation } from '../../transport/operation.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type {
  ContactWishes,
  Filed,
  FilingAnswer,
  FilingEvent,
  FilingEvents,
  FilingPage,
  FilingStatus,
  Information,
  Outcome,
  ReopeningRequest,
  Satisfaction,
  Withdrawal,
  operations,
} from '../types.ts';

export type ListFilingsQuery = NonNullable<operations['listFilings']['parameters']['query']>;

export type ListFilingsFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  FilingPage
>;

/**
 * What I filed, of every kind.
 *
 * @example
 * for await (const item of listFilings(portal)) console.log(item.reference);
 */
export function listFilings(
  portal: Portal,
  query: ListFilingsQuery = {},
  options?: CallOptions,
): PagedCall<FilingPage, FilingPage['items'][number], ListFilingsFailure> {
  return paged(
    (cursor, own) =>
      call<FilingPage, ListFilingsFailure>(
        portal,
        { id: 'listFilings', method: 'GET', path: '/filings', auth: ['citizen'] },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

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

export type ReadFiledFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Filed
>;

/**
 * What I filed, as it is kept.
 *
 * For whoever filed it, of every service (DPDP Act 2023 s.11). Not with the access code: the paper on which it stands may be in other hands.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await readFiled(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.placeNames);
 * else console.error(result.error.kind, result.error.code);
 */
export function readFiled(
  portal: Portal,
  reference: string,
  options?: CallOptions,
): Promise<Result<Filed, ReadFiledFailure>> {
  return call(
    portal,
    { id: 'readFiled', method: 'GET', path: '/filings/{reference}/filed', auth: ['citizen'] },
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

export type AddInformationFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'already-closed',
  FilingEvent
>;

/**
 * Add something to a filing.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await addInformation(portal, 'BR-5117044-26-00016-K', {
 *   text: 'नमूना - मुझे गाड़ी का नंबर याद आया।',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function addInformation(
  portal: Portal,
  reference: string,
  body: Information,
  options?: CallOptions,
): Promise<Result<FilingEvent, AddInformationFailure>> {
  return call(
    portal,
    {
      id: 'addInformation',
      method: 'POST',
      path: '/filings/{reference}/information',
      auth: ['citizen', 'accessCode'],
      keyed: true,
    },
    { path: { reference }, body },
    options,
  );
}

export type WithdrawFilingFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'already-closed',
  FilingEvent
>;

/**
 * Withdraw a filing.
 *
 * Nothing is deleted; the record says that it was withdrawn. Possible until a FIR is registered or the filing is closed, and where the service lets it be withdrawn.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await withdrawFiling(portal, 'BR-5117044-26-00016-K', {
 *   reason: 'resolved',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function withdrawFiling(
  portal: Portal,
  reference: string,
  body: Withdrawal,
  options?: CallOptions,
): Promise<Result<FilingEvent, WithdrawFilingFailure>> {
  return call(
    portal,
    { id: 'withdrawFiling', method: 'POST', path: '/filings/{reference}/withdrawal', auth: ['citizen'], keyed: true },
    { path: { reference }, body },
    options,
  );
}

export type AskReopeningFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'illegal-event',
  FilingEvent
>;

/**
 * Ask the station to open a filing again.
 *
 * Of what has ended: a decision that whoever filed does not accept, or something new that came. The station has it on its list again and
 * opens it or says why not; who stands above it is told when it says nothing. Once after each end. Nothing of it delays the way to the
 * Superintendent of Police (BNSS s.173(4)). `illegal-event` where the filing is open, or its service opens nothing again.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await askReopening(portal, 'BR-5117044-26-00016-K', {
 *   text: 'नमूना - फिर से देखें।',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function askReopening(
  portal: Portal,
  reference: string,
  body: ReopeningRequest,
  options?: CallOptions,
): Promise<Result<FilingEvent, AskReopeningFailure>> {
  return call(
    portal,
    { id: 'askReopening', method: 'POST', path: '/filings/{reference}/reopening', auth: ['citizen'], keyed: true },
    { path: { reference }, body },
    options,
  );
}

export type AnswerFilingFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused'
  | 'already-closed'
  | 'illegal-event',
  FilingEvent
>;

/**
 * Say yes or no to what is asked about a filing.
 *
 * Some events ask whoever filed: whether all is well after an absence, whether a visit that the station recorded took place. `asked` of
 * `readFiling` has the question; the answer is an event of the log, which the station reads, and a `denied` is told to whom the rules of
 * the service name. `illegal-event` where nothing is asked, or something else by now.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await answerFiling(portal, 'BR-5117044-26-00016-K', {
 *   seq: 5,
 *   answer: 'confirmed',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function answerFiling(
  portal: Portal,
  reference: string,
  body: FilingAnswer,
  options?: CallOptions,
): Promise<Result<FilingEvent, AnswerFilingFailure>> {
  return call(
    portal,
    { id: 'answerFiling', method: 'POST', path: '/filings/{reference}/answers', auth: ['citizen'], keyed: true },
    { path: { reference }, body },
    options,
  );
}

export type ChangeContactFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited' | 'unknown-outcome',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'in-progress'
  | 'key-reused',
  FilingEvent
>;

/**
 * Say anew how one can be reached safely.
 *
 * In every state, also behind a FIR or an end, because an officer may still call: the account alone, since whoever holds an access code could have
 * messages say more, or none come. It is an event of the log, and what was wished is not: the station reads that, in `contact` of
 * `readStationFiling`, and the filer alone in `readFiled`, where what was filed has a place for it; in the log they are told of
 * `information_added`. The portal’s messages keep to it from then on.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await changeContact(portal, 'BR-5117044-26-00016-K', {
 *   contactBy: 'none',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function changeContact(
  portal: Portal,
  reference: string,
  body: ContactWishes,
  options?: CallOptions,
): Promise<Result<FilingEvent, ChangeContactFailure>> {
  return call(
    portal,
    { id: 'changeContact', method: 'POST', path: '/filings/{reference}/contact', auth: ['citizen'], keyed: true },
    { path: { reference }, body },
    options,
  );
}

export type AnswerSatisfactionFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'conflict' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'illegal-event',
  Satisfaction
>;

/**
 * Say whether one is satisfied with how it ended.
 *
 * Once, after the station has closed it; `citizenMay` says so (`say_satisfaction`), to the account and to no access code. The answer is no
 * event of the log, no officer reads it, and it is counted for the district alone. The same answer twice is one; another one, and an
 * answer before the end, are refused with `illegal-event`.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await answerSatisfaction(portal, 'BR-5117044-26-00016-K', {
 *   satisfied: true,
 * });
 * if (result.ok) console.log(result.data);
 * else console.error(result.error.kind, result.error.code);
 */
export function answerSatisfaction(
  portal: Portal,
  reference: string,
  body: Satisfaction,
  options?: CallOptions,
): Promise<Result<Satisfaction, AnswerSatisfactionFailure>> {
  return call(
    portal,
    { id: 'answerSatisfaction', method: 'POST', path: '/filings/{reference}/satisfaction', auth: ['citizen'] },
    { path: { reference }, body },
    options,
  );
}

export type DownloadReceiptQuery = NonNullable<operations['downloadReceipt']['parameters']['query']>;

export type DownloadReceiptFailure = Failure<
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
 * The receipt as a PDF.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await downloadReceipt(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function downloadReceipt(
  portal: Portal,
  reference: string,
  query: DownloadReceiptQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, DownloadReceiptFailure>> {
  return call(
    portal,
    {
      id: 'downloadReceipt',
      method: 'GET',
      path: '/filings/{reference}/receipt',
      auth: ['citizen', 'accessCode'],
      answer: 'blob',
    },
    { path: { reference }, query },
    options,
  );
}

export type DownloadAppealLetterQuery = NonNullable<operations['downloadAppealLetter']['parameters']['query']>;

export type DownloadAppealLetterFailure = Failure<
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
 * A letter to the Superintendent of Police as a PDF.
 *
 * To be printed, completed by hand and sent, by whoever is not satisfied with how the station ended a filing (BNSS s.173(4)). There is one as long as the last word of the log can be appealed against; `citizenMay` says so.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await downloadAppealLetter(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function downloadAppealLetter(
  portal: Portal,
  reference: string,
  query: DownloadAppealLetterQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, DownloadAppealLetterFailure>> {
  return call(
    portal,
    {
      id: 'downloadAppealLetter',
      method: 'GET',
      path: '/filings/{reference}/appeal-letter',
      auth: ['citizen', 'accessCode'],
      answer: 'blob',
    },
    { path: { reference }, query },
    options,
  );
}

export type DownloadResultQuery = NonNullable<operations['downloadResult']['parameters']['query']>;

export type DownloadResultFailure = Failure<
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
 * The result as a PDF.
 *
 * What came of it, where a paper of it is given; `citizenMay` says so. `not-found` before, and where there is none.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await downloadResult(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function downloadResult(
  portal: Portal,
  reference: string,
  query: DownloadResultQuery = {},
  options?: CallOptions,
): Promise<Result<Blob, DownloadResultFailure>> {
  return call(
    portal,
    {
      id: 'downloadResult',
      method: 'GET',
      path: '/filings/{reference}/result',
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
