import { copiesForBoth } from '../../documents/behalf-rows.ts';
import { issueDocument } from '../../documents/issue-document.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Json } from '../../store/store.ts';
import { careOf } from '../filings/care-of.ts';
import { deskRef } from '../filings/desks.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { attachmentBody } from '../filings/filing-views.ts';
import { findFiling } from '../filings/find-filing.ts';

/** What was filed, as it was filed: later events and additions do not change a receipt. */
export const downloadReceipt: Operation<'downloadReceipt'> = async ({ portal, path, query, caller, now }) => {
  const found = await findFiling(portal, path.reference, caller);
  const { reference, filedAt, filed } = found;
  const kind = kindOf(found);
  if (!kind.receipt) throw new Problem('not-found');
  const filing = filed as Json & FiledBody;
  const uploads = await portal.store.uploads.ofFiling(reference);
  const station = deskRef(await portal.places(), reference.slice(3, 10));
  const paper = kind.receipt(
    {
      reference,
      filedAt,
      filing,
      ...(station && { station }),
      attachments: (filing.uploadIds ?? []).flatMap((id) =>
        uploads.filter((upload) => upload.id === id).map(attachmentBody),
      ),
    },
    query.language ?? filing.language,
  );
  const content = { ...paper, ...copiesForBoth(careOf(kind, filing).onBehalfOf, paper) };
  const { bytes } = await issueDocument(portal, { kind: 'receipt', reference, content, now });
  return {
    status: 200,
    mediaType: 'application/pdf',
    content: bytes,
    headers: {
      'content-disposition': `attachment; filename="${reference}.pdf"`,
    },
  };
};
