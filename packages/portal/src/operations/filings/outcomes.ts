import type { Operation } from '../../handler/operation.ts';
import { kindOf } from './kind-of.ts';
import { receiptBody } from './receipt.ts';
import { siteOutcome } from '../sites/sites.ts';
import { eventBody } from './filing-views.ts';
import { consentRecord, isConsentAnswer } from '../verification/consent-record.ts';

/** Which write made an event; all others were made by officers. */
const writes: Readonly<Record<string, string>> = {
  information_added: 'addInformation',
  withdrawn: 'withdrawFiling',
  reopening_asked: 'askReopening',
  confirmed: 'answerFiling',
  denied: 'answerFiling',
  contact_changed: 'changeContact',
};

export const readOutcome: Operation<'readOutcome'> = async ({ portal, path }) => {
  const { filings, sites } = portal.store;
  // Asked first: a write that ends between the two questions is then found by the second.
  const underWay = portal.arriving.has(path.idempotencyKey) || (await filings.isUnderWay(path.idempotencyKey));
  const found = await filings.getByKey(path.idempotencyKey);
  if (!found) {
    const site = await sites.getByKey(path.idempotencyKey);
    if (site) return { status: 200, json: { state: 'filed', status: 201, ...siteOutcome(site) } };
    return { status: 200, json: { state: underWay ? 'in-progress' : 'not-filed' } };
  }
  const { filing, event } = found;
  const { rules, operationId } = kindOf(filing);
  const json = event
    ? isConsentAnswer(event)
      ? { operationId: 'answerConsent', response: { ...consentRecord(event) } }
      : {
          operationId: writes[event.event.kind] ?? 'postFilingEvent',
          response: { ...eventBody(event, 'access-code', rules) },
        }
    : { operationId, response: { ...(await receiptBody(portal, filing)) } };
  return { status: 200, json: { state: 'filed', status: 201, ...json } };
};
