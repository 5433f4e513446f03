import { clocksOf } from '../../domain/clocks.ts';
import { keepsTimes, keptMoment, kindsAtOnce, stateOf } from '../../domain/events.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import { indianDate } from '../../domain/indian-time.ts';
import { districtDeskCode, issueReference } from '../../domain/reference.ts';
import type { components } from '../../generated/types.ts';
import { accessCodeDigest } from '../../handler/authenticate.ts';
import type { CitizenCaller } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { type FieldProblem, invalid, Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { Filing, Json, NewEvent, NewFiling, NewMessage } from '../../store/store.ts';
import { stationAlert } from '../../words/messages.ts';
import { keepSought } from '../matches/match-sought.ts';
import { takeBudget } from '../take-budget.ts';
import { askConsent } from '../verification/ask-consent.ts';
import { deskRef, stateDesk, workingDesk } from './desks.ts';
import { type FiledBody, type FilingKind, type JudgeContext, rulesOf } from './filing-kind.ts';
import { attachmentBody } from './filing-views.ts';
import { project } from './project.ts';
import { accessCodeOf, receiptBody } from './receipt.ts';
import { mayTellOther, tellFiler, tellOther } from './tell-people.ts';

/** A call of an operation that files something. */
export interface FilingCall<Body extends FiledBody> {
  readonly portal: Portal;
  readonly body: Body;
  readonly headers: { readonly 'idempotency-key': string };
  /** Absent for what is filed without an account. */
  readonly caller: CitizenCaller | undefined;
  readonly now: Date;
  network(): Promise<string>;
}

interface Filed {
  readonly status: 201;
  readonly json: components['schemas']['Receipt'];
}

/**
 * Files something of any kind: judged, numbered, kept with its first event, its station alerted and its filer told, all in one
 * transaction. The same key always gets the same receipt.
 */
export async function fileFiling<Body extends FiledBody>(
  kind: FilingKind<Body>,
  { portal, body: sent, headers, caller, now, network }: FilingCall<Body>,
): Promise<Filed> {
  const { store, config } = portal;
  const places = await portal.places();
  const context: JudgeContext = {
    ...{ places, now },
    uploads: config.settings.uploads,
    ...(caller && { mobile: caller.citizen.mobile }),
  };
  const problems = [...kind.judge(sent, context), ...judgeArea(sent, context), ...judgeOther(sent, context)];
  if (problems.length > 0) throw invalid(...problems);
  const body = kind.keeps?.(sent) ?? sent;
  const idempotencyKey = headers['idempotency-key'];
  // Nobody knows which of the filings without an account are whose.
  const judgeOpen = caller && judgeBeside(kind, body, { portal, now, idempotencyKey });
  let tellsOther = false;
  if (!(await store.filings.getByKey(idempotencyKey))) {
    // What is refused is no filing of the day. It is judged again where it is written.
    if (caller) judgeOpen?.(await openFilings(portal, kind.service, caller.citizen.id));
    const { filingsPerDay, nobodysFilingsPerHour } = config.settings;
    if (caller) await takeBudget(portal, now, `filings:${caller.citizen.id}`, filingsPerDay, 86_400);
    // By the hours of the clock: an hour that began with a filing would tell when that was.
    else await takeBudget(portal, now, `filings-from:${await network()}`, nobodysFilingsPerHour, untilFullHour(now));
    tellsOther = await mayTellOther(portal, kind, body, now, caller?.citizen.mobile);
  }

  const asked = kind.consent && (await askConsent(portal, { ...kind.consent.asks(body), idempotencyKey, now }));

  const uploadIds = body.uploadIds ?? [];
  const uploads = await Promise.all(uploadIds.map((id) => store.uploads.get(id)));
  const attachments = uploads.flatMap((upload) => (upload ? [attachmentBody(upload)] : []));
  const unit = body.stationCode ?? (body.districtCode === undefined ? stateDesk : districtDeskCode(body.districtCode));
  const station = deskRef(places, unit);
  // A station that is not on CCTNS gives its number; its parent does the work.
  const desk = workingDesk(places, unit);
  const rules = rulesOf(kind, body);
  const filedAt = keptMoment(rules, 'submitted', now);
  const submitted: NewEvent = {
    kind: 'submitted',
    at: filedAt,
    actor: { role: 'citizen' },
    automatic: false,
    ...(attachments.length > 0 && { attachments }),
  };
  const atOnce = kindsAtOnce(rules).map((each): NewEvent => ({
    kind: each,
    at: keptMoment(rules, each, now),
    actor: { role: 'system' },
    automatic: true,
    ...(asked && each === 'consent_requested' && { dueAt: asked.dueAt }),
  }));
  const events = [submitted, ...atOnce] as const;
  const codeDigest = await accessCodeDigest(portal, await accessCodeOf(portal, idempotencyKey));

  const result = await store.filings.file({
    idempotencyKey,
    ownerId: caller?.citizen.id ?? '',
    bodyDigest: await sha256(canonicalJson(sent)),
    serial: { unit, year: Number(indianDate(now).slice(0, 4)) },
    uploadIds,
    ...(judgeOpen && { beside: { service: kind.service, judge: judgeOpen } }),
    compose(serial): NewFiling {
      const year = Number(indianDate(now).slice(0, 4));
      const reference = issueReference({ stationCode: unit, year, serial });
      return {
        reference,
        service: kind.service,
        filedAt,
        filed: body as FiledBody & Json,
        response: {
          reference,
          service: kind.service,
          state: stateOf(rules, events) ?? 'submitted',
          filedAt,
          ...(station && { station }),
          clocks: clocksOf(rules, events, filedAt),
        },
        accessCodeDigest: codeDigest,
        events,
        projection: project(rules, events, desk),
        messages: [
          ...alertsOf(rules, { reference, desk }),
          ...tellFiler(
            { kind, body, reference },
            rules.clocks.signature ? 'filed-to-sign' : 'filed',
            caller?.citizen.mobile,
          ),
          ...(tellsOther ? tellOther({ kind, body, reference }, config) : []),
          ...(asked ? [{ ...asked.message, reference, keepsTimes: keepsTimes(rules) }] : []),
        ],
      };
    },
  });
  if (result.kind === 'key-reused') throw new Problem('key-reused');
  if (result.kind === 'bad-uploads') throw badUploads(result.positions);
  await keepSought(portal, result.filing.reference);
  return { status: 201, json: await receiptBody(portal, result.filing) };
}

/** Judges a filing beside what the same account has open of its service. @throws {Problem} saying beside which it cannot stand */
function judgeBeside<Body extends FiledBody>(
  kind: FilingKind<Body>,
  body: Body,
  { portal, now, idempotencyKey }: { readonly portal: Portal; readonly now: Date; readonly idempotencyKey: string },
): (open: readonly Filing[]) => void {
  const { config } = portal;
  return (open) => {
    for (const each of open) {
      // The same request again, which came at the same moment: it gets the same receipt.
      if (each.idempotencyKey === idempotencyKey) continue;
      const problem =
        (config.takesSameAgain ? undefined : judgeSame(body, each, now)) ??
        kind.collides?.(body, each.filed as Json & Body, each.reference);
      if (problem) throw invalid(problem);
    }
  };
}

/** The newest that are open; what lies behind a hundred is found where it is written. */
const openFilings = async ({ store }: Portal, service: string, ownerId: string): Promise<readonly Filing[]> =>
  (await store.filings.list({ service, ownerId, closed: false, limit: 100 })).items;

/** So long the same again is an accident: a second tab, a phone that went dark before the receipt. */
const SAME_MS = 86_400_000;

/** Whether it has been filed already, word for word; files that were added again are other files. It is said where it is declared to be true. */
function judgeSame(body: FiledBody, { filed, filedAt, reference }: Filing, now: Date): FieldProblem | undefined {
  const said = ({ uploadIds: _, ...rest }: Partial<FiledBody>): string => canonicalJson(rest);
  if (now.getTime() - Date.parse(filedAt) > SAME_MS || said(filed) !== said(body)) return undefined;
  return { pointer: '/declaration', in: 'body', code: 'filed-already', params: { reference } };
}

/** Seconds. */
const untilFullHour = (now: Date): number => 3600 - ((now.getTime() / 1000) % 3600);

/** An area never makes a filing wrong (BNSS s.173(1)), but one that does not exist does. */
function judgeArea(body: FiledBody, { places, uploads }: JudgeContext): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { districtCode, stationCode, uploadIds = [] } = body;
  if (districtCode !== undefined && !places.district(districtCode)) {
    problems.push({ pointer: '/districtCode', in: 'body', code: 'not-found' });
  }
  if (stationCode !== undefined) {
    if (!places.station(stationCode)) problems.push({ pointer: '/stationCode', in: 'body', code: 'not-found' });
    else if (districtCode !== undefined && !places.isIn(stationCode, districtCode)) {
      problems.push({ pointer: '/stationCode', in: 'body', code: 'wrong-district' });
    }
  }
  if (uploadIds.length > uploads.maxFiles) {
    problems.push({ pointer: '/uploadIds', in: 'body', code: 'too-many', params: { limit: uploads.maxFiles } });
  }
  return problems;
}

/** Whoever files for somebody else gives that person's number: their own is read by themselves. */
function judgeOther({ onBehalfOf }: FiledBody, { mobile }: JudgeContext): FieldProblem[] {
  const other = onBehalfOf?.mobile;
  if (other === undefined || other !== mobile) return [];
  return [{ pointer: '/onBehalfOf/mobile', in: 'body', code: 'not-accepted' }];
}

/** What tells the station; later, where something else brings it there. */
function alertsOf(rules: FilingRules, { reference, desk }: { reference: string; desk: string }): NewMessage[] {
  if (rules.alertedBy) return [];
  return [
    { channel: 'station', to: desk, ...stationAlert(rules, reference), reference, keepsTimes: keepsTimes(rules) },
  ];
}

export function badUploads(positions: readonly number[]): Problem {
  return invalid(...positions.map((at) => ({ pointer: `/uploadIds/${at}`, in: 'body', code: 'not-found' }) as const));
}
