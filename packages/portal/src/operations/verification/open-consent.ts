import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { deskRef } from '../filings/desks.ts';
import { kindOf } from '../filings/kind-of.ts';
import { CONSENT_NOTICE_VERSION } from './consent-notice.ts';
import { findConsent, openUntil } from './find-consent.ts';

type Request = components['schemas']['VerificationRequest'];
type Shared = components['schemas']['ConsentQuestion']['shared'][number];

export const openConsent: Operation<'openConsent'> = async (call) => {
  const { portal, now } = call;
  const filing = await findConsent(call);
  const log = (await portal.store.filings.log(filing.reference)).map(({ event }) => event);
  const dueAt = openUntil(kindOf(filing).rules, log, now);
  const { reporter, subject, kind, purpose, from, to } = filing.filed as unknown as Request;
  const station = deskRef(await portal.places(), filing.projection.station);
  return {
    status: 200,
    json: {
      // Of whoever asks the name, and nothing else of them.
      askedBy: reporter.name,
      subjectName: subject.name,
      kind,
      ...(purpose !== undefined && { purpose }),
      from,
      ...(to !== undefined && { to }),
      ...(station && { station }),
      shared: sharedOf(filing.filed as unknown as Request),
      language: subject.language,
      noticeVersion: CONSENT_NOTICE_VERSION,
      dueAt,
    },
  };
};

/** Which kinds of data of the person a request holds. */
function sharedOf({ subject, family, references, uploadIds }: Request): Shared[] {
  const held: readonly (readonly [Shared, unknown])[] = [
    ['name', subject.name],
    ['relative_name', subject.relativeName],
    ['age', subject.age],
    ['date_of_birth', subject.dateOfBirth],
    ['gender', subject.gender],
    ['mobile', subject.mobile],
    ['permanent_address', subject.permanentAddress],
    ['present_address', subject.livesAt],
    ['previous_address', subject.previousAddress],
    ['occupation', subject.occupation],
    ['document', subject.document],
    ['licence', subject.licenceNumber],
    ['photo', uploadIds?.length ? true : undefined],
    ['family', family],
    ['references', references],
  ];
  return held.filter(([, value]) => value !== undefined).map(([shared]) => shared);
}
