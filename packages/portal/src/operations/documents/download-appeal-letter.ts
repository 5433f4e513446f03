import { appealLetter } from '../../documents/appeal-letter.ts';
import { issueDocument } from '../../documents/issue-document.ts';
import { appealedAgainst } from '../../domain/events.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Json } from '../../store/store.ts';
import { deskRef } from '../filings/desks.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { findFiling } from '../filings/find-filing.ts';
import { kindOf } from '../filings/kind-of.ts';

/** A letter about how the station ended a filing: there is one as long as that is the last word. */
export const downloadAppealLetter: Operation<'downloadAppealLetter'> = async ({ portal, path, query, caller, now }) => {
  const found = await findFiling(portal, path.reference, caller);
  const { reference, filedAt, filed } = found;
  const kind = kindOf(found);
  const filing = filed as Json & FiledBody;
  const log = (await portal.store.filings.log(reference)).map(({ event }) => event);
  const decision = appealedAgainst(kind.rules, log);
  if (!kind.letter || !decision) throw new Problem('not-found');
  // Whoever decided: the filing may have been transferred since it was filed.
  const { station } = decision.actor as components['schemas']['Actor'];
  const from = station ?? deskRef(await portal.places(), found.projection.station);
  const content = appealLetter(
    {
      ...{ reference, filedAt, decidedAt: decision.at },
      ...(typeof decision.text === 'string' && { said: decision.text }),
      ...(from && { station: from }),
      ...(kind.rules.isRequest && { isRequest: true }),
      ...kind.letter(filing),
    },
    query.language ?? filing.language,
  );
  const { bytes } = await issueDocument(portal, { kind: 'appeal_letter', reference, content, now });
  return {
    status: 200,
    mediaType: 'application/pdf',
    content: bytes,
    headers: { 'content-disposition': `attachment; filename="${reference}-appeal.pdf"` },
  };
};
