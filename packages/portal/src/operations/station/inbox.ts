import { UNACKNOWLEDGED } from '../../domain/escalation.ts';
import { endOfIndianDay } from '../../domain/indian-time.ts';
import { mayBeCalled } from '../../domain/safe-contact.ts';
import type { components } from '../../generated/types.ts';
import { eventStream, type StreamMessage } from '../../handler/event-stream.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import type { Filing, FilingQuery, Json, Officer } from '../../store/store.ts';
import { careOf } from '../filings/care-of.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { serviceName } from '../filings/filing-views.ts';

type InboxFilter = components['schemas']['InboxFilter'];
type Selection = Omit<FilingQuery, 'cursor' | 'limit'>;

/** What each filter selects, out of states and clocks. */
function selections({ name, station }: Officer, now: Date): Readonly<Record<InboxFilter, Selection>> {
  const instant = now.toISOString();
  return {
    new: { station, states: UNACKNOWLEDGED },
    'due-today': { station, dueFrom: instant, dueBefore: tomorrow(now) },
    late: { station, dueBefore: instant },
    'waiting-for-citizen': { station, waiting: true },
    mine: { station, assignedTo: name, closed: false },
  };
}

/** The first instant in India of the day after. */
function tomorrow(now: Date): string {
  return new Date(Date.parse(endOfIndianDay(now.toISOString())) + 1).toISOString();
}

export const listInbox: Operation<'listInbox'> = async ({ portal, query, caller, now }) => {
  const { filings } = portal.store;
  const { limit = 20, cursor, filter } = query;
  const all = selections(caller.officer, now);
  const selection = filter === undefined ? { station: caller.officer.station } : all[filter];
  const page = await filings.list({ ...selection, limit, ...(cursor !== undefined && { cursor }) });
  const [fresh, dueToday, late, waiting, mine] = await Promise.all([
    filings.count(all.new),
    filings.count(all['due-today']),
    filings.count(all.late),
    filings.count(all['waiting-for-citizen']),
    filings.count(all.mine),
  ]);
  return {
    status: 200,
    json: {
      items: page.items.map((filing) => entryBody(portal, filing, caller.officer, now)),
      counts: { new: fresh, 'due-today': dueToday, late, 'waiting-for-citizen': waiting, mine },
      ...(page.next !== undefined && { nextCursor: page.next }),
    },
  };
};

function entryBody(portal: Portal, filing: Filing, officer: Officer, now: Date): components['schemas']['InboxEntry'] {
  const { projection, filed } = filing;
  const name = serviceName(portal, filing.service);
  const kind = kindOf(filing);
  const body = filed as Json & FiledBody;
  const subject = kind.subject?.(body);
  return {
    reference: filing.reference,
    service: filing.service,
    ...(name && { serviceName: name }),
    state: projection.state as components['schemas']['FilingState'],
    filedAt: filing.filedAt,
    updatedAt: projection.lastEventAt,
    ...(subject && { subject }),
    ...(!mayBeCalled(careOf(kind, body).contact) && { doNotCall: true }),
    filters: filtersOf(filing, officer, now),
    ...(projection.dueAt !== undefined && { nextDueAt: projection.dueAt }),
    ...(projection.assignedTo !== undefined && { assignedTo: projection.assignedTo }),
  };
}

/** The same rules as `selections`, for one filing. */
function filtersOf({ projection }: Filing, officer: Officer, now: Date): InboxFilter[] {
  const instant = now.toISOString();
  const { dueAt, state, waiting, closed, assignedTo } = projection;
  const filters: [InboxFilter, boolean][] = [
    ['new', UNACKNOWLEDGED.some((one) => one === state)],
    ['due-today', dueAt !== undefined && dueAt >= instant && dueAt < tomorrow(now)],
    ['late', dueAt !== undefined && dueAt < instant],
    ['waiting-for-citizen', waiting],
    ['mine', assignedTo === officer.name && !closed],
  ];
  return filters.filter(([, holds]) => holds).map(([filter]) => filter);
}

export const watchInbox: Operation<'watchInbox'> = ({ portal, caller, signal }) => {
  let changed = new Set<string>();
  return Promise.resolve({
    status: 200,
    mediaType: 'text/event-stream',
    headers: { 'x-accel-buffering': 'no' },
    content: eventStream({
      ...portal.config.settings.stream,
      until: new Date(caller.session.accessExpiresAt),
      stop: signal,
      subscribe: (wake) =>
        portal.store.subscribe(`station:${caller.officer.station}`, (reference = '') => {
          changed.add(reference);
          wake();
        }),
      read(): Promise<StreamMessage[]> {
        const messages = [...changed].map((reference) => ({ event: 'inbox-changed', data: reference }));
        changed = new Set();
        return Promise.resolve(messages);
      },
    }),
  });
};
