import { clocksOf } from '../../domain/clocks.ts';
import { silentDays } from '../../domain/silence.ts';
import { appealedAgainst, legalKinds, openQuestion, ruleOf, stateOf, toldKind } from '../../domain/events.ts';
import type { EventKind, FilingRules, FilingState } from '../../domain/filing-rules.ts';
import type { components } from '../../generated/types.ts';
import type { Places } from '../../data/places.ts';
import type { Portal } from '../../handler/portal.ts';
import type { Filing, LoggedEvent, NewEvent, Upload } from '../../store/store.ts';
import { deskRef } from './desks.ts';
import { kindOf } from './kind-of.ts';

type Schemas = components['schemas'];

/**
 * Who reads: the filer is told who acted, the holder of an access code only in which role; an officer also what is the station's alone
 * to know.
 */
export type Reader = 'officer' | 'filer' | 'access-code';

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

/** @param rules - of the filing: they say what the filer is told of an event */
export function eventBody(
  { seq, event: logged }: LoggedEvent,
  reader: Reader,
  rules: FilingRules,
): Schemas['FilingEvent'] {
  const event = reader === 'officer' ? logged : toldEvent(rules, logged);
  const body: Record<string, unknown> = { seq };
  for (const name of shown) if (event[name] !== undefined) body[name] = event[name];
  body.actor = actorBody(event.actor as Schemas['Actor'], reader);
  if (event.officer !== undefined) body.officer = actorBody(event.officer as Schemas['Actor'], reader);
  return body as Schemas['FilingEvent'];
}

/** An event as the filer is told of it: of some only that something was, when and by whom. */
function toldEvent(rules: FilingRules, event: NewEvent): NewEvent {
  const { kind, at, actor, automatic } = event;
  return ruleOf(rules, kind)?.toldAs ? { kind: toldKind(rules, kind), at, actor, automatic } : event;
}

function actorBody(actor: Schemas['Actor'], reader: Reader): Schemas['Actor'] {
  if (reader !== 'access-code') return actor;
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
  reader: Reader,
): Schemas['FilingSummary'] {
  const { projection } = filing;
  const state = projection.state as FilingState;
  const station = deskRef(places, projection.station);
  const name = serviceName(portal, filing.service);
  return {
    reference: filing.reference,
    service: filing.service,
    ...(name && { serviceName: name }),
    state: reader === 'officer' ? state : (toldKind(kindOf(filing).rules, state) as FilingState),
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
  const { rules, takesFiles, receipt, letter, result } = kindOf(filing);
  const lines = log.map(({ event }) => event);
  const instant = now.toISOString();
  const silent = silentDays(rules, lines, instant);
  const fir = lines.findLast((event) => event.fir !== undefined)?.fir as Schemas['Fir'] | undefined;
  const legal = legalKinds(rules, lines, 'citizen');
  const adds = legal.includes('information_added');
  const question = legal.includes('confirmed') ? openQuestion(rules, lines) : undefined;
  return {
    ...summaryBody(portal, places, filing, reader),
    clocks: clocksOf(rules, lines, instant),
    ...(silent !== undefined && { silentDays: silent }),
    lastSeq: filing.lastSeq,
    citizenMay: [
      ...(adds ? (['add_information'] as const) : []),
      // A file needs no account, and comes with information: whoever may write may add one.
      ...(adds && takesFiles ? (['add_files'] as const) : []),
      // The code on a receipt may be in other hands: only the account takes a filing back.
      ...(reader === 'filer' && legal.includes('withdrawn') ? (['withdraw'] as const) : []),
      ...(reader === 'filer' && legal.includes('reopening_asked') ? (['ask_reopening'] as const) : []),
      ...(reader === 'filer' && legal.includes('contact_changed') ? (['change_contact'] as const) : []),
      ...(reader === 'filer' ? (['read_filed'] as const) : []),
      ...(receipt ? (['download_receipt'] as const) : []),
      ...(letter && appealedAgainst(rules, lines) ? (['download_appeal_letter'] as const) : []),
      ...(result && stateOf(rules, lines) === result.state ? (['download_result'] as const) : []),
    ],
    // As with taking back: the code on a receipt may be in other hands.
    ...(reader === 'filer' &&
      question && { asked: { seq: question.seq, kind: question.line.kind as EventKind, at: question.line.at } }),
    ...(fir && { fir }),
  };
}
