import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import { attachmentBody } from '../filings/filing-views.ts';
import { findFiling } from '../filings/find-filing.ts';
import { complaintKind } from './complaint-kind.ts';

export const readComplaint: Operation<'readComplaint'> = async ({ portal, path, caller }) => {
  const filing = await findFiling(portal, path.reference, caller);
  if (filing.service !== complaintKind.service) throw new Problem('not-found');
  const uploads = await portal.store.uploads.ofFiling(filing.reference);
  return {
    status: 200,
    json: {
      reference: filing.reference,
      filedAt: filing.filedAt,
      filing: filing.filed as components['schemas']['ComplaintFiling'],
      attachments: uploads.map(attachmentBody),
    },
  };
};
