import type { Places } from '../../data/places.ts';
import { appealRoute, moves, ruleOf } from '../../domain/events.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import { indianDate } from '../../domain/indian-time.ts';
import { isWithheld, publicationAfter, publicationOf } from '../../domain/publication.ts';
import type { components } from '../../generated/types.ts';
import type { NewEvent, Officer } from '../../store/store.ts';
import { deskRef, officeRef } from '../filings/desks.ts';
import type { FirFacts } from '../filings/filing-kind.ts';
import { ZERO_FIR_NUMBER } from '../firs/fir-record.ts';

type StationEvent = components['schemas']['StationEvent'];

/** What an officer has posted, as the log keeps it; `log` is what stands there before. */
export function composeEvent(
  places: Places,
  officer: Officer,
  body: StationEvent,
  { rules, fir, now, log }: { rules: FilingRules; fir: FirFacts | undefined; now: Date; log: readonly NewEvent[] },
): NewEvent {
  const station = officeRef(places, officer.station);
  const at = now.toISOString();
  const toStation = body.toStationCode === undefined ? undefined : deskRef(places, body.toStationCode);
  const rule = ruleOf(rules, body.kind);
  const zeroFir = body.kind === 'zero_fir_registered';
  const firNumber = zeroFir ? ZERO_FIR_NUMBER : body.kind === 'fir_registered' ? body.firNumber : undefined;
  return {
    kind: body.kind,
    at,
    actor: { role: 'officer', name: officer.name, rank: officer.rank, ...(station && { station }) },
    automatic: false,
    ...(body.text !== undefined && { text: body.text }),
    ...(body.reasonCode !== undefined && { reasonCode: body.reasonCode }),
    ...(rule?.appeal && {
      appeal: appealRoute(rules).map((to) =>
        to === 'superintendent_of_police' && station ? { to, districtName: station.districtName } : { to },
      ),
    }),
    ...(moves(rules, body.kind) && toStation && { toStation }),
    ...(body.officerName !== undefined && {
      officer: {
        role: 'officer',
        name: body.officerName,
        ...(body.officerRank !== undefined && { rank: body.officerRank }),
        ...(station && { station }),
      },
    }),
    ...(fir &&
      firNumber !== undefined && {
        fir: {
          number: firNumber,
          year: Number(indianDate(now).slice(0, 4)),
          registeredOn: indianDate(now),
          zeroFir,
          stage: 'registered',
        },
        // Kept for the record; the citizen is told of the FIR itself.
        sections: body.sections ?? [],
        publication: isWithheld(log) ? 'withheld' : publicationOf(body.sections ?? [], fir),
      }),
    ...publicationAfter(body.kind, log),
    // Kept for the record of the FIR.
    ...(body.caseStage !== undefined && { caseStage: body.caseStage }),
    ...(body.finalReport !== undefined && { finalReport: body.finalReport }),
    ...(body.courtCaseNumber !== undefined && { courtCaseNumber: body.courtCaseNumber }),
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
