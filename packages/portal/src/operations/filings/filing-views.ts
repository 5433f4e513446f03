import { clocksOf, silentDays } from '../../domain/clocks.ts';
import { legalKinds } from '../../domain/events.ts';
import type { FilingState } from '../../domain/filing-rules.ts';
import type { components } from '../../generated/types.ts';
import type { Places } from '../../data/places.ts';
import type { Portal } from '../../handler/portal.ts';
import type { Filing, LoggedEvent, Upload } from '../../store/store.ts';
import { deskRef } from './desks.ts';
import { kindOf } from './kind-of.ts';

type Schemas = components['schemas'];

/** Who reads: the filer (or an officer) is told who acted, the holder of an access code only in which role. */
export type Reader = 'filer' | 'access-code';

/** Fields of an event that the contract lets out. What else the log holds (permissions, sections) stays inside. */
const shown = [
  'kind',
  'at',
  'automatic',
  'text',
  'reasonCode',
  'appeal',
  'toStation',
  'fir',
  'dueAt',
  'attachments',
  'sourceStatus',
] as const;

export function eventBody({ seq, event }: LoggedEvent, reader: Reader): Schemas['FilingEvent'] {
  const body: Record<string, unknown> = { seq };
  for (const name of shown) if (event[name] !== undefined) body[name] = event[name];
  body.actor = actorBody(event.actor as Schemas['Actor'], reader);
  if (event.officer !== undefined) body.officer = actorBody(event.officer as Schemas['Actor'], reader);
  return body as Schemas['FilingEvent'];
}

function actorBody(actor: Schemas['Actor'], reader: Reader): Schemas['Actor'] {
  if (reader === 'filer') return actor;
  const { role, rank, station } = actor;
  return { role, ...(rank !== undefined && { rank }), ...(station && { station }) };
}

export function attachmentBody(upload: Upload): Schemas['Attachment'] {
  const { id, name, mediaType, bytes, sha256 } = upload;
  if (sha256 === undefined) throw new Error('only what is stored is an attachment');
  return { uploadId: id, name, mediaType, bytes, sha256 };
}

/** What the catalogue calls a service. */
export function serviceName({ services }: Pick<Portal, 'services'>, service: string): Schemas['LocalName'] | undefined {
  return services.find(({ id }) => id === service)?.name;
}

export function summaryBody(
  portal: Pick<Portal, 'services'>,
  places: Places,
  filing: Filing,
): Schemas['FilingSummary'] {
  const { projection } = filing;
  const station = deskRef(places, projection.station);
  const name = serviceName(portal, filing.service);
  return {
    reference: filing.reference,
    service: filing.service,
    ...(name && { serviceName: name }),
    state: projection.state as FilingState,
    filedAt: filing.filedAt,
    updatedAt: projection.lastEventAt,
    waitingForCitizen: projection.waiting,
    ...(station && { station }),
    ...(projection.dueAt !== undefined && { nextDueAt: projection.dueAt }),
  };
}

export function statusBody(
  portal: Pick<Portal, 'services'>,
  places: Places,
  filing: Filing,
  log: readonly LoggedEvent[],
  now: Date,
  reader: Reader,
): Schemas['FilingStatus'] {
  const { rules, receipt } = kindOf(filing);
  const lines = log.map(({ event }) => event);
  const instant = now.toISOString();
  const silent = silentDays(rules, lines, instant);
  const fir = lines.findLast((event) => event.fir !== undefined)?.fir as Schemas['Fir'] | undefined;
  const legal = legalKinds(rules, lines, 'citizen');
  return {
    ...summaryBody(portal, places, filing),
    clocks: clocksOf(rules, lines, instant),
    ...(silent !== undefined && { silentDays: silent }),
    lastSeq: filing.lastSeq,
    citizenMay: [
      ...(legal.includes('information_added') ? (['add_information'] as const) : []),
      // The code on a receipt may be in other hands: only the account takes a filing back.
      ...(reader === 'filer' && legal.includes('withdrawn') ? (['withdraw'] as const) : []),
      ...(receipt ? (['download_receipt'] as const) : []),
    ],
    ...(fir && { fir }),
  };
}
