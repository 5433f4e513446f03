// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call } from '../../transport/call.ts';
import type { Operation } from '../../transport/operation.ts';
import { paged, type PagedCall } from '../../transport/paged.ts';
import type { CallOptions, Portal } from '../../transport/portal.ts';
import type { Failure, Result } from '../../transport/result.ts';
import type {
  FilingEvent,
  InboxPage,
  Match,
  MatchDecision,
  MatchList,
  Officer,
  OfficerCredentials,
  OfficerSession,
  StationEvent,
  StationFiling,
  operations,
} from '../types.ts';

export type ReadOfficerSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  Officer
>;

/**
 * Which officer am I.
 *
 * @example
 * const result = await readOfficerSession(portal);
 * if (result.ok) console.log(result.data.officerId);
 * else console.error(result.error.kind, result.error.code);
 */
export function readOfficerSession(
  portal: Portal,
  options?: CallOptions,
): Promise<Result<Officer, ReadOfficerSessionFailure>> {
  return call(
    portal,
    { id: 'readOfficerSession', method: 'GET', path: '/station/session', auth: ['officer'] },
    {},
    options,
  );
}

export type SignInOfficerFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'credentials-wrong',
  OfficerSession
>;

/**
 * Sign in as a station officer.
 *
 * @example
 * const result = await signInOfficer(portal, {
 *   officerId: 'kotwali-1',
 *   password: 'namuna-1234',
 * });
 * if (result.ok) console.log(result.data.accessToken);
 * else console.error(result.error.kind, result.error.code);
 */
export function signInOfficer(
  portal: Portal,
  body: OfficerCredentials,
  options?: CallOptions,
): Promise<Result<OfficerSession, SignInOfficerFailure>> {
  return call(portal, { id: 'signInOfficer', method: 'POST', path: '/station/session' }, { body }, options);
}

export type EndOfficerSessionFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  'malformed-request' | 'unauthenticated' | 'session-expired' | 'too-many-requests' | 'internal' | 'unavailable',
  void
>;

/**
 * Sign out.
 *
 * @example
 * const result = await endOfficerSession(portal);
 * if (result.ok) console.log(result.meta.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function endOfficerSession(
  portal: Portal,
  options?: CallOptions,
): Promise<Result<void, EndOfficerSessionFailure>> {
  return call(
    portal,
    { id: 'endOfficerSession', method: 'DELETE', path: '/station/session', auth: ['officer'], answer: 'none' },
    {},
    options,
  );
}

export type ListInboxQuery = NonNullable<operations['listInbox']['parameters']['query']>;

export type ListInboxFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  InboxPage
>;

/**
 * The filings at my station.
 *
 * @example
 * for await (const item of listInbox(portal)) console.log(item.reference);
 */
export function listInbox(
  portal: Portal,
  query: ListInboxQuery = {},
  options?: CallOptions,
): PagedCall<InboxPage, InboxPage['items'][number], ListInboxFailure> {
  return paged(
    (cursor, own) =>
      call<InboxPage, ListInboxFailure>(
        portal,
        { id: 'listInbox', method: 'GET', path: '/station/inbox', auth: ['officer'] },
        { query: cursor ? { ...query, cursor } : query },
        own,
      ),
    (page) => page.items,
    options,
  );
}

/**
 * Tells when the inbox has changed.
 *
 * `text/event-stream`; a message `event: inbox-changed` with the reference as JSON in `data`. A comment comes every 15 seconds.
 */
export const watchInbox: Operation = {
  id: 'watchInbox',
  method: 'GET',
  path: '/station/inbox/stream',
  auth: ['officer'],
  answer: 'stream',
};

export type ReadStationFilingFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  StationFiling
>;

/**
 * One filing at my station.
 *
 * The first reading by an officer is recorded as `opened`.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await readStationFiling(portal, 'BR-5117044-26-00016-K');
 * if (result.ok) console.log(result.data.status);
 * else console.error(result.error.kind, result.error.code);
 */
