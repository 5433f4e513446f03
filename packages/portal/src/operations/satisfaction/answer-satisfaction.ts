import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import { findFiling } from '../filings/find-filing.ts';
import { isEndedByStation, SATISFACTION_KIND } from './satisfaction-record.ts';

export const answerSatisfaction: Operation<'answerSatisfaction'> = async ({ portal, path, body, caller, now }) => {
  const { records, filings } = portal.store;
  const filing = await findFiling(portal, path.reference, caller);
  const { satisfied } = body;
  const answer = satisfied ? 'yes' : 'no';
  const earlier = await records.get(SATISFACTION_KIND, filing.reference);
  if (earlier && earlier.facets.answer !== answer) throw new Problem('illegal-event');
  if (!earlier) {
    if (!isEndedByStation(filing, await filings.log(filing.reference))) throw new Problem('illegal-event');
    const { station } = filing.projection;
    const places = await portal.places();
    const district = places.station(station)?.districtCode ?? places.district(station.slice(0, 4))?.code ?? '';
    await records.put([
      {
        kind: SATISFACTION_KIND,
        id: filing.reference,
        sortKey: now.toISOString(),
        facets: { answer, district },
        body: {},
      },
    ]);
  }
  return { status: 201, json: { satisfied } };
};
