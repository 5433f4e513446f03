import { hasLuhnDigit } from '@nagrik/journey';
import { bareNumber, numberKey } from '../../domain/thing-number.ts';
import type { components } from '../../generated/types.ts';
import type { CitizenCaller } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { type FieldProblem, invalid } from '../../handler/problem.ts';
import type { PublicRecord } from '../../store/store.ts';
import { numberDigest } from '../recovered/number-digest.ts';
import { RECOVERED_KIND } from '../recovered/recovered-record.ts';
import { shownRecovered } from '../recovered/recovered.ts';

type Claim = components['schemas']['RecoveredClaim'];

const DAY = 86_400;

export interface ClaimCall {
  readonly portal: Portal;
  readonly body: Claim;
  readonly headers: { readonly 'idempotency-key': string };
  readonly caller: CitizenCaller;
  readonly now: Date;
}

/**
 * Judges a claim by the entry that it is about (decision 0021).
 *
 * @returns the station that keeps the thing
 * @throws {Problem} `invalid-request`: `not-found` for an entry that is not on the list; `required` for what the claimant must state;
 *   `pattern` or `check-character` for a number that cannot be right by what everybody can see; `too-many` once the tries are spent,
 *   whatever was stated; `not-accepted` for a wrong number, however near it was
 */
export async function judgeClaim(call: ClaimCall): Promise<string> {
  const { portal, body, headers } = call;
  // What has arrived is not judged again: by now the thing may have been given back, or the tries be spent.
  const earlier = await portal.store.filings.getByKey(headers['idempotency-key']);
  const station = (earlier?.filing.filed as { stationCode?: unknown } | undefined)?.stationCode;
  if (typeof station === 'string') return station;

  const record = await portal.store.records.get(RECOVERED_KIND, body.recoveredId);
  const item = record && shownRecovered(record);
  if (!item) throw wrong('/recoveredId', 'not-found');
  const stated = item.withheld;
  if (body[stated] === undefined) throw wrong(`/${stated}`, 'required');
  if (body.number !== undefined && stated === 'number') checkShown(record, body.number);
  await takeTries(call, `/${stated}`);
  if (body.number !== undefined && stated === 'number') {
    const digest = await numberDigest(portal.config.secret, body.number);
    if (digest !== record.facets.number) throw wrong('/number', 'not-accepted');
  }
  return item.stationCode;
}

/** What everybody can see of a number says at once that another was meant: it tells nothing, and costs no try. */
function checkShown({ facets }: PublicRecord, number: string): void {
  if (!numberKey(number).endsWith(facets.ending ?? '')) throw wrong('/number', 'pattern');
  const bare = bareNumber(number);
  if (facets.checkDigit === 'luhn' && !(/^[0-9]{15}$/.test(bare) && hasLuhnDigit(bare)))
    throw wrong('/number', 'check-character');
}

/** Counted in the database, before anything is compared: of many tries at once no more are compared than of one after the other. */
async function takeTries({ portal, body, caller, now }: ClaimCall, pointer: string): Promise<void> {
  const { perThingAndCitizen, perCitizen, perThing } = portal.config.settings.claims;
  const { id } = caller.citizen;
  for (const [key, limit, days] of [
    [`claims:${id}:${body.recoveredId}`, perThingAndCitizen, 7],
    [`claims:${id}`, perCitizen, 1],
    // Last: whoever has no tries left takes none from others.
    [`claims-of:${body.recoveredId}`, perThing, 7],
  ] as const) {
    const wait = await portal.store.limits.take(key, limit, days * DAY, now.toISOString());
    if (wait !== undefined) throw wrong(pointer, 'too-many', { limit });
  }
}

const wrong = (pointer: string, code: FieldProblem['code'], params?: FieldProblem['params']) =>
  invalid({ pointer, in: 'body', code, ...(params && { params }) });
