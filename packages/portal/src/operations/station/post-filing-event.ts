import type { Places } from '../../data/places.ts';
import { appealRoute, faultsOf, keepsTimes, ruleOf } from '../../domain/events.ts';
import { indianDate } from '../../domain/indian-time.ts';
import { publicationOf } from '../../domain/publication.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { Json, NewEvent, NewMessage, Officer } from '../../store/store.ts';
import { stationAlert } from '../../words/messages.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import type { FiledBody, FirFacts } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { deskRef, officeRef, workingDesk } from '../filings/desks.ts';
import { eventBody } from '../filings/filing-views.ts';
import { project } from '../filings/project.ts';
import { tellFiler } from '../filings/tell-people.ts';
import { isFreeNumber, recordFiledFir } from '../firs/filed-fir.ts';
import { keepSought } from '../matches/match-sought.ts';
import { findStationFiling } from './find-station-filing.ts';

type StationEvent = components['schemas']['StationEvent'];

export const postFilingEvent: Operation<'postFilingEvent'> = async ({ portal, path, headers, body, caller, now }) => {
  const { store } = portal;
  const places = await portal.places();
  const found = await findStationFiling(portal, path.reference, caller);
  const { reference, ownerId } = found;
  const filed = found.filed as Json & FiledBody;
  const kind = kindOf(found);
  const { rules, firFacts } = kind;
  const destination = body.toStationCode === undefined ? undefined : deskRef(places, body.toStationCode);
  if (body.toStationCode !== undefined && !destination) {
    throw invalid({ pointer: '/toStationCode', in: 'body', code: 'not-found' });
  }
  if (body.kind === 'fir_registered' && body.firNumber !== undefined) {
    const asked = { stationCode: caller.officer.station, number: body.firNumber, at: now, reference };
    if (!(await isFreeNumber(portal, asked)))
      throw invalid({ pointer: '/firNumber', in: 'body', code: 'not-accepted' });
  }
  // A permission that is still to come permits nothing.
  if (body.permittedOn !== undefined && body.permittedOn > indianDate(now))
    throw invalid({ pointer: '/permittedOn', in: 'body', code: 'in-future' });
  const event = composeEvent(places, caller.officer, body, { rules, fir: firFacts?.(filed), now });
  const owner = await store.identity.citizen(ownerId);

  const result = await store.filings.append(reference, {
    idempotency: {
      key: headers['idempotency-key'],
      bodyDigest: await sha256(canonicalJson({ reference, body })),
    },
    decide(filing, log) {
      const here = filing.projection.station;
      if (here !== caller.officer.station) throw new Problem('not-found');
      const lines = log.map((line) => line.event);
      const faults = faultsOf(rules, lines, 'officer', body.kind, body, caller.officer.rank);
      if (faults.some(({ code }) => code !== 'required')) throw new Problem('illegal-event');
      if (faults.length > 0) {
        throw invalid(
          ...faults.map(({ field }) => ({ pointer: `/${field ?? ''}`, in: 'body', code: 'required' }) as const),
        );
      }
      const moves = body.kind === 'transferred' && destination;
      const there = moves ? workingDesk(places, destination.code) : here;
      if (moves && there === here) {
        throw invalid({ pointer: '/toStationCode', in: 'body', code: 'not-accepted' });
      }
      const about = { reference, keepsTimes: keepsTimes(rules) };
      const messages: NewMessage[] = [];
      if (moves) {
        messages.push({ channel: 'station', to: there, ...stationAlert(rules, reference), ...about });
      }
      const rule = ruleOf(rules, body.kind);
      if (!rule?.toldInPerson)
        messages.push(...tellFiler({ kind, body: filed, reference }, rule?.asks ? 'asked' : 'event', owner?.mobile));
      return { events: [event], projection: project(rules, [...lines, event], there), messages };
    },
  });
  if (result.kind === 'key-reused' || result.kind === 'not-found') throw new Problem(result.kind);
  const added = result.kind === 'bad-uploads' ? undefined : result.events[0];
  if (!added) throw new Error('A station event without an event');
  // A repeat of the request does it again, so that a crash between the two leaves nothing undone.
  if (added.event.fir !== undefined && result.kind !== 'bad-uploads')
    await recordFiledFir(portal, result.filing, added);
  await kind.followUp?.(portal, filed, body.kind, reference);
  await keepSought(portal, reference);
  return { status: 201, json: eventBody(added, 'officer', rules) };
};

function composeEvent(
  places: Places,
  officer: Officer,
  body: StationEvent,
  { rules, fir, now }: { rules: FilingRules; fir: FirFacts | undefined; now: Date },
): NewEvent {
  const station = officeRef(places, officer.station);
  const at = now.toISOString();
  const toStation = body.toStationCode === undefined ? undefined : deskRef(places, body.toStationCode);
  const registersFir = body.kind === 'fir_registered' || body.kind === 'zero_fir_registered';
  return {
    kind: body.kind,
    at,
    actor: { role: 'officer', name: officer.name, rank: officer.rank, ...(station && { station }) },
    automatic: false,
    ...(body.text !== undefined && { text: body.text }),
    ...(body.reasonCode !== undefined && { reasonCode: body.reasonCode }),
    ...(ruleOf(rules, body.kind)?.appeal && {
      appeal: appealRoute(rules).map((to) =>
        to === 'superintendent_of_police' && station ? { to, districtName: station.districtName } : { to },
      ),
    }),
    ...(body.kind === 'transferred' && toStation && { toStation }),
    ...(body.officerName !== undefined && {
      officer: {
        role: 'officer',
        name: body.officerName,
        ...(body.officerRank !== undefined && { rank: body.officerRank }),
        ...(station && { station }),
      },
    }),
    ...(fir &&
      registersFir &&
      body.firNumber !== undefined && {
        fir: {
          number: body.firNumber,
          year: Number(indianDate(now).slice(0, 4)),
          registeredOn: indianDate(now),
          zeroFir: body.kind === 'zero_fir_registered',
          stage: 'registered',
        },
        // Kept for the record; the citizen is told of the FIR itself.
        sections: body.sections ?? [],
        publication: publicationOf(body.sections ?? [], fir),
      }),
    ...(body.dueAt !== undefined && { dueAt: body.dueAt }),
    // Kept for the record; of it the public list is made.
    ...(body.publicPlace !== undefined && { publicPlace: body.publicPlace }),
    ...(body.publicPhoto !== undefined && { publicPhoto: body.publicPhoto }),
    ...(body.permittedBy !== undefined && { permittedBy: body.permittedBy }),
    ...(body.permittedOn !== undefined && { permittedOn: body.permittedOn }),
    // Kept for the record; not for the citizen.
    ...(body.permissionBy !== undefined && { permissionBy: body.permissionBy }),
  };
}
