import { faultsOf, keepsTimes, moves, ruleOf } from '../../domain/events.ts';
import { indianDate } from '../../domain/indian-time.ts';
import type { Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { Json, NewMessage } from '../../store/store.ts';
import { stationAlert } from '../../words/messages.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { deskRef, workingDesk } from '../filings/desks.ts';
import { eventBody } from '../filings/filing-views.ts';
import { project } from '../filings/project.ts';
import { tellFiler } from '../filings/tell-people.ts';
import { isFreeNumber, recordFirEvent } from '../firs/filed-fir.ts';
import { keepSought } from '../matches/match-sought.ts';
import { composeEvent } from './compose-event.ts';
import { findStationFiling } from './find-station-filing.ts';

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
  if (body.kind === 'zero_fir_registered' && Number(body.firNumber ?? 0) !== 0) {
    throw invalid({ pointer: '/firNumber', in: 'body', code: 'not-accepted' });
  }
  if (body.kind === 'fir_registered' && body.firNumber !== undefined) {
    const asked = { stationCode: caller.officer.station, number: body.firNumber, at: now, reference };
    if (!(await isFreeNumber(portal, asked)))
      throw invalid({ pointer: '/firNumber', in: 'body', code: 'not-accepted' });
  }
  // A permission that is still to come permits nothing.
  if (body.permittedOn !== undefined && body.permittedOn > indianDate(now))
    throw invalid({ pointer: '/permittedOn', in: 'body', code: 'in-future' });
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
      const rule = ruleOf(rules, body.kind);
      const event = composeEvent(places, caller.officer, body, { rules, fir: firFacts?.(filed), now, log: lines });
      const goesTo = moves(rules, body.kind) ? destination : undefined;
      const there = goesTo ? workingDesk(places, goesTo.code) : here;
      if (goesTo && there === here) {
        throw invalid({ pointer: '/toStationCode', in: 'body', code: 'not-accepted' });
      }
      const about = { reference, keepsTimes: keepsTimes(rules) };
      const messages: NewMessage[] = [];
      if (goesTo) {
        messages.push({ channel: 'station', to: there, ...stationAlert(rules, reference), ...about });
      }
      if (!rule?.toldInPerson)
        messages.push(...tellFiler({ kind, body: filed, reference }, rule?.asks ? 'asked' : 'event', owner?.mobile));
      return { events: [event], projection: project(rules, [...lines, event], there), messages };
    },
  });
  if (result.kind === 'key-reused' || result.kind === 'not-found') throw new Problem(result.kind);
  const added = result.kind === 'bad-uploads' ? undefined : result.events[0];
  if (!added) throw new Error('A station event without an event');
  // A repeat of the request does it again, so that a crash between the two leaves nothing undone.
  if (rules.events[body.kind]?.ofFir || added.event.fir !== undefined) await recordFirEvent(portal, reference, added);
  await kind.followUp?.(portal, filed, body.kind, reference);
  await keepSought(portal, reference);
  return { status: 201, json: eventBody(added, 'officer', rules) };
};
