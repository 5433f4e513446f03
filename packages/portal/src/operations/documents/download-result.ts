import { issueDocument } from '../../documents/issue-document.ts';
import { stateOf } from '../../domain/events.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Json } from '../../store/store.ts';
import { deskRef } from '../filings/desks.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { findFiling } from '../filings/find-filing.ts';
import { kindOf } from '../filings/kind-of.ts';

/** What came of a filing, as it stands now; only in the state for which its kind gives a paper. */
export const downloadResult: Operation<'downloadResult'> = async ({ portal, path, query, caller, now }) => {
  const found = await findFiling(portal, path.reference, caller);
  const { reference, filedAt, filed, projection } = found;
  const { rules, result } = kindOf(found);
  const log = (await portal.store.filings.log(reference)).map(({ event }) => event);
  const state = stateOf(rules, log);
  const decided = log.findLast(({ kind }) => kind === state);
  if (!result || !decided || state !== result.state) throw new Problem('not-found');
  const filing = filed as Json & FiledBody;
  const station = deskRef(await portal.places(), projection.station);
  const content = result.content(
    { reference, filedAt, filing, decidedAt: decided.at, ...(station && { station }), attachments: [] },
    query.language ?? filing.language,
  );
  const { bytes } = await issueDocument(portal, {
    ...{ kind: 'result', reference, content, now },
    series: `result ${reference} ${content.language}`,
  });
  return {
    status: 200,
    mediaType: 'application/pdf',
    content: bytes,
    headers: { 'content-disposition': `attachment; filename="${reference}-result.pdf"` },
  };
};
