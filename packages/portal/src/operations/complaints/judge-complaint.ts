import type { components } from '../../generated/types.ts';
import type { PortalSettings } from '../../handler/portal.ts';
import type { FieldProblem } from '../../handler/problem.ts';
import type { Places } from '../../data/places.ts';

type Filing = components['schemas']['ComplaintFiling'];
type When = components['schemas']['When'];

/** A phone's clock may run ahead of ours by this much. */
const skewMilliseconds = 5 * 60_000;

/** What a schema cannot say about a complaint. An area never makes it wrong (BNSS s.173(1)). */
export function judgeComplaint(
  filing: Filing,
  places: Places,
  { maxFiles }: PortalSettings['uploads'],
  now: Date,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (pointer: string, code: FieldProblem['code'], params?: FieldProblem['params']): void =>
    void problems.push({ pointer, in: 'body', code, ...(params && { params }) });

  judgeWhen(filing.incident.when, now, (field, code) => add(`/incident/when/${field}`, code));
  const { districtCode, stationCode } = filing;
  if (districtCode !== undefined && !places.district(districtCode)) add('/districtCode', 'not-found');
  if (stationCode !== undefined) {
    if (!places.station(stationCode)) add('/stationCode', 'not-found');
    else if (districtCode !== undefined && !places.isIn(stationCode, districtCode)) {
      add('/stationCode', 'wrong-district');
    }
  }
  if ((filing.uploadIds?.length ?? 0) > maxFiles) add('/uploadIds', 'too-many', { limit: maxFiles });
  return problems;
}

function judgeWhen(
  { precision, from, to }: When,
  now: Date,
  add: (field: 'from' | 'to', code: 'required' | 'in-future' | 'before-start') => void,
): void {
  const latest = now.getTime() + skewMilliseconds;
  if (precision !== 'unknown' && from === undefined) add('from', 'required');
  if (precision === 'range' && to === undefined) add('to', 'required');
  if (from !== undefined && Date.parse(from) > latest) add('from', 'in-future');
  if (to !== undefined && Date.parse(to) > latest) add('to', 'in-future');
  else if (from !== undefined && to !== undefined && Date.parse(to) < Date.parse(from)) add('to', 'before-start');
}