export function readStationFiling(
  portal: Portal,
  reference: string,
  options?: CallOptions,
): Promise<Result<StationFiling, ReadStationFilingFailure>> {
  return call(
    portal,
    { id: 'readStationFiling', method: 'GET', path: '/station/filings/{reference}', auth: ['officer'] },
    { path: { reference } },
    options,
  );
}

export type PostFilingEventFailure = Failure<
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
 * Say what the station has done.
 *
 * Refused with `illegal-event` where the order of events does not allow it. Closing needs a reason and words in the citizen's language.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 *
 * @example
 * const result = await postFilingEvent(portal, 'BR-5117044-26-00016-K', {
 *   kind: 'acknowledged',
 * });
 * if (result.ok) console.log(result.data.seq);
 * else console.error(result.error.kind, result.error.code);
 */
export function postFilingEvent(
  portal: Portal,
  reference: string,
  body: StationEvent,
  options?: CallOptions,
): Promise<Result<FilingEvent, PostFilingEventFailure>> {
  return call(
    portal,
    {
      id: 'postFilingEvent',
      method: 'POST',
      path: '/station/filings/{reference}/events',
      auth: ['officer'],
      keyed: true,
    },
    { path: { reference }, body },
    options,
  );
}

export type ReadAttachmentFailure = Failure<
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
 * Look at an attachment.
 *
 * The metadata-free derivative of a picture; a PDF as it came, as a download.
 *
 * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
 * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
 *
 * @example
 * const result = await readAttachment(
 *   portal,
 *   'BR-5117044-26-00016-K',
 *   'upl_3vJx8TqLw2Zr9KcYb5Ns7M',
 * );
 * if (result.ok) console.log(result.data.size);
 * else console.error(result.error.kind, result.error.code);
 */
export function readAttachment(
  portal: Portal,
  reference: string,
  uploadId: string,
  options?: CallOptions,
): Promise<Result<Blob, ReadAttachmentFailure>> {
  return call(
    portal,
    {
      id: 'readAttachment',
      method: 'GET',
      path: '/station/filings/{reference}/attachments/{uploadId}',
      auth: ['officer'],
      answer: 'blob',
    },
    { path: { reference, uploadId } },
    options,
  );
}

export type ListMatchesFailure = Failure<
  'invalid' | 'unauthenticated' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  MatchList
>;

/**
 * What may belong together, for my station.
 *
 * Pairs of which the report or the entry is at the officer's station: those that nobody has judged yet, best first, and those of which the
 * family is to be told. At most 50; as they are judged, others come. Nothing of a report is in a pair that names somebody.
 *
 * @example
 * const result = await listMatches(portal);
 * if (result.ok) console.log(result.data.items);
 * else console.error(result.error.kind, result.error.code);
 */
export function listMatches(portal: Portal, options?: CallOptions): Promise<Result<MatchList, ListMatchesFailure>> {
  return call(portal, { id: 'listMatches', method: 'GET', path: '/station/matches', auth: ['officer'] }, {}, options);
}

export type DecideMatchFailure = Failure<
  'invalid' | 'unauthenticated' | 'not-found' | 'rate-limited',
  | 'malformed-request'
  | 'unauthenticated'
  | 'session-expired'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable',
  Match
>;

/**
 * Judge a pair.
 *
 * `not_same`: it is not suggested again. `tell_family`: the station that has the report tells the person who made it, in person or on the
 * telephone. Nothing is sent to anybody, and no log or tracker says anything of it: that is for the officer to record (`matched`) once
 * the family has been told. The same decision twice is one; another one takes its place, and `open` takes it back: the pair is to be
 * judged again.
 *
 * @example
 * const result = await decideMatch(portal, 'mt_4f1c09d2a7b35e8860cd91fa', {
 *   decision: 'not_same',
 * });
 * if (result.ok) console.log(result.data.matchId);
 * else console.error(result.error.kind, result.error.code);
 */
export function decideMatch(
  portal: Portal,
  matchId: string,
  body: MatchDecision,
  options?: CallOptions,
): Promise<Result<Match, DecideMatchFailure>> {
  return call(
    portal,
    { id: 'decideMatch', method: 'POST', path: '/station/matches/{matchId}/decision', auth: ['officer'] },
    { path: { matchId }, body },
    options,
  );
}
