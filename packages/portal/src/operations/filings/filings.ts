import type { AccessCodeCaller, CitizenCaller, Operation } from '../../handler/operation.ts';
import { eventStream } from '../../handler/event-stream.ts';
import { clocksOf } from '../../domain/clocks.ts';
import { filersFir } from '../firs/filed-fir.ts';
import { calendarOf } from './calendar.ts';
import { careOf } from './care-of.ts';
import type { FiledBody } from './filing-kind.ts';
import { kindOf } from './kind-of.ts';
import { eventBody, statusBody, summaryBody } from './filing-views.ts';
import { findFiling, readerOf } from './find-filing.ts';
import type { Json } from '../../store/store.ts';
import { asksSatisfaction } from '../satisfaction/satisfaction-record.ts';

export const listFilings: Operation<'listFilings'> = async ({ portal, query, caller }) => {
  const { limit = 20, cursor, service } = query;
  const places = await portal.places();
  const page = await portal.store.filings.list({
    ownerId: caller.citizen.id,
    limit,
    ...(service !== undefined && { service }),
    ...(cursor !== undefined && { cursor }),
  });
  return {
    status: 200,
    json: {
      items: page.items.map((filing) => summaryBody(portal, places, filing, readerOf(caller))),
      ...(page.next !== undefined && { nextCursor: page.next }),
    },
  };
};

export const readFiling: Operation<'readFiling'> = async ({ portal, path, caller, now }) => {
  const filing = await findFiling(portal, path.reference, caller);
  const log = await portal.store.filings.log(filing.reference);
  const status = statusBody(portal, await portal.places(), filing, log, now, readerOf(caller));
  const asks = caller.kind === 'citizen' && (await asksSatisfaction(portal, filing, log));
  // The handle of the copy changes with the minute; the answer, and so its ETag, only every five.
  const handleTime = new Date(Math.floor(now.getTime() / 300_000) * 300_000);
  const fir = status.fir && (await filersFir(portal, filing.reference, status.fir, handleTime));
  const citizenMay = [...status.citizenMay, ...(asks ? (['say_satisfaction'] as const) : [])];
  return { status: 200, json: { ...status, citizenMay, ...(fir && { fir }) } };
};

export const listFilingEvents: Operation<'listFilingEvents'> = async ({ portal, path, query, caller }) => {
  const filing = await findFiling(portal, path.reference, caller);
  const log = await portal.store.filings.log(filing.reference, query.after);
  const { rules } = kindOf(filing);
  return { status: 200, json: { events: log.map((line) => eventBody(line, readerOf(caller), rules)) } };
};

export const watchFilingEvents: Operation<'watchFilingEvents'> = async (call) => {
  const { portal, path, caller } = call;
  const filing = await findFiling(portal, path.reference, caller);
  const { reference } = filing;
  const { rules } = kindOf(filing);
  let last = Number(call.headers['last-event-id'] ?? 0);
  return {
    status: 200,
    mediaType: 'text/event-stream',
    // Proxies that gather small answers would hold events back (nginx).
    headers: { 'x-accel-buffering': 'no' },
    content: eventStream({
      ...portal.config.settings.stream,
      until: rightEnds(caller, call.now),
      stop: call.signal,
      subscribe: (wake) => portal.store.subscribe(`filing:${reference}`, () => wake()),
      async read() {
        const log = await portal.store.filings.log(reference, last);
        last = log.at(-1)?.seq ?? last;
        return log.map((line) => ({
          id: String(line.seq),
          event: 'filing-event',
          data: eventBody(line, readerOf(caller), rules),
        }));
      },
    }),
  };
};

/** A stream outlives neither the token nor, for an access code, an hour: then the client shows its right again. */
function rightEnds(caller: CitizenCaller | AccessCodeCaller, now: Date): Date {
  return caller.kind === 'citizen' ? new Date(caller.session.accessExpiresAt) : new Date(now.getTime() + 3_600_000);
}

export const readFilingCalendar: Operation<'readFilingCalendar'> = async (call) => {
  const { portal, path, query, caller, now } = call;
  const filing = await findFiling(portal, path.reference, caller);
  const log = await portal.store.filings.log(filing.reference);
  const kind = kindOf(filing);
  const clocks = clocksOf(
    kind.rules,
    log.map(({ event }) => event),
    now.toISOString(),
  );
  const messages = careOf(kind, filing.filed as Json & FiledBody).contact?.messages ?? 'plain';
  // Whoever wishes no message at all is not to be found by a calendar either.
  const manner = messages === 'plain' ? 'plain' : 'discreet';
  return {
    status: 200,
    mediaType: 'text/calendar; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="${filing.reference}.ics"` },
    content: calendarOf({ reference: filing.reference, clocks, manner }, query.language ?? call.language, now),
  };
};
